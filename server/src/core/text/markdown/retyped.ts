import { type Block, blockAt, type OffsetMap } from '../block';
import { contains, type Span, shift } from '../span';
import type { Chunk } from './chunk';
import type { ChunkBlock } from './flow';

/** What an edit put in the place of a stretch of a text: `start` and `end` count in the text before. */
interface Edit extends Span {
  readonly words: string;
}

/** What can be typed inside of words without a meaning to the parser. */
const harmless = /^[\p{L}\p{M}\p{N}’,. ]*$/u;
/** Words, apart by one space, that mean nothing to the parser wherever they stand in a line but at its start. */
const plainWords =
  /^(?!.*(?:www|http|ftp))[\p{L}\p{M}\p{N}‘’'“”«»",;:.!?…–—()%$€£-]+(?: [\p{L}\p{M}\p{N}‘’'“”«»",;:.!?…–—()%$€£-]+)*$/iu;
/** A line that has begun with words, up to the space before the next one. */
const begun = /[\p{L}\p{M}\p{N},;.’”»] $/u;
/**
 * Where it stands, words elsewhere in the chunk may decide what a word is. (A bar is nothing to fear: whether it divides
 * the cells of a table is decided by bars and by a line without letters.)
 */
const doubtful = /</;

/**
 * The chunk after an edit inside of some words of one of its blocks: typing letters changes no structure, so that there is
 * nothing to parse. Undefined where that is not sure.
 */
export function retyped(chunk: Chunk, before: string, after: string): Chunk | undefined {
  if (doubtful.test(before) || isStructured(chunk)) return undefined;
  const edit = editOf(before, after);
  const window = windowOf(before, edit);
  const origin = chunk.blocks.find(({ block }) => contains(block.span, window));
  if (!origin || isTitle(origin) || !isPlain(before, edit, window)) return undefined;
  const block = inBlock(origin.block, before.slice(window.start, window.end), window, edit);
  if (!block) return undefined;
  const others = besides(chunk.blocks, origin, block, edit);
  return others && { ...chunk, blocks: others };
}

const isStructured = ({ blocks, labels, definitions, calls }: Chunk): boolean =>
  labels.length + definitions.length + calls.size > 0 ||
  blocks.some(({ block, notes }) => block.cells || block.kind === 'caption' || notes.length > 0);

/** What stands below a title has its words, too. */
const isTitle = ({ block }: ChunkBlock): boolean => block.kind === 'heading';

/** All blocks with one in its new words: those behind it move, and a list that it introduces is led by them. */
function besides(
  blocks: readonly ChunkBlock[],
  origin: ChunkBlock,
  block: Block,
  edit: Edit,
): readonly ChunkBlock[] | undefined {
  if (blocks.length === 1) return [{ ...origin, block }];
  const words = origin.block.text;
  const texts = blocks.map((other) => other.block.text);
  const isToldApart = texts.filter((text) => text === words).length === 1;
  const isLedByBlock = ({ block: { lead } }: ChunkBlock) => lead === undefined || texts.includes(lead);
  if (!isToldApart || !blocks.every(isLedByBlock)) return undefined;
  return blocks.map((other) => {
    if (other === origin) return { ...origin, block };
    const moved = other.block.span.start < edit.end ? other.block : behind(other.block, lengthened(edit));
    const { lead } = other.block;
    return { ...other, block: lead === words ? { ...moved, lead: block.text } : moved };
  });
}

const lengthened = ({ start, end, words }: Edit): number => words.length - (end - start);

const behind = (block: Block, by: number): Block => blockAt(block, by, block.headings, block.lead);

function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept++;
  return { start, end: before.length - kept, words: after.slice(start, after.length - kept) };
}

/** The words that the edit touches, whole. */
function windowOf(text: string, edit: Span): Span {
  let { start, end } = edit;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  return { start, end };
}

function isPlain(text: string, edit: Edit, window: Span): boolean {
  if (!harmless.test(edit.words) || !harmless.test(text.slice(edit.start, edit.end))) return false;
  const [left, right] = [text.slice(window.start, edit.start), text.slice(edit.end, window.end)];
  const old = text.slice(window.start, window.end);
  if (!plainWords.test(old) || !plainWords.test(left + edit.words + right)) return false;
  return begun.test(text.slice(0, window.start)) && !isBracketed(text, window);
}

/** Whether the nearest bracket to either side opens towards the span: what is in brackets may be a label or a citation. */
const isBracketed = (text: string, { start, end }: Span): boolean =>
  /[[{][^[\]{}]*$/.test(text.slice(0, start)) || /^[^[\]{}]*[\]}]/.test(text.slice(end));

/** The block with the edit; undefined where the words do not stand in its text as they stand in the chunk. */
function inBlock(block: Block, words: string, window: Span, edit: Edit): Block | undefined {
  const { map } = block;
  const run = map.findLastIndex(([, document]) => document <= window.start);
  const [plain, document] = map[run] ?? [0, 0];
  const [, end = 0] = map[run + 1] ?? [];
  const at = plain + window.start - document;
  if (run < 0 || window.end > end || block.text.slice(at, at + words.length) !== words) return undefined;
  const by = lengthened(edit);
  const from = plain + edit.start - document;
  const text = block.text.slice(0, from) + edit.words + block.text.slice(from + edit.end - edit.start);
  const moved: OffsetMap = map.map((pair, index) =>
    index <= run ? pair : ([pair[0] + by, pair[1] + by] as const),
  );
  const citations = block.citations.map((citation) =>
    citation.span.start < edit.end ? citation : { ...citation, span: shift(citation.span, by) },
  );
  const span = { start: block.span.start, end: block.span.end + by };
  const { kind, headings, lead, cells, speaker } = block;
  return { kind, text, map: moved, span, headings, lead, cells, speaker, citations };
}
