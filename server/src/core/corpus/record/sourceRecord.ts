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
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly quotations: readonly RecordedQuotation[];
  readonly blocks: readonly EvidenceBlock[];
}

const DIVIDER = '';

/** The record of one source. Pure: the same source gives the same record, so unchanged sources share theirs. */
export function sourceRecord(source: Source): SourceRecord {
  const blocks = evidenceBlocks(source);
  const quoted = quotations(blocks.map(({ block }) => block));
  const spoken = turns(blocks.map(({ block }) => block));
  const stream = new WordStream();
  for (const [index, { block, section }] of blocks.entries()) {
    if (index > 0 && blocks[index - 1]?.section !== section) stream.divide();
    stream.add(block, 0, block.text.length);
  }
  const running = stream.length();
  for (const [index, { block }] of blocks.entries()) joinBroken(stream, block, quoted[index] ?? []);
  const found = blocks.flatMap(({ block, section }, index) => [
    ...(quoted[index] ?? []).map((mention) => recorded(source, section, block, mention, 'words')),
    ...[spoken[index]].flatMap((turn) => (turn ? [recorded(source, section, block, turn, 'turn')] : [])),
  ]);
  return { source, running, ...stream.finish(), quotations: found, blocks };
}

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
    ...(speaker && { speaker }),
  };
}

const LONGEST_INTERRUPTION = 160;

/** Adds runs of quotations of one speaker between which only the cue stands. */
function joinBroken(stream: WordStream, block: Block, quoted: readonly QuotationMention[]): void {
  for (let from = 0; from < quoted.length - 1; from++) {
    let to = from;
    while (to + 1 < quoted.length && interrupted(block, quoted[to], quoted[to + 1])) to++;
    if (to === from) continue;
    stream.divide();
    for (const mention of quoted.slice(from, to + 1)) stream.add(block, mention.start, mention.end);
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
class WordStream {
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly places = new Map<string, number[]>();

  length(): number {
    return this.words.length;
  }

  divide(): void {
    this.push(DIVIDER, this.ends.at(-1) ?? 0, this.ends.at(-1) ?? 0);
  }

  add(block: Block, from: number, to: number): void {
    for (const word of quotedWords(block.text, from, to)) {
      const span = toDocument(block.map, word);
      this.push(word.word, span.start, span.end);
    }
  }

  finish(): Pick<SourceRecord, 'words' | 'starts' | 'ends' | 'places'> {
    return {
      words: this.words,
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
      places: this.places,
    };
  }

  private push(word: string, start: number, end: number): void {
    const known = this.places.get(word);
    if (known) known.push(this.words.length);
    else this.places.set(word, [this.words.length]);
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
  }
}
