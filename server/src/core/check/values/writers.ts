import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { Source } from '../../sources/source';
import type { Span } from '../../text/span';
import { turnMark } from './narrator';

/** Who wrote or published a source, where known actors: as stated, or as its title says ("Anna Voss's diary"). */
export function writersOf(
  { meta: { author, publisher, title } }: Source,
  corpus: Corpus,
): ReadonlySet<string> {
  const named = [author, publisher, ownWords.exec(title)?.[1]];
  return new Set(named.flatMap((name) => corpus.registry.mentionsIn(name ?? '').map(({ actor }) => actor)));
}

const ownWords =
  /^(.{3,40})['’]s? (?:\p{L}+ )?(?:notebook|diary|diaries|journal|letters?|memoirs?|log|recollections)\b/iu;

/** "I", "me" and "my" of a passage as the one person who speaks or wrote it; nothing inside quotation marks. */
export function firstPersonSpans(
  { block, sentence: { text, start } }: Passage,
  writers: ReadonlySet<string>,
  corpus: Corpus,
): readonly (Span & { readonly id: string; readonly how: 'role' })[] {
  if (/["“”«»]/.test(text)) return [];
  const words = [...text.matchAll(firstPerson)];
  if (words.length === 0) return [];
  const mark = turnMark(block);
  const speakers = mark ? corpus.registry.mentionsIn(mark).map(({ actor }) => actor) : [...writers];
  const [id, ...more] = speakers.filter((actor) =>
    /^(?:person|unknown)$/.test(corpus.registry.actors.get(actor)?.kind ?? ''),
  );
  if (id === undefined || more.length > 0) return [];
  return words.map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    id,
    how: 'role',
  }));
}

const firstPerson = /\b(?:I|[Mm]e|[Mm]y)\b/g;
