import type { Corpus } from '../corpus/corpus';
import { type RecordedQuotation, recordOf } from '../corpus/record';
import type { DraftBlock } from '../draft/draft';
import { stem, tokenize } from '../text/tokens';

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

const mostWords = 60;

/**
 * Quotations that hold what was typed (all of it in a row, the last word perhaps unfinished), best first: those that
 * start so, those by somebody whom the sentence names, those on the topic of the block, the latest.
 * `offset` counts in the block's text; `typed` is what stands behind the opening mark.
 */
export function quoteCompletions(
  corpus: Corpus,
  { block }: DraftBlock,
  offset: number,
  typed: string,
): readonly QuoteCompletion[] {
  const before = block.text.slice(0, offset);
  const topic = stemsOf(block.text.slice(0, Math.max(0, offset - typed.length)));
  const start = folded(typed);
  const scored = quotable(corpus).flatMap((quotation) => {
    const place = placeOf(folded(quotation.text), start);
    if (place < 0) return [];
    const named = quotation.speaker !== undefined && before.includes(lastWord(quotation.speaker)) ? 1 : 0;
    const shared = [...stemsOf(quotation.block.text)].filter((word) => topic.has(word)).length;
    return [{ quotation, score: (place === 0 ? 100 : 0) + 20 * named + shared }];
  });
  scored.sort((a, b) => b.score - a.score || (dayOf(a.quotation) < dayOf(b.quotation) ? 1 : -1));
  return distinct(scored.map(({ quotation }) => completion(quotation)));
}

function quotable(corpus: Corpus): RecordedQuotation[] {
  return [...recordOf(corpus.sources).values()]
    .flatMap(({ quotations }) => quotations)
    .filter(({ kind, text }) => kind !== 'term' && text.split(/\s+/).length <= mostWords);
}

/** Where `typed` starts in the words, at a word's beginning; -1 where it does not stand there. */
function placeOf(words: string, typed: string): number {
  return ` ${words}`.indexOf(` ${typed}`);
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}'%$€£]+/gu, ' ')
    .trimStart();

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap(({ lower }) => (lower.length > 3 ? [stem(lower)] : [])));

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

const dayOf = ({ section, source }: RecordedQuotation): string =>
  (section.date ?? source.meta.date)?.from ?? '';

function completion({ text, speaker, source, section, block }: RecordedQuotation): QuoteCompletion {
  const { title, citekey, date } = source.meta;
  const words = text.replace(/\s+/g, ' ').replace(/[,;:\s]+$/, '');
  return {
    words,
    speaker,
    source: source.id,
    title,
    citekey,
    date: (section.date ?? date)?.label,
    passage: block.text,
  };
}

/** The same words in two sources (or two copies) are offered once. */
function distinct(items: readonly QuoteCompletion[]): QuoteCompletion[] {
  const seen = new Set<string>();
  return items.filter(({ words }) => !seen.has(words) && seen.add(words));
}
