import { type Block, blockAt } from '../block';
import { shift, slice } from '../span';
import { type Chunk, type Definition, readChunk } from './chunk';
import { chunks, recut } from './chunks';
import { type ChunkBlock, type Title, titlesAbove } from './flow';
import { type FrontMatter, splitHead } from './frontMatter';
import { retyped } from './retyped';
import { readSimpleChunk } from './simple';

export type { Definition } from './chunk';
export type { FrontMatter } from './frontMatter';

/** A Markdown document as its reader sees it. Offsets of blocks lead back into the document's text. */
export interface MarkdownDocument {
  readonly blocks: readonly Block[];
  /** For each block an object that stays the same one while the block reads the same, wherever it moves to. */
  readonly origins: readonly object[];
  readonly frontMatter?: FrontMatter;
  /** By normalised name (lower case). */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** For reading the next version: the text behind the head, cut into chunks, and what each chunk held. */
  readonly cut: readonly string[];
  readonly chunks: ReadonlyMap<string, Chunk>;
}

/** Reads Markdown. Any text is Markdown: nothing is an error. Chunks that the previous version held are not read again. */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { frontMatter, end } = splitHead(text.slice(mark));
  const body = text.slice(mark + end);
  const cut = previous ? recut(body, previous.cut) : chunks(body).map((span) => slice(body, span));
  const reading: Reading = { known: new Map(), previous, edited: previous && editedChunk(previous.cut, cut) };
  const labels = labelsIn(cut, reading);
  const parts: Part[] = [];
  let at = mark + end;
  for (const words of cut) {
    parts.push({ at, chunk: chunkOf(reading, words, labels) });
    at += words.length;
  }
  return {
    ...assembled(parts),
    frontMatter: frontMatter && moved(frontMatter, mark),
    cut,
    chunks: reading.known,
  };
}

/** How the chunk that was edited read before, where it was one alone. */
function editedChunk(before: readonly string[], after: readonly string[]): string | undefined {
  if (before.length !== after.length) return undefined;
  const changed = before.filter((words, at) => words !== after[at]);
  return changed.length === 1 ? changed[0] : undefined;
}

interface Reading {
  readonly known: Map<string, Chunk>;
  readonly previous: MarkdownDocument | undefined;
  readonly edited: string | undefined;
}

interface Part {
  readonly at: number;
  readonly chunk: Chunk;
}

/** All labels that the text defines for links and footnotes. */
function labelsIn(texts: readonly string[], reading: Reading): ReadonlySet<string> {
  const defining = texts.filter((text) => text.includes(']:'));
  return new Set(defining.flatMap((text) => chunkOf(reading, text, new Set()).labels));
}

function chunkOf(reading: Reading, text: string, labels: ReadonlySet<string>): Chunk {
  const mentioned = labels.size > 0 && text.includes('[') ? mentionedIn(text, labels) : [];
  const key = keyOf(text, mentioned);
  const remembered = reading.known.get(key) ?? reading.previous?.chunks.get(key);
  const chunk =
    remembered ??
    readSimpleChunk(text) ??
    retypedChunk(reading, text, mentioned) ??
    readChunk(text, mentioned);
  reading.known.set(key, chunk);
  return chunk;
}

function retypedChunk(
  { edited, previous }: Reading,
  text: string,
  mentioned: readonly string[],
): Chunk | undefined {
  if (edited === undefined) return undefined;
  const before = previous?.chunks.get(keyOf(edited, mentioned));
  return before && retyped(before, edited, text);
}

const keyOf = (text: string, mentioned: readonly string[]): string =>
  mentioned.length > 0 ? `${mentioned.join('\n')}\n\n${text}` : text;

const bracketed = /\[([^[\]]{1,1000})\]/g;

/** The labels that a chunk may mention: those in its brackets, or, where brackets may be escaped, anywhere. */
function mentionedIn(text: string, labels: ReadonlySet<string>): string[] {
  const line = text.replace(/[\t ]*(?:\r\n|\n|\r)[\t >]*/g, ' ');
  if (line.includes('\\')) {
    const all = normalLabel(line);
    return [...labels].filter((label) => all.includes(label));
  }
  const mentions = Array.from(line.matchAll(bracketed), ([, label = '']) => normalLabel(label));
  return [...new Set(mentions)].filter((label) => labels.has(label));
}

/** As the parser compares labels. */
const normalLabel = (label: string): string =>
  label
    .replace(/[\t ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

function assembled(parts: readonly Part[]): Pick<MarkdownDocument, 'blocks' | 'origins' | 'definitions'> {
  const calling = parts.filter(({ chunk }) => chunk.calls.size > 0);
  const calls = firstOf(calling.flatMap(({ chunk }) => [...chunk.calls]));
  const defining = parts.filter(({ chunk }) => chunk.definitions.length > 0);
  const definitions = firstOf(
    defining.flatMap(({ at, chunk }) =>
      chunk.definitions.map(([name, it]) => [name, moved(it, at)] as const),
    ),
  );
  const origins: ChunkBlock[] = [];
  const blocks: Block[] = [];
  let trail: readonly Title[] = [];
  for (const { at, chunk } of parts) {
    for (const origin of chunk.blocks) {
      const lead = origin.note === undefined ? origin.block.lead : calls.get(origin.note);
      blocks.push(placed(origin, at, titlesAbove(trail, origin.under), lead));
      origins.push(origin);
    }
    const above = titlesAbove(trail, chunk.under);
    trail = chunk.trail.length > 0 ? [...above, ...chunk.trail] : above;
  }
  return { blocks, origins, definitions };
}

const moved = <T extends Definition | FrontMatter>(it: T, at: number): T => ({
  ...it,
  span: shift(it.span, at),
});

function firstOf<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map([...entries].reverse());
}

const lastPlaced = new WeakMap<ChunkBlock, Block>();

/** A chunk's block in its document; the same object as last time where nothing differs. */
function placed(origin: ChunkBlock, at: number, above: readonly Title[], lead: string | undefined): Block {
  const { block } = origin;
  const last = lastPlaced.get(origin);
  const headings = headingsOf(above, block, last);
  if (last?.span.start === block.span.start + at && last.lead === lead && last.headings === headings)
    return last;
  const fresh = blockAt(block, at, headings, lead);
  lastPlaced.set(origin, fresh);
  return fresh;
}

/** The titles above a block and its own; the same list as last time where nothing differs. */
function headingsOf(
  above: readonly Title[],
  { headings }: Block,
  last: Block | undefined,
): readonly string[] {
  const isSame = (titles: readonly string[]) =>
    titles.length === above.length + headings.length &&
    titles.every((title, n) => title === (above[n]?.text ?? headings[n - above.length]));
  return last && isSame(last.headings) ? last.headings : [...above.map(({ text }) => text), ...headings];
}
