import type { DateAnchor } from '../extract/types';
import type { Block } from '../text/block';
import { type MarkdownDocument, readMarkdown } from '../text/markdown/markdown';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { anchorOf } from './anchor';
import { type DeclaredKeys, declaredKeys } from './declared';
import { digest, hash, keyOf } from './keys';

/** A block of the draft with what the reader has just read, so that pronouns, leads and attributions resolve. */
export interface DraftBlock {
  readonly block: Block;
  readonly previous?: Block;
  readonly next?: Block;
  /** Covers all that a rule may look at: blocks of one key are judged alike. */
  readonly key: string;
  /**
   * As `key`, but of the block before it covers only the last sentences, and nothing of the block behind; rows and items,
   * which stand among others of their kind, are told by both.
   */
  readonly contextKey: string;
  /** Sentences of the block's text. */
  readonly sentences: readonly Span[];
  /** What yearless and relative dates in the draft count from: its front matter's date, else unknown. */
  readonly anchor: DateAnchor;
  /** Where the draft's own head says that citation keys come from. Not covered by the keys: see `Rule.sees`. */
  readonly declared: DeclaredKeys;
}

/** A snapshot of a draft. Immutable; `readDraft` shares what did not change with the previous snapshot. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** For reading the next snapshot. */
  readonly document: MarkdownDocument;
}

/** Reads a Markdown draft: after an edit, only the chunk of the text that it touches. */
export function readDraft(text: string, previous?: Draft): Draft {
  if (previous?.text === text) return previous;
  const document = readMarkdown(text, previous?.document);
  const anchor = anchorOf(document.frontMatter?.text);
  const declared = declaredKeys(document.frontMatter?.text);
  const known = new Map(previous?.blocks.map((block) => [block.block, block]));
  const read = document.blocks.map((block, at) => readingOf(block, document.origins[at]));
  const blocks = document.blocks.map((block, at, all): DraftBlock => {
    const own = read[at] as Reading;
    const keys = keysOf(block, own, read[at - 1], read[at + 1], anchor);
    const same = known.get(block);
    const sees = { previous: all[at - 1], next: all[at + 1], declared };
    if (same?.key === keys.key && isSame(same, sees)) return same;
    return { block, ...sees, ...keys, sentences: own.sentences, anchor };
  });
  return { text, blocks, document };
}

const isSame = (a: DraftBlock, b: Pick<DraftBlock, 'previous' | 'next' | 'declared'>): boolean =>
  a.previous === b.previous && a.next === b.next && a.declared === b.declared;

/** What a block's words alone say, wherever it stands. */
interface Reading {
  readonly digest: string;
  /** The digest of its last sentences: what a rule looks back at from the next block. */
  readonly tail: string;
  readonly sentences: readonly Span[];
  /** The keys that it last had, with what they were made of. */
  last?: Keys & Surroundings;
}

type Keys = Pick<DraftBlock, 'key' | 'contextKey'>;

interface Surroundings {
  readonly before?: Reading;
  readonly after?: Reading;
  readonly anchor: DateAnchor;
  readonly headings: Block['headings'];
  readonly lead: Block['lead'];
}

/** The block's keys: those of before, as they are, where nothing round it changed. */
function keysOf(
  { kind, headings, lead }: Block,
  own: Reading,
  before: Reading | undefined,
  after: Reading | undefined,
  anchor: DateAnchor,
): Keys {
  const { last } = own;
  const isSame =
    last?.before === before &&
    last?.after === after &&
    last?.headings === headings &&
    last?.lead === lead &&
    last?.anchor.from === anchor.from &&
    last?.anchor.to === anchor.to;
  if (last && isSame) return { key: last.key, contextKey: last.contextKey };
  const place = { anchor, headings, lead };
  const key = keyOf(own.digest, { before: before?.digest, after: after?.digest, ...place });
  const among =
    kind === 'row' || kind === 'item' ? { before: before?.digest, after: after?.digest } : undefined;
  const contextKey = keyOf(own.digest, { ...(among ?? { before: before?.tail }), ...place });
  own.last = { key, contextKey, before, after, anchor, headings, lead };
  return { key, contextKey };
}

/** How many sentences of the block before a rule may look back at, unless it sees whole neighbours. */
export const lookBack = 2;

const readings = new WeakMap<object, Reading>();

function readingOf(block: Block, origin: object = block): Reading {
  const known = readings.get(origin);
  if (known) return known;
  const spans = sentences(block.text);
  const from = block.kind === 'row' ? 0 : (spans.at(-lookBack)?.start ?? 0);
  const tail = hash(block.text.slice(from));
  const fresh: Reading = { digest: digest(block), tail, sentences: spans };
  readings.set(origin, fresh);
  return fresh;
}
