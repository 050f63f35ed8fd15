import type { Block } from '../../text/block';
import { memory, once } from '../../text/memory';
import { slice } from '../../text/span';
import type { QuotationMention, SpeakerMention } from '../types';
import { cueTokens } from './cueTokens';
import { kindOf } from './kind';
import { attributionLine, type Label, labelsOf } from './labels';
import { type MarkedSpan, markedSpans } from './marks';
import { type BlockScene, speakers } from './speakers';

export { type IndirectSpeech, indirectSpeechOf } from './indirect';
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
  let before: BlockScene | undefined;
  return blocks.map((block, at) => {
    const scene = sceneOf(block, labels[at], blocks[at + 1], before);
    before = { ...scene, before: undefined };
    return mentionsIn(scene);
  });
}

/** The quotations of one block, read as between its neighbours. */
export function quotationsOf(
  block: Block,
  { previous, next }: { readonly previous?: Block; readonly next?: Block },
): readonly QuotationMention[] {
  const blocks = [previous, block, next].filter((one) => one !== undefined);
  const labels = labelsOf(blocks);
  const before = previous && sceneOf(previous, labels[0], block, undefined);
  return mentionsIn(sceneOf(block, labels[previous ? 1 : 0], next, before));
}

const mentionsIn = (scene: BlockScene): readonly QuotationMention[] =>
  scene.spans.map((span, at) => mention(scene, span, scene.named()[at], at));

function sceneOf(
  block: Block,
  label: Label | undefined,
  next: Block | undefined,
  before: BlockScene | undefined,
): BlockScene {
  const attribution = block.kind === 'quote' ? (ownAttribution(block) ?? nextAttribution(next)) : undefined;
  const scene: BlockScene = {
    ...markedOf(block),
    block,
    label,
    attribution,
    before,
    named: once(() => speakers(scene)),
  };
  return scene;
}

type Marked = Pick<BlockScene, 'spans' | 'tokens' | 'places'>;

/** A block is asked about for its own quotations and for its neighbours'. */
const markedOf = (block: Block): Marked =>
  read.of(`${block.kind}\n${block.text}`, () => {
    const spans = attributionLine(block.text) ? [] : spansOf(block);
    const tokens = once(() => cueTokens(block.text, spans));
    const places = once(() => tokens().flatMap((token, at) => (token.kind === 'quote' ? [at] : [])));
    return { spans, tokens, places };
  });

const read = memory<Marked>(300);

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
  const token = scene.places()[at] ?? 0;
  const kind = kindOf(text, speaker !== undefined, scene.tokens()[token - 1]);
  const { start, end } = pair.span;
  return { start, end, text, outer: pair.outer, kind, speaker };
}
