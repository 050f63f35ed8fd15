import type { Block, OffsetMap } from '../text/block';
import { readMarkdown } from '../text/markdown/markdown';
import { toDocument, toPlain } from '../text/offsets';
import { trimmed } from '../text/paragraphs';
import { plainBlocks } from '../text/plain';
import { type Span, slice } from '../text/span';
import { unwrap } from '../text/unwrap';
import type { RawSource } from './source';

/** A longer block is read in pieces: what is analysed at once costs memory by its length. */
const longest = 20_000;

/** The blocks of a text from `from` on (behind its front matter); their offsets count in the whole text. */
export const readBlocks = (raw: RawSource, from: number): readonly Block[] =>
  wholeBlocks(raw, from).flatMap((block) => (block.text.length > longest ? pieces(block) : [block]));

function wholeBlocks(raw: RawSource, from: number): readonly Block[] {
  if (raw.format !== 'markdown') return plainBlocks(blanked(raw.text, from));
  const unwrapped = unwrap(raw.text);
  return readMarkdown(raw.text).blocks.flatMap((block) => linesApart(block, unwrapped));
}

/** Cuts behind the last sentence, else the last word, that ends within the length. */
function pieces(block: Block): readonly Block[] {
  const found: Block[] = [];
  for (let start = 0; start < block.text.length; ) {
    const text = block.text.slice(start, start + longest);
    const isRest = start + longest >= block.text.length;
    const sentence = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
    const cut = isRest
      ? text.length
      : ([sentence + 1, text.lastIndexOf(' ')].find((at) => at > 0) ?? text.length);
    const span = trimmed(block.text, { start, end: start + cut });
    if (span) found.push(partOf(block, span));
    start += cut;
  }
  return found;
}

/** A part of a block as a block of its own. The span counts in the block's text. */
export function partOf(block: Block, span: Span): Block {
  const document = toDocument(block.map, span);
  const inside = pairsInside(block.map, span).map(([plain, at]) => [plain - span.start, at] as const);
  const map: OffsetMap = [[0, document.start], ...inside, [span.end - span.start, document.end]];
  const citations = block.citations.filter(
    ({ span: at }) => at.start >= document.start && at.end <= document.end,
  );
  return { ...block, text: slice(block.text, span), map, span: document, citations };
}

/** The pairs of a map behind the start and before the end of a span of the plain text. */
function pairsInside(map: OffsetMap, { start, end }: Span): OffsetMap {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.[0] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < map.length && (map[last]?.[0] ?? 0) < end) last++;
  return map.slice(low, last);
}

/** The block with the words under `span` blanked out at equal length. */
export const withBlank = (block: Block, { start, end }: Span): Block => ({
  ...block,
  text: block.text.slice(0, start) + ' '.repeat(end - start) + block.text.slice(end),
});

/** The text with everything in front of `to` blanked out at equal length. */
const blanked = (text: string, to: number): string =>
  text.slice(0, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/**
 * Web pages saved as Markdown often have a line a paragraph, which Markdown would run together: a paragraph is parted
 * where its lines are not hard-wrapped ones.
 */
function linesApart(block: Block, unwrapped: string): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const breaks = [...slice(unwrapped, block.span).matchAll(/[\r\n]+/g)].map(({ index }) =>
    toPlain(block.map, block.span.start + index),
  );
  if (breaks.length === 0) return [block];
  const edges = [0, ...breaks, block.text.length];
  const spans = edges.slice(1).map((end, i) => trimmed(block.text, { start: edges[i] ?? 0, end }));
  return spans.flatMap((span) => (span ? [partOf(block, span)] : []));
}
