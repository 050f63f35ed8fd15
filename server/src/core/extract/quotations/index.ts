import type { Block } from '../../text/block';
import { memory } from '../../text/memory';
import { slice } from '../../text/span';
import type { QuotationMention, SpeakerMention } from '../types';
import { type CueToken, cueTokens } from './cueTokens';
import { kindOf } from './kind';
import { attributionLine, type Label, labelsOf } from './labels';
import { type MarkedSpan, markedSpans } from './marks';
import { type BlockScene, speakers } from './speakers';

export { introducesWords } from './introduction';
export { attributionLine } from './labels';
export { sayingForms } from './saying';
export { nameOf } from './speakers';
export { turns } from './turns';

/**
 * The quotations of consecutive blocks, with their speakers where a cue is explicit: one list a block. Spans count in
 * the block's text. A speaker who is named in another block (a quotation over several paragraphs, an attribution line,
 * an introduction that ends with a colon) has an empty span and stands in `resolved`.
 */
export function quotations(blocks: readonly Block[]): readonly (readonly QuotationMention[])[] {
  const labels = labelsOf(blocks);
  const found: (readonly QuotationMention[])[] = [];
  let before: BlockScene | undefined;
  for (const [index, block] of blocks.entries()) {
    const scene = sceneOf(block, labels[index], blocks[index + 1], before);
    const named = speakers(scene);
    found.push(scene.spans.map((span, at) => mention(scene, span, named[at], at)));
    before = { ...scene, named, before: undefined };
  }
  return found;
}

function sceneOf(
  block: Block,
  label: Label | undefined,
  next: Block | undefined,
  before: BlockScene | undefined,
): BlockScene {
  const spans = attributionLine(block.text) ? [] : spansOf(block);
  const attribution = block.kind === 'quote' ? (ownAttribution(block) ?? nextAttribution(next)) : undefined;
  const tokens = tokensOf(block, spans);
  const places = tokens.flatMap((token, at) => (token.kind === 'quote' ? [at] : []));
  return {
    block,
    spans,
    tokens,
    places,
    label,
    attribution,
    before,
    named: [],
  };
}

/** A block is asked about for its own quotations and for its neighbours'. */
const tokensOf = (block: Block, spans: readonly MarkedSpan[]): readonly CueToken[] =>
  read.of([block.text, ...spans.map(({ outer }) => `${outer.start}-${outer.end}`)].join('\n'), () =>
    cueTokens(block.text, spans),
  );

const read = memory<readonly CueToken[]>(300);

/** A block quote without marks round it is one quotation; its last line may name the speaker. */
function spansOf(block: Block): readonly MarkedSpan[] {
  const marked = markedSpans(block.text);
  if (block.kind !== 'quote') return marked;
  const end = block.text.slice(0, attributionStart(block.text)).trimEnd().length;
  const covered = marked.reduce((sum, pair) => sum + (pair.outer.end - pair.outer.start), 0);
  if (end === 0 || covered > end * 0.8) return marked;
  const whole = { start: 0, end };
  return [{ span: whole, outer: whole, opened: true, closed: true }];
}

const LAST_LINE = /(?:\n|[.!?…”"]\s+)(?=(?:[—–]|--)\s*\p{Lu}[^\n—–]{0,120}$)/u;

function attributionStart(text: string): number {
  const match = LAST_LINE.exec(text);
  return match ? match.index + match[0].length : text.length;
}

function ownAttribution(block: Block): BlockScene['attribution'] {
  const start = attributionStart(block.text);
  const name = attributionLine(block.text.slice(start));
  return name && { start: name.start + start, end: name.end + start, text: name.text };
}

function nextAttribution(next: Block | undefined): BlockScene['attribution'] {
  const name = next && attributionLine(next.text);
  return name && { start: 0, end: 0, text: name.text };
}

function mention(
  scene: BlockScene,
  pair: MarkedSpan,
  speaker: SpeakerMention | undefined,
  at: number,
): QuotationMention {
  const text = slice(scene.block.text, pair.span);
  const token = scene.places[at] ?? 0;
  const kind = kindOf(text, speaker !== undefined, scene.tokens[token - 1]);
  return { ...pair.span, text, outer: pair.outer, kind, ...(speaker && { speaker }) };
}
