import type { DraftBlock } from '../draft/draft';
import { nameOf, quotations } from '../extract/quotations';

const STAND_IN = 'Words to come,';
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '»': '«', '„': '“', '"': '"' };

/**
 * The speaker whom the sentence names for a quotation that the author is still writing: `start` is where its words
 * begin in the block's text, `end` where the author stands. Undefined where no cue is explicit.
 */
export function namedSpeaker(
  { previous, block }: DraftBlock,
  start: number,
  end: number,
): string | undefined {
  const before = block.text.slice(0, start);
  const mark = before.at(-1) ?? '';
  const rest = block.text.slice(end).replace(/^[^“”"„«»]{0,2000}[”"»“«](?=[\s.,;:!?)]|$)/u, '');
  const text = before + STAND_IN + (CLOSING[mark] ?? '”') + rest;
  const blocks = [...(previous ? [previous] : []), { ...block, text }];
  const mention = quotations(blocks)
    .at(-1)
    ?.find((quotation) => quotation.start === start);
  return mention?.speaker && nameOf(mention.speaker);
}
