import type { Block } from '../text/block';
import { monthNumbers } from './data/months';
import { interval, writtenDate } from './metaDate';
import { isTitleLike, type Mark, type Marks, type Page } from './page';
import type { SourceDate } from './source';

/** So many paragraphs must open with a date, one after the other in time, to be a diary or chronicle. */
const leastEntries = 3;
/** So many titles must end in a day to head speeches or letters of that day. */
const leastTitles = 2;

interface Entry {
  readonly at: number;
  readonly date: SourceDate;
  readonly title?: string;
}

/**
 * Stretches with a day of their own: entries of a diary, log or chronicle that open with their day, or texts in a
 * collection whose titles end in it. Dates without a year belong to the year of the entry before or the next one.
 */
export function datedEntries(page: Page): Marks {
  const entries = diary(page.blocks) ?? collection(page) ?? [];
  const marks = new Map<number, Mark>();
  for (const [n, { at, date, title }] of entries.entries()) {
    const end = entries[n + 1]?.at ?? page.blocks.length;
    for (let i = at; i < end; i++) {
      if (i > at && title === undefined && page.blocks[i]?.kind === 'heading') break;
      marks.set(i, { kind: 'article', group: n, date, title });
    }
  }
  return marks;
}

function diary(blocks: readonly Block[]): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  let before = '';
  for (const [at, { text, kind }] of blocks.entries()) {
    const opening = kind === 'row' ? undefined : opensWithDay(text);
    if (!opening || (opening.year === undefined && before === '')) continue;
    const day = dayAfter(before, opening);
    if (!day || day < before) return undefined;
    entries.push({ at, date: stated(day) });
    before = day;
  }
  return entries.length >= leastEntries ? entries : undefined;
}

interface Opening {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const month = `(?<month>${[...monthNumbers.keys()].join('|')})`;
const year = ',?(?: (?<year>1\\d{3}|20\\d\\d))?';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?';
const behind = '(?=\\s?(?:[.:–—]|-\\s|$))';
const openings: readonly RegExp[] = [
  new RegExp(`^${weekday}(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?${month}${year}${behind}`, 'iu'),
  new RegExp(`^${weekday}${month} (?<day>[0-3]?\\d)(?:st|nd|rd|th)?${year}${behind}`, 'iu'),
];

function opensWithDay(text: string): Opening | undefined {
  const head = text.slice(0, 60);
  for (const opening of openings) {
    const groups = opening.exec(head)?.groups;
    const number = monthNumbers.get(groups?.month?.toLowerCase() ?? '');
    if (groups && number)
      return { year: groups.year ? Number(groups.year) : undefined, month: number, day: Number(groups.day) };
  }
  return undefined;
}

/** The ISO day of an entry; without a year, the first such day that is not before the entry before. */
function dayAfter(before: string, { year, month, day }: Opening): string | undefined {
  if (day < 1 || day > 31) return undefined;
  if (year !== undefined) return interval(year, month, day).from;
  const same = interval(Number(before.slice(0, 4)), month, day).from;
  return same >= before ? same : interval(Number(before.slice(0, 4)) + 1, month, day).from;
}

function collection({ blocks, titleAt }: Page): readonly Entry[] | undefined {
  const entries = blocks.flatMap((block, at): Entry[] => {
    const isTitle = isTitleLike(block) || (isNumbered(block.text) && block.text.length < 200);
    const day = isTitle && at !== titleAt ? titleDay(block.text) : undefined;
    return day ? [{ at, date: stated(day), title: block.text }] : [];
  });
  return entries.length >= leastTitles ? entries : undefined;
}

const isNumbered = (text: string): boolean => /^(?:[IVX]{1,5}|\d{1,2})[.)] /.test(text);

/** The day at the end of a title, or anywhere in a numbered one. */
function titleDay(text: string): string | undefined {
  const date = writtenDate(text);
  if (!date || date.label.length < 10 || date.start === 0) return undefined;
  return isNumbered(text) || date.end >= text.length - 1 ? date.label : undefined;
}

const stated = (day: string): SourceDate => ({ from: day, to: day, known: 'stated', label: day });
