import type { Anchor, Place } from '../../../core/sources/anchor';
import type { Stretch } from '../compose';
import { type Line, linesOf, wordsOfLine } from './columns';
import { groups } from './groups';
import type { Page } from './heads';
import { joinedWords, type Vocabulary, vocabularyOf } from './hyphens';
import { partedByTables, tableRows } from './tables';

/** Letters larger than the text's by this factor make a heading; smaller ones at the foot of a page a note. */
const larger = 1.12;
const smaller = 0.92;
const longestHeading = 200;

interface Paragraph {
  readonly kind: Stretch['kind'];
  readonly lines: readonly Line[];
  readonly page: Page;
  readonly size: number;
}

/** The pages' lines as headings, paragraphs, notes and table rows; a paragraph goes on over a page's end. */
export function stretchesOf(pages: readonly Page[]): readonly Stretch[] {
  const read = pages.map((page) => ({ page, lines: linesOf(page.fragments) }));
  const lines = read.flatMap((page) => page.lines);
  const size = usualSize(lines);
  const all = read.flatMap((page) => paragraphsOf(page.page, page.lines, size));
  const known = vocabularyOf(lines.map(wordsOfLine));
  return overPages(all).flatMap((parts) => stretchOf(parts, known, size));
}

/** The size in which most letters are set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + wordsOfLine(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function paragraphsOf(page: Page, lines: readonly Line[], usual: number): readonly Paragraph[] {
  const calls = new Set(page.fragments.flatMap((fragment) => fragment.calls ?? []));
  const isNote = (line: Line) => beginsNote(line, calls, page);
  const leading = usualLeading(lines);
  return partedByTables(lines).flatMap(({ isTable, lines: part }): readonly Paragraph[] => {
    if (isTable) return [{ kind: 'row', lines: part, page, size: usual }];
    return groups(part, (group, line) => !isNote(line) && goesOn(group, line, leading)).map((group) => {
      const size = group[0]?.size ?? usual;
      const kind = group[0] && isNote(group[0]) ? 'note' : kindOf(group, size, usual, page);
      return { kind, lines: group, page, size };
    });
  });
}

/** A raised number heads it, or one that the page calls a note by. */
function beginsNote(line: Line, calls: ReadonlySet<string>, { height }: Page): boolean {
  const first = line.fragments[0];
  if (first?.note !== undefined) return true;
  const number = /^(\d{1,3})[.)]?\s?(?=[\p{Lu}“"])/u.exec(first?.text ?? '')?.[1];
  return number !== undefined && calls.has(number) && line.y > height / 2;
}

/** The distance of two lines of one paragraph, in parts of the letters' size. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, n) => (line.y - (lines[n]?.y ?? 0)) / Math.max(1, line.size))
    .filter((step) => step > 0.8 && step < 3)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.2;
}

const bullet = /^(?:[•▪◦‣·–—*-]|\(?[a-z\d]{1,2}[.)])\s/;

function goesOn(group: readonly Line[], line: Line, leading: number): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const step = (line.y - last.y) / last.size;
  if (step < 0.5 || step > leading * 1.2 + 0.05 || bullet.test(wordsOfLine(line))) return false;
  return !isIndented(group, line) && !endsShort(last);
}

/** A first line that is set in; the lines of an item, and of a note, may all be. */
function isIndented(group: readonly Line[], line: Line): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || bullet.test(wordsOfLine(first))) return false;
  const indent = line.left - (group.length > 1 ? last.left : Math.min(first.left, line.column.left));
  const isIn = indent > 0.6 * line.size && indent < 4 * line.size;
  return isIn && (group.length > 1 || first.left < line.left - 0.6 * line.size);
}

/** The last line of a paragraph: a sentence ends in it, far from the column's edge. */
const endsShort = (line: Line): boolean =>
  line.right < line.column.right - 0.15 * (line.column.right - line.column.left) &&
  /[.!?:]["”’)]?$/.test(wordsOfLine(line));

function kindOf(lines: readonly Line[], size: number, usual: number, page: Page): Stretch['kind'] {
  const words = lines.map(wordsOfLine).join(' ');
  if (size >= larger * usual && words.length <= longestHeading) return 'heading';
  if (lines.length === 1 && numbered.test(words) && words.length < 100 && !/[.;,]$/.test(words))
    return 'heading';
  const isLow = (lines[0]?.y ?? 0) > page.height * 0.5;
  if (size <= smaller * usual && isLow) return 'note';
  return bullet.test(words) ? 'item' : 'paragraph';
}

const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.|[IVX]{1,5}\.|Chapter \d{1,3}\b.{0,3}) \p{Lu}/u;

/** Paragraphs with their other half on the next page; notes and headings between the halves stand behind both. */
function overPages(all: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const found: Paragraph[][] = [];
  for (const paragraph of all) {
    const open = lastParagraph(found);
    const last = open?.at(-1);
    if (open && last && paragraph.kind === 'paragraph' && isHalf(last, paragraph)) open.push(paragraph);
    else found.push([paragraph]);
  }
  return found;
}

function lastParagraph(found: readonly Paragraph[][]): Paragraph[] | undefined {
  for (let n = found.length - 1; n >= 0 && n > found.length - 12; n--) {
    const kind = found[n]?.[0]?.kind;
    if (kind === 'paragraph') return found[n];
    if (kind !== 'note') return undefined;
  }
  return undefined;
}

/** A paragraph that stops in mid-sentence at the foot of a column, and one that goes on at the next one's head. */
function isHalf(last: Paragraph, next: Paragraph): boolean {
  const end = last.lines.at(-1);
  const start = next.lines[0];
  if (!end || !start || Math.abs(last.size - next.size) > 0.08 * last.size) return false;
  const isElsewhere = last.page !== next.page || end.column !== start.column;
  return (
    isElsewhere && !/[.!?:]["”’)]?$/.test(wordsOfLine(end)) && /^[\p{Ll}\p{N}“"‘(]/u.test(wordsOfLine(start))
  );
}

function stretchOf(parts: readonly Paragraph[], known: Vocabulary, usual: number): readonly Stretch[] {
  const first = parts[0];
  if (!first) return [];
  if (first.kind === 'row') {
    const anchors = [{ at: 0, place: placeOf(first.page) }];
    return tableRows(first.lines).map((row) => ({ ...row, anchors }));
  }
  let text = '';
  let at: Page | undefined;
  const anchors: Anchor[] = [];
  for (const { lines, page } of parts) {
    const joined = joinedWords(text, lines.map(wordsOfLine), known);
    if (page !== at) anchors.push({ at: anchors.length === 0 ? 0 : joined.at, place: placeOf(page) });
    at = page;
    text = joined.text;
  }
  const level = first.kind === 'heading' ? levelOf(first.size, usual) : undefined;
  return [
    {
      kind: first.kind,
      text: first.kind === 'note' ? text.replace(/^\d{1,3}[.)]?\s?/, '') : text,
      anchors,
      level,
    },
  ];
}

const levelOf = (size: number, usual: number): number =>
  size >= 1.6 * usual ? 1 : size >= 1.25 * usual ? 2 : 3;

const placeOf = ({ leaf, label }: Page): Place => ({ kind: 'page', page: leaf, ...(label && { label }) });
