import type { ListedSource } from '../../core/grounding';
import type { SectionKind, Source } from '../../core/sources/source';
import type { Colors } from '../output';
import { columns } from './width';

const heads = ['file', 'title', 'author / publisher', 'date', 'sections', 'citekey'];
const widest = [28, 44, 60, 32, 70, 34];

/** The corpus as a table, one source a row, problems and copies in lines of their own below. */
export function* sourcesTable(
  listed: readonly ListedSource[],
  problems: readonly string[],
  paint: Colors,
): Iterable<string> {
  const rows = listed.map(({ source }) => cells(source));
  const widths = heads.map((head, n) => Math.max(columns(head), ...rows.map((row) => columns(row[n] ?? ''))));
  yield `${paint.bold(line(heads, widths))}\n`;
  for (const row of rows) yield `${line(row, widths)}\n`;
  yield `\n${listed.length} source${listed.length === 1 ? '' : 's'}\n`;
  for (const group of copyGroups(listed))
    yield `${group.length} copies of one article: ${group.join(', ')}\n`;
  for (const problem of allProblems(listed, problems)) yield `${paint.yellow('problem')} ${problem}\n`;
}

function cells(source: Source): string[] {
  const { title, author, publisher, date, citekey } = source.meta;
  const by = [author, publisher].filter((name) => name !== undefined).join(' / ') || 'none stated';
  const texts = [source.id, title, by, dateCell(date), sectionsCell(source), `@${citekey}`];
  return texts.map((text, n) => shorten(text, widest[n] ?? 30));
}

function dateCell(date: Source['meta']['date']): string {
  if (date === undefined) return 'unknown';
  return date.known === 'stated' ? date.label : `${date.label} (${ways[date.known]})`;
}

/** How a date that nobody states is known. */
const ways = { url: 'url', bounded: 'from text', file: 'file' } as const;

const order: readonly SectionKind[] = ['article', 'teaser', 'caption', 'statement', 'boilerplate'];
/** Captions and furniture interrupt an article, and furniture stands anywhere: their number tells nothing. */
const uncounted: ReadonlySet<SectionKind> = new Set(['article', 'boilerplate']);

/** "article, 3 × teaser, caption, boilerplate". */
function sectionsCell({ sections }: Source): string {
  const counted = order.map((kind) => [kind, sections.filter((one) => one.kind === kind).length] as const);
  return counted
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => (n === 1 || uncounted.has(kind) ? kind : `${n} × ${kind}`))
    .join(', ');
}

/** Every group of near-duplicate sources once, by its first member. */
function copyGroups(listed: readonly ListedSource[]): string[][] {
  return listed
    .filter(({ source, copies }) => copies.length > 0 && copies.every((copy) => source.id < copy))
    .map(({ source, copies }) => [source.id, ...copies]);
}

function allProblems(listed: readonly ListedSource[], problems: readonly string[]): string[] {
  const own = listed.flatMap(({ source }) =>
    source.problems.map(({ message }) => `${source.id}: ${message}`),
  );
  return [...problems, ...own];
}

function line(texts: readonly string[], widths: readonly number[]): string {
  const padded = texts.map((text, n) => text + ' '.repeat(Math.max(0, (widths[n] ?? 0) - columns(text))));
  return padded.join('  ').trimEnd();
}

function shorten(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= max ? flat : `${flat.slice(0, max - 1).trimEnd()}…`;
}
