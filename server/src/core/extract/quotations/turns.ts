import type { Block } from '../../text/block';
import type { QuotationMention } from '../types';
import { type Label, labelsOf } from './labels';

/**
 * What speakers say in a transcript or interview that labels its turns and uses no quotation marks ("LIND, engineer: We
 * drilled twice."): per block, the words after the label. An unlabelled block after a labelled one goes on with it.
 */
export function turns(blocks: readonly Block[]): readonly (QuotationMention | undefined)[] {
  const labels = labelsOf(blocks);
  return blocks.map((block, index) => {
    const label = labels[index];
    return label && !isQuoted(block, label) ? turn(block, label) : undefined;
  });
}

const isQuoted = (block: Block, label: Label): boolean => /^["“„«]/.test(block.text.slice(label.body));

function turn(block: Block, label: Label): QuotationMention | undefined {
  const span = { start: label.body, end: block.text.trimEnd().length };
  if (span.end <= span.start) return undefined;
  const text = block.text.slice(span.start, span.end);
  return { ...span, text, outer: span, kind: 'speech', speaker: { ...label.name, cue: 'label' } };
}
