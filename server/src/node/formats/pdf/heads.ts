import { fromTop, rowsOf } from './columns';
import type { Fragment } from './fragments';

/** A page of a PDF without running heads, and what they said. */
export interface Page {
  /** Counted from 1. */
  readonly leaf: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** The number printed on it. */
  readonly label?: string;
}

/** Running heads and footers stand among so many lines at each end of a page. */
const depth = 3;
/** In the outer part of the page's height. */
const margin = 0.14;

const pageNumber =
  /^(?:(?:page|p\.|seite|[-–—|•·])\s?)?(\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/|von)\s?\d{1,4})?(?:\s?[-–—|•·])?$/i;
/** What browsers print above and below a page: the moment and the title, the address and "1/2". */
const printed =
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}[:.]\d\d(?:\s?[AP]M)?(?:\s|$)|^(?:https?|file):\/\/\S+(?: \d{1,4}\/\d{1,4})?$/i;

/** Pages without the lines that stand on many of them at the same height, and the texts of those lines. */
export function withoutHeads(pages: readonly Page[]): { pages: readonly Page[]; heads: readonly string[] } {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(outer(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)));
  const heads: string[] = [];
  const clean = pages.map((page): Page => {
    const gone = outer(page).filter(
      (row) => (counts.get(keyOf(row)) ?? 0) >= enough || printed.test(wordsOf(row)) || isNumber(row, page),
    );
    const removed = new Set(gone.flat());

    const texts = gone.map(wordsOf);
    heads.push(...texts);
    return {
      ...page,
      fragments: page.fragments.filter((fragment) => !removed.has(fragment)),
      label: page.label ?? firstOf(texts, ownNumber) ?? firstOf(texts, numberAtEnd),
    };
  });
  return { pages: withSteadyLabels(clean), heads };
}

type Row = readonly Fragment[];

/** The lines at the top and bottom of a page, across all columns. */
function outer({ fragments, height }: Page): readonly Row[] {
  const rows = rowsOf(fromTop(fragments));
  return [...new Set([...rows.slice(0, depth), ...rows.slice(-depth)])].filter(
    (row) => yOf(row) < height * margin || yOf(row) > height * (1 - margin),
  );
}

const yOf = (row: Row): number => row[0]?.y ?? 0;
const wordsOf = (row: Row): string => row.map(({ text }) => text).join(' ');

/** Numbers change from page to page. */
const keyOf = (row: Row): string =>
  `${Math.round(yOf(row) / 4)} ${wordsOf(row)
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')}`;

const isNumber = (row: Row, { height }: Page): boolean =>
  (yOf(row) < height * 0.1 || yOf(row) > height * 0.9) && pageNumber.test(wordsOf(row));

/** The page's number where it stands alone, or at one end of a running head. */
const ownNumber = (words: string): string | undefined => pageNumber.exec(words)?.[1];
const numberAtEnd = (words: string): string | undefined =>
  /^(\d{1,4})\s|\s(\d{1,4})$/.exec(words)?.slice(1).find(Boolean);

const firstOf = (texts: readonly string[], find: (text: string) => string | undefined): string | undefined =>
  texts.map(find).find((found) => found !== undefined);

/** Printed numbers count only where they rise with the pages, all but a few; those that are the leaf's own tell nothing. */
function withSteadyLabels(pages: readonly Page[]): readonly Page[] {
  const labelled = pages.filter(({ label }) => label !== undefined);
  const steps = labelled.slice(1).filter((page, n) => {
    const before = labelled[n];
    return before && numberOf(page.label) - numberOf(before.label) === page.leaf - before.leaf;
  });
  const steady = labelled.length > 1 && steps.length >= (labelled.length - 1) * 0.7;
  return pages.map((page) =>
    steady && page.label !== String(page.leaf) ? page : { ...page, label: undefined },
  );
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of an arabic or Roman number. */
function numberOf(label = ''): number {
  if (/^\d+$/.test(label)) return Number(label);
  const digits = [...label.toLowerCase()].map((letter) => values[letter] ?? Number.NaN);
  return digits.reduce((sum, value, n) => sum + (value < (digits[n + 1] ?? 0) ? -value : value), 0);
}
