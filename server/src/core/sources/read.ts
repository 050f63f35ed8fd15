import { readBlocks } from './blocks';
import { freeVariant, suggestCitekey } from './citekey';
import { dateOf, publisherOf } from './fromUrl';
import { frontMatter } from './frontMatter';
import { inferMeta } from './head';
import { writtenDate } from './metaDate';
import { cutSections } from './sections';
import type { Problem, RawSource, Source, SourceDate, SourceMeta, StatedMeta } from './source';
import { mergeStated } from './statedMeta';

const none: ReadonlySet<string> = new Set();

/**
 * A file as read by an adapter, with metadata, sections and blocks. Never throws: what is wrong becomes a problem.
 * `taken` holds citekeys that are not free; `assignCitekeys` settles them for a whole corpus.
 */
export function readSource(raw: RawSource, taken: ReadonlySet<string> = none): Source {
  const front = raw.format === 'html' ? undefined : frontMatter(raw.text);
  const from = front?.end ?? 0;
  const blocks = raw.blocks ?? readBlocks(raw, from);
  const inferred = inferMeta(raw.text, from);
  const stated = mergeStated(raw.override, front?.stated, raw.stated);
  const { meta, problems } = completeMeta(stated, inferred, raw.path, taken);
  return {
    id: raw.path,
    format: raw.format,
    text: raw.text,
    meta,
    sections: cutSections(raw.text, blocks),
    blocks,
    problems: [...(raw.problems ?? []), ...(front?.problems ?? []), ...problems],
  };
}

function completeMeta(stated: StatedMeta, inferred: StatedMeta, path: string, taken: ReadonlySet<string>) {
  const known = mergeStated(stated, inferred);
  const { date, problems } = statedDate(stated.date, inferred.date, known.url);
  const meta = {
    title: known.title ?? titleFromPath(path),
    author: known.author,
    publisher: known.publisher ?? (known.url ? publisherOf(known.url) : undefined),
    date,
    url: known.url,
  };
  const key = stated.citekey?.replace(/\s+/g, '') || suggestCitekey(meta, path);
  const citekey = taken.has(key) ? freeVariant(key, taken) : key;
  return { meta: withoutGaps({ ...meta, citekey }), problems };
}

/** The stated date; where it cannot be read that is a problem, and the text or the url is asked. */
function statedDate(stated: string | undefined, inferred: string | undefined, url: string | undefined) {
  const problems: Problem[] = [];
  const date = readDate(stated) ?? readDate(inferred) ?? (url ? dateOf(url) : undefined);
  if (stated && !readDate(stated))
    problems.push({ message: `The date "${stated.slice(0, 60)}" could not be read.` });
  return { date, problems };
}

function readDate(text: string | undefined): SourceDate | undefined {
  const date = text ? writtenDate(text) : undefined;
  return date && { from: date.from, to: date.to, label: date.label, known: 'stated' };
}

const titleFromPath = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.\w{1,8}$/, '');

const withoutGaps = (meta: SourceMeta): SourceMeta =>
  Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined),
  ) as unknown as SourceMeta;
