import { replaceKeyed } from './ordered';

/** A list of texts of which there are very many, mostly of one: that one stands for the list. */
export type Packed = string | readonly string[] | undefined;

export const packed = (list: readonly string[]): Packed => (list.length > 1 ? list : list[0]);

export const unpacked = (list: Packed): readonly string[] =>
  list === undefined ? none : typeof list === 'string' ? [list] : list;

const none: readonly string[] = [];

/** Lists of texts by key, each text once and in order. Changed in place; a list once given stays as it was. */
export interface SortedLists {
  of(key: string): readonly string[];
  add(key: string, text: string): void;
  remove(key: string, text: string): void;
}

export function sortedLists(): SortedLists {
  const lists = new Map<string, Packed>();
  const replace = (key: string, text: string, by: readonly string[]): void => {
    const list = packed(replaceKeyed(unpacked(lists.get(key)), text, by, self));
    if (list === undefined) lists.delete(key);
    else lists.set(key, list);
  };
  return {
    of: (key) => unpacked(lists.get(key)),
    add: (key, text) => replace(key, text, [text]),
    remove: (key, text) => replace(key, text, none),
  };
}

const self = (text: string): string => text;
