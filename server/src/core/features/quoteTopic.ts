import { type QuotationRecord, quotedWords, type RecordedQuotation } from '../corpus/record';
import { type Memory, memory } from '../text/memory';

const MOST_PLACES = 2000;
const SHORTEST_WORD = 5;

export type TopicScores = ReadonlyMap<RecordedQuotation['block'], number>;

/**
 * How much each block of the sources shares with a text: every word of the text counts once, the rarer the more.
 * Remembered: while a quotation is typed, the text around it stays.
 */
export function topicScores(record: QuotationRecord, text: string): TopicScores {
  const known = remembered.get(record) ?? memory<TopicScores>(REMEMBERED);
  remembered.set(record, known);
  return known.of(text, () => scoresOf(record, text));
}

const REMEMBERED = 10;
/** A paragraph that grows keeps its words. */
const REMEMBERED_WORDS = 200;
const words = new WeakMap<QuotationRecord, Memory<ReadonlySet<RecordedQuotation['block']>>>();
const remembered = new WeakMap<QuotationRecord, Memory<TopicScores>>();

function scoresOf(record: QuotationRecord, text: string): TopicScores {
  const known = words.get(record) ?? memory<ReadonlySet<RecordedQuotation['block']>>(REMEMBERED_WORDS);
  words.set(record, known);
  const scores = new Map<RecordedQuotation['block'], number>();
  const topic = new Set(
    quotedWords(text).flatMap(({ word }) => (word.length >= SHORTEST_WORD ? [word] : [])),
  );
  for (const word of topic) {
    const blocks = known.of(word, () => blocksWith(record, word));
    const weight = 1 / Math.log2(2 + blocks.size);
    for (const block of blocks) scores.set(block, (scores.get(block) ?? 0) + weight);
  }
  return scores;
}

/** The blocks that hold a word; none for one that stands everywhere, which tells no topic. */
function blocksWith(record: QuotationRecord, word: string): ReadonlySet<RecordedQuotation['block']> {
  const found = new Set<RecordedQuotation['block']>();
  let count = 0;
  for (const part of record.values()) {
    const places = part.places.get(word) ?? [];
    count += places.length;
    if (count > MOST_PLACES) return new Set();
    for (const place of places) {
      const block = part.blocks[part.blockOf[place] ?? -1]?.block;
      if (block) found.add(block);
    }
  }
  return found;
}
