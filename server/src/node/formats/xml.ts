import { DOMParser } from 'linkedom';
import type { DomElement } from '../html/dom';

/** An XML text as elements; names keep their prefixes and case. Entities of its own are not expanded. */
export const parseXml = (xml: string): DomElement =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomElement;

/** The elements of a name, whatever prefix it has: "dc:title" by "title". */
export function elementsOf(root: DomElement, name: string): readonly DomElement[] {
  return [...root.querySelectorAll('*')].filter(({ tagName }) => tagName.split(':').at(-1) === name);
}

/** The words of the first element of a name. */
export const wordsOfFirst = (root: DomElement, name: string): string | undefined =>
  elementsOf(root, name)
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .find((words) => words !== '');
