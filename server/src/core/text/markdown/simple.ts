import { type Chunk, nothing } from './chunk';

/** Starts a paragraph, and nothing in the line can be markup, an address, an entity or a citation. */
const simpleLine =
  /^(?=[\p{L}“‘($€£«—…]|\d+(?![.)\d]))(?![^\r\n]*(?::\/\/|www\.))([^\\`*_[\]<>&~|@{}\r\n\0]+)[ \t\r\n]*$/iu;

const blank = /^[ \t\r\n]*$/;

/** A chunk that is one line of words or blank, as the parser would read it, but much faster: most of a draft is like that. */
export function readSimpleChunk(text: string): Chunk | undefined {
  if (blank.test(text)) return nothing;
  const line = simpleLine.exec(text)?.[1];
  const words = line?.trimEnd();
  if (!line || !words) return undefined;
  const span = { start: 0, end: line.length };
  const map = [[0, 0] as const, [words.length, words.length] as const];
  const block = { kind: 'paragraph', text: words, map, span, headings: [], citations: [] } as const;
  return { ...nothing, blocks: [{ block, under: nothing.under, notes: [] }] };
}
