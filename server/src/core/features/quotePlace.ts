import type { Draft, DraftBlock } from '../draft/draft';
import { introducesWords } from '../extract/quotations';
import { toPlain } from '../text/offsets';
import { type OpenQuotation, quotationToCome } from './quoteMarks';

/** Where the author may be about to open quotation marks. */
export interface PlaceToCome {
  readonly open: OpenQuotation;
  /** The block as it would stand with the marks opened. */
  readonly scene: DraftBlock;
  /** Where the words would begin in the scene's text. */
  readonly start: number;
}

/** The place at `offset`, where a quotation is led up to or its empty marks follow; undefined in ordinary text. */
export function placeToCome(draft: Draft, offset: number): PlaceToCome | undefined {
  const open = quotationToCome(draft.text, offset);
  const scene = blockAt(draft, endOfWords(draft.text, offset));
  if (open === undefined || scene === undefined) return undefined;
  const { block } = scene;
  const at = toPlain(block.map, offset);
  const before = block.text.slice(0, at).trimEnd();
  const hasMarks = open.span.end > open.span.start;
  const isLedUpTo = /\s/.test(draft.text[offset - 1] ?? '') && introducesWords(before);
  if (!hasMarks && !isLedUpTo) return undefined;
  const lead = `${before} ${open.mark}`;
  const text = lead + block.text.slice(toPlain(block.map, open.span.end));
  return { open, scene: { ...scene, block: { ...block, text } }, start: lead.length };
}

/** A block ends with its last word, the author stands behind blanks. */
function endOfWords(text: string, offset: number): number {
  let end = offset;
  while (offset - end < mostBlanks && /[ \t]/.test(text[end - 1] ?? '')) end--;
  return end;
}

const mostBlanks = 8;

/** The block that an offset of the draft's text stands in or at the end of. */
export const blockAt = (draft: Draft, offset: number): DraftBlock | undefined =>
  draft.blocks.find(({ block: { span } }) => span.start <= offset && offset <= span.end);
