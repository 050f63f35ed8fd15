import type { Span } from '../../text/span';
import { officeNames, portfolioNames } from './officeWords';

/** An office named in a text: the span covers its words, portfolio included, without the institution. */
export interface Office extends Span {
  /** The office's one name: "press secretary" and "spokeswoman" are both "spokesperson". */
  readonly head: string;
  /** What a minister or secretary is over. */
  readonly portfolio?: string;
  /** "former", "acting", "deputy", "then" …: not simply the office. */
  readonly bent: boolean;
}

const phrases = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([name, words]) =>
      words.split(/\s+/).map((word) => [word.replaceAll('_', ' '), name] as const),
    ),
  );

const heads = phrases(officeNames);
const overs = phrases(portfolioNames);
const alternatives = (table: ReadonlyMap<string, string>): string =>
  [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(' ', '[\\s-]+'))
    .join('|');

const head = `(?<head>${alternatives(heads)})s?`;
const before = String.raw`(?:(?<before>${alternatives(overs)})[\s-]+)?`;
const after = String.raw`(?:\s+(?:of|for)\s+(?:the\s+)?(?<after>${alternatives(overs)})\b)?`;
const office = new RegExp(String.raw`(?<![\p{L}-])${before}${head}(?![\p{L}])${after}`, 'giu');
/** Cheap: most sentences name no office. */
const mayHold = new RegExp(
  [...new Set([...heads.keys()].map((words) => words.split(' ').at(-1) ?? ''))]
    .map((word) => `${word}s?\\b`)
    .join('|'),
  'i',
);
const bending =
  /\b(?:former|formerly|ex|deputy|vice|acting|interim|then|late|one-time|outgoing|incoming|future|next|assistant|designate|under|until|candidate|predecessor|successor|was|were|had been|served as)\b[^.;]{0,40}$/i;

/** The offices that a text names, left to right. */
export function officesIn(text: string): readonly Office[] {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(office)].map((match) => {
    const portfolio = match.groups?.before ?? match.groups?.after;
    const start = match.index;
    const end = start + match[0].length;
    return {
      start,
      end,
      head: heads.get(key(match.groups?.head)) ?? '',
      ...(portfolio ? { portfolio: overs.get(key(portfolio)) } : {}),
      bent:
        bending.test(text.slice(Math.max(0, start - 60), start)) ||
        /^[\s-]*(?:-elect|designate)/i.test(text.slice(end)),
    };
  });
}

const key = (words: string | undefined): string => (words ?? '').toLowerCase().replace(/[\s-]+/g, ' ');
