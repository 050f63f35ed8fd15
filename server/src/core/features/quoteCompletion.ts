import type { Corpus } from '../corpus/corpus';
import { type RecordedQuotation, recordOf, sameSpeaker } from '../corpus/record';
import type { DraftBlock } from '../draft/draft';
import { namedSpeaker } from './namedSpeaker';
import { topicScores, typedHits } from './quoteSearch';

/** A quotation of the record that may be what the author is about to quote. */
export interface QuoteCompletion {
  readonly words: string;
  readonly speaker?: string;
  /** The source's id. */
  readonly source: string;
  readonly title: string;
  readonly date?: string;
  readonly citekey: string;
  /** The block that the words stand in. */
  readonly passage: string;
}

const LONGEST = 600;
const MOST_OFFERED = 100;
const BEGINS = 100;

/**
 * Quotations that hold what was typed (words in a row, the last perhaps unfinished; loosely where none does), best
 * first: those that begin so, those on the topic of the draft's block, the latest. Where the sentence names a speaker
 * by an explicit cue, only that speaker's. `offset` counts in the block's text; `typed` is what stands behind the
 * opening mark.
 */
export function quoteCompletions(
  corpus: Corpus,
  scene: DraftBlock,
  offset: number,
  typed: string,
): readonly QuoteCompletion[] {
  const record = recordOf(corpus.sources);
  const start = Math.max(0, offset - typed.length);
  const speaker = namedSpeaker(scene, start, offset);
  const topic = topicScores(record, scene.block.text.slice(0, start) + scene.block.text.slice(offset));
  const says = spokenBy(speaker, corpus);
  const ranked = typedHits(record, typed)
    .filter(({ quotation }) => isQuotable(quotation) && says(quotation))
    .map(({ quotation, begins }) => ({
      quotation,
      score: (begins ? BEGINS : 0) + (topic.get(quotation.block) ?? 0),
    }))
    .sort((a, b) => b.score - a.score || latestFirst(a.quotation, b.quotation));
  return distinct(ranked.map(({ quotation }) => quotation)).map(completion);
}

const isQuotable = ({ kind, text }: RecordedQuotation): boolean => kind !== 'term' && text.length <= LONGEST;

/** Whether the named speaker says a quotation; each name is compared once. */
function spokenBy(speaker: string | undefined, corpus: Corpus): (quotation: RecordedQuotation) => boolean {
  if (speaker === undefined) return () => true;
  const known = new Map<string, boolean>();
  return ({ speaker: name }) => {
    if (name === undefined) return false;
    const same = known.get(name) ?? sameSpeaker(speaker, name, corpus.registry) === 'same';
    known.set(name, same);
    return same;
  };
}

const latestFirst = (a: RecordedQuotation, b: RecordedQuotation): number => {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left < right ? 1 : -1;
};

const dayOf = ({ section, source }: RecordedQuotation): string =>
  (section.date ?? source.meta.date)?.from ?? '';

const words = (text: string): string => text.replace(/\s+/g, ' ').replace(/[,;:\s]+$/, '');

/** The same words in two sources (or two copies) are offered once. */
function distinct(quotations: readonly RecordedQuotation[]): readonly RecordedQuotation[] {
  const seen = new Map<string, RecordedQuotation>();
  for (const quotation of quotations) {
    if (seen.size >= MOST_OFFERED) break;
    const key = words(quotation.text);
    if (!seen.has(key)) seen.set(key, quotation);
  }
  return [...seen.values()];
}

function completion({ text, speaker, source, section, block }: RecordedQuotation): QuoteCompletion {
  const { title, citekey, date } = source.meta;
  return {
    words: words(text),
    speaker,
    source: source.id,
    title,
    citekey,
    date: (section.date ?? date)?.label,
    passage: block.text,
  };
}
