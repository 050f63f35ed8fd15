import { nameOf, quotations, turns } from '../../extract/quotations';
import type { QuotationMention } from '../../extract/types';
import { type EvidenceBlock, evidenceBlocks } from '../../sources/evidence';
import type { Section, Source } from '../../sources/source';
import type { Block } from '../../text/block';
import { toDocument } from '../../text/offsets';
import type { Span } from '../../text/span';
import { quotedWords } from './words';

/** A quotation as a source has it. Spans count in the source's text. */
export interface RecordedQuotation extends Span {
  readonly text: string;
  readonly kind: QuotationMention['kind'];
  readonly source: Source;
  readonly section: Section;
  readonly block: Block;
  /** The speaker's name or role as the source gives it; undefined where no cue is explicit. */
  readonly speaker?: string;
  /** The speaker's name was not in the cue itself: a pronoun, or an earlier paragraph's speaker, stands for it. */
  readonly inferred?: boolean;
  /** Who passes the words on, where the source has them at second hand. */
  readonly via?: string;
  /** `words` stand between quotation marks; a `turn` is labelled with its speaker and has no marks. */
  readonly form: 'words' | 'turn';
}

/**
 * One source's words in order, with the places of each word, and its quotations. After the running text come the
 * broken quotations once more, joined ("…," she said, "…"), so that a quotation that leaves the interruption out
 * still stands there word for word. An empty word divides what must not be read on.
 */
export interface SourceRecord {
  readonly source: Source;
  readonly words: readonly string[];
  /** How many of the words are the running text; joined quotations follow. */
  readonly running: number;
  /** Of each word, in the source's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each word, the index of its block in `blocks`; -1 for a divider. */
  readonly blockOf: Int32Array;
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** By start; one that holds another comes before it. */
  readonly quotations: readonly RecordedQuotation[];
  readonly blocks: readonly EvidenceBlock[];
}

/** What the sources' quotations and words are, by source id. Immutable; an update shares unchanged sources' parts. */
export type QuotationRecord = ReadonlyMap<string, SourceRecord>;

const DIVIDER = '';

/** The record of one source. Pure: the same source gives the same record, so unchanged sources share theirs. */
export function sourceRecord(source: Source): SourceRecord {
  const blocks = evidenceBlocks(source);
  const quoted = quotations(blocks.map(({ block }) => block));
  const spoken = turns(blocks.map(({ block }) => block));
  const stream = wordStream();
  for (const [index, { block, section }] of blocks.entries()) {
    if (index > 0 && blocks[index - 1]?.section !== section) stream.divide();
    stream.add(block, index, 0, block.text.length);
  }
  const running = stream.length();
  for (const [index, { block }] of blocks.entries()) joinBroken(stream, block, index, quoted[index] ?? []);
  const found = blocks.flatMap(({ block, section }, index) => [
    ...(quoted[index] ?? []).map((mention) => recorded(source, section, block, mention, 'words')),
    ...[spoken[index]].flatMap((turn) => (turn ? [recorded(source, section, block, turn, 'turn')] : [])),
  ]);
  return { source, running, ...stream.finish(), quotations: found.sort(outerFirst), blocks };
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function recorded(
  source: Source,
  section: Section,
  block: Block,
  mention: QuotationMention,
  form: RecordedQuotation['form'],
): RecordedQuotation {
  const speaker = mention.speaker && nameOf(mention.speaker);
  const span = toDocument(block.map, mention);
  return {
    ...span,
    text: mention.text,
    kind: mention.kind,
    source,
    section,
    block,
    form,
    ...(mention.speaker?.via && { via: mention.speaker.via }),
    ...(speaker && { speaker, inferred: mention.speaker?.resolved !== undefined && form === 'words' }),
  };
}

const LONGEST_INTERRUPTION = 160;

/** Adds runs of quotations of one speaker between which only the cue stands. */
function joinBroken(
  stream: ReturnType<typeof wordStream>,
  block: Block,
  index: number,
  quoted: readonly QuotationMention[],
): void {
  for (let from = 0; from < quoted.length - 1; from++) {
    let to = from;
    while (to + 1 < quoted.length && interrupted(block, quoted[to], quoted[to + 1])) to++;
    if (to === from) continue;
    stream.divide();
    for (const mention of quoted.slice(from, to + 1)) stream.add(block, index, mention.start, mention.end);
    from = to;
  }
}

function interrupted(
  block: Block,
  first: QuotationMention | undefined,
  second: QuotationMention | undefined,
): boolean {
  if (!first?.speaker || !second?.speaker) return false;
  const gap = block.text.slice(first.outer.end, second.outer.start);
  const sameSpeaker = nameOf(first.speaker) === nameOf(second.speaker);
  return sameSpeaker && gap.length <= LONGEST_INTERRUPTION && !/[.!?]\s+\S.*[.!?]/.test(gap);
}

/** Collects words with their places in the source. */
function wordStream() {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blockOf: number[] = [];
  const places = new Map<string, number[]>();
  const push = (word: string, start: number, end: number, block: number) => {
    const known = places.get(word);
    if (known) known.push(words.length);
    else places.set(word, [words.length]);
    words.push(word);
    starts.push(start);
    ends.push(end);
    blockOf.push(block);
  };
  return {
    length: () => words.length,
    divide: () => push(DIVIDER, ends.at(-1) ?? 0, ends.at(-1) ?? 0, -1),
    add: (block: Block, index: number, from: number, to: number) => {
      for (const word of quotedWords(block.text, from, to)) {
        const span = toDocument(block.map, word);
        push(word.word, span.start, span.end, index);
      }
    },
    finish: () => ({
      words,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      blockOf: Int32Array.from(blockOf),
      places,
    }),
  };
}
