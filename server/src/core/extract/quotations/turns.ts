import type { Block } from '../../text/block';
import type { QuotationMention } from '../types';
import { type Label, labelsOf, speechHead } from './labels';

/**
 * What speakers say in documents that name them and use no quotation marks, per block: the words after a label ("LIND,
 * engineer: We drilled twice."), and the paragraphs under the head of a speech ("II. Mayor Ada Lind, at the opening").
 */
export function turns(blocks: readonly Block[]): readonly (QuotationMention | undefined)[] {
  const labels = labelsOf(blocks);
  const spoken = speeches(blocks);
  return blocks.map((block, index) => {
    const label = labels[index];
    if (label) return isQuoted(block, label) ? undefined : turn(block, label);
    const speaker = spoken[index];
    return speaker === undefined ? undefined : speech(block, speaker);
  });
}

const isQuoted = (block: Block, label: Label): boolean => /^["“„«]/.test(block.text.slice(label.body));

function turn(block: Block, label: Label): QuotationMention | undefined {
  const span = { start: label.body, end: block.text.trimEnd().length };
  if (span.end <= span.start) return undefined;
  const text = block.text.slice(span.start, span.end);
  return { ...span, text, outer: span, kind: 'speech', speaker: { ...label.name, cue: 'label' } };
}

/** The speaker of each block, in a collection of at least two speeches. */
function speeches(blocks: readonly Block[]): readonly (string | undefined)[] {
  const heads = blocks.map((block) => speechHead(block.text));
  if (heads.filter((head) => head !== undefined).length < 2) return [];
  let speaker: string | undefined;
  return heads.map((head) => {
    if (head !== undefined) speaker = head;
    return head === undefined ? speaker : undefined;
  });
}

function speech(block: Block, speaker: string): QuotationMention | undefined {
  if (block.kind === 'heading') return undefined;
  const span = { start: 0, end: block.text.trimEnd().length };
  const named = { start: 0, end: 0, text: '', resolved: speaker, cue: 'label' as const };
  return { ...span, text: block.text.slice(0, span.end), outer: span, kind: 'speech', speaker: named };
}
