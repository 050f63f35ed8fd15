import {
  nearest,
  type QuotationRecord,
  quotationsAt,
  quotedWords,
  type RecordedQuotation,
  type SourceRecord,
  spanOf,
} from '../corpus/record';

/** A quotation that holds what was typed. */
export interface Hit {
  readonly quotation: RecordedQuotation;
  /** It begins with what was typed. */
  readonly begins: boolean;
}

const SHORTEST_FUZZY = 3;

/** All quotations; or those that hold the typed words in a row, the last one perhaps unfinished; else the nearest. */
export function typedHits(record: QuotationRecord, typed: string): readonly Hit[] {
  const words = quotedWords(typed).map(({ word }) => word);
  const key = ` ${words.join(' ')}${/[\p{L}\p{N}]$/u.test(typed) ? '' : ' '}`;
  const found: Hit[] = [];
  for (const part of record.values()) {
    const keys = words.length === 0 ? undefined : keysOf(part);
    for (const [index, quotation] of part.quotations.entries()) {
      const at = keys ? (keys[index]?.indexOf(key) ?? -1) : 0;
      if (at >= 0) found.push({ quotation, begins: at === 0 });
    }
  }
  return found.length > 0 || words.length < SHORTEST_FUZZY ? found : nearHits(record, words);
}

const keys = new WeakMap<SourceRecord, readonly string[]>();

/** Each quotation's words in the form in which they are compared, in one string. */
function keysOf(part: SourceRecord): readonly string[] {
  const known = keys.get(part);
  if (known) return known;
  const fresh = part.quotations.map(
    ({ text }) =>
      ` ${quotedWords(text)
        .map(({ word }) => word)
        .join(' ')} `,
  );
  keys.set(part, fresh);
  return fresh;
}

const FARTHEST = 0.5;

const nearHits = (record: QuotationRecord, words: readonly string[]): readonly Hit[] =>
  nearest(record, words)
    .filter(({ cost }) => cost <= FARTHEST)
    .flatMap((near) =>
      quotationsAt(near.record, spanOf(near)).map((quotation) => ({ quotation, begins: false })),
    );

const MOST_PLACES = 2000;
const SHORTEST_WORD = 5;

/** How much each block of the sources shares with a text: every word of the text counts once, the rarer the more. */
export function topicScores(
  record: QuotationRecord,
  text: string,
): ReadonlyMap<RecordedQuotation['block'], number> {
  const scores = new Map<RecordedQuotation['block'], number>();
  const topic = new Set(
    quotedWords(text).flatMap(({ word }) => (word.length >= SHORTEST_WORD ? [word] : [])),
  );
  for (const word of topic) {
    const blocks = blocksWith(record, word);
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
