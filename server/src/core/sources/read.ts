import type { Block } from '../text/block';
import { readBlocks } from './blocks';
import { freeVariant, suggestCitekey } from './citekey';
import { publisherOf } from './fromUrl';
import { type FrontMatter, frontMatter } from './frontMatter';
import { inferMeta } from './head';
import { type Cut, cutSections, uncut } from './sections';
import {
  isPlain,
  type Problem,
  type RawSource,
  type Source,
  type SourceFormat,
  type SourceMeta,
  type StatedMeta,
} from './source';
import { readDate, sourceDate } from './sourceDate';
import { mergeStated } from './statedMeta';

const none: ReadonlySet<string> = new Set();

/**
 * A file as read by an adapter, with metadata, sections and blocks. Never throws: what is wrong becomes a problem.
 * `taken` holds citekeys that are not free; `assignCitekeys` settles them for a whole corpus.
 */
export function readSource(raw: RawSource, taken: ReadonlySet<string> = none): Source {
  const front = isPlain(raw.format) ? frontMatter(raw.text) : undefined;
  const from = front?.end ?? 0;
  const stated = mergeStated(raw.override, front?.stated, raw.listed, raw.record, raw.stated);
  const inferred = tellsOfItself(raw.format) ? inferMeta(raw.text, from) : {};
  const known = mergeStated(stated, inferred);
  const blocks = raw.blocks ?? readBlocks(raw, from);
  const title = stated.title ?? markdownTitle(raw, blocks) ?? inferred.title ?? titleFromPath(raw.path);
  const heads = { title, author: known.author };
  const cut = cutOf(raw, blocks, heads);
  const date = sourceDate(stated, inferred, cut, raw.madeOn);
  const publisher = known.publisher ?? (known.url && publisherOf(known.url));
  const meta = { title, author: known.author, publisher, date, url: known.url ?? inferred.original };
  return {
    id: raw.path,
    format: raw.format,
    text: raw.text,
    meta: withoutGaps({ ...meta, ...keyOf(stated, raw, meta, taken) }),
    sections: cut.sections.map((section) =>
      section.kind === 'article' && date && !section.date ? { ...section, date } : section,
    ),
    blocks: cut.blocks,
    ...(raw.anchors && { anchors: raw.anchors }),
    problems: problemsOf(raw, front, stated),
  };
}

function cutOf(raw: RawSource, blocks: readonly Block[], heads: Pick<SourceMeta, 'title' | 'author'>): Cut {
  if (raw.sections) return { sections: raw.sections, blocks };
  return tellsOfItself(raw.format) ? cutSections(raw.text, blocks, heads) : uncut(raw.text, blocks, heads);
}

/** Tables, transcripts and mails begin with no title, byline or date of their own, and no site stands round them. */
const tellsOfItself = (format: SourceFormat): boolean =>
  format !== 'csv' && format !== 'transcript' && format !== 'mail';

function problemsOf(raw: RawSource, front: FrontMatter | undefined, stated: StatedMeta): readonly Problem[] {
  const unread = stated.date && !readDate(stated.date) ? [stated.date.slice(0, 60)] : [];
  return [
    ...(raw.problems ?? []),
    ...(front?.problems ?? []),
    ...unread.map((date) => ({ message: `The date "${date}" could not be read.` })),
    ...(isPlain(raw.format) && raw.text.trim() === '' ? [{ message: 'The file is empty.' }] : []),
  ];
}

function keyOf(
  stated: StatedMeta,
  { path, listed }: RawSource,
  meta: Omit<SourceMeta, 'citekey'>,
  taken: ReadonlySet<string>,
): Pick<SourceMeta, 'citekey' | 'keyFrom'> {
  const given = stated.citekey?.replace(/[\s@;,[\]]+/g, '');
  if (given && stated.citekey === listed?.citekey) return { citekey: given, keyFrom: 'bibliography' };
  const key = given || suggestCitekey(meta, path);
  return { citekey: taken.has(key) ? freeVariant(key, taken) : key, ...(given && { keyFrom: 'stated' }) };
}

/** The first heading of the first level (`# Title`, or underlined) near the head of a Markdown text. */
function markdownTitle({ format, text }: RawSource, blocks: readonly Block[]): string | undefined {
  if (format !== 'markdown') return undefined;
  const isFirstLevel = ({ kind, span }: Block) =>
    kind === 'heading' && /^(?:#\s|[^#\n][^\n]*\n=)/.test(text.slice(span.start, span.start + 400));
  return blocks.slice(0, 20).find(isFirstLevel)?.text;
}

const titleFromPath = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.\w{1,8}$/, '');

const withoutGaps = (meta: SourceMeta): SourceMeta =>
  Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined),
  ) as unknown as SourceMeta;
