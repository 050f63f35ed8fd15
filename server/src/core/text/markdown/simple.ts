import type { Chunk } from './chunk';

/** Starts a paragraph, and nothing in the line can be markup, an address, an entity or a citation. */
const simpleLine =
  /^(?=[\p{L}“‘($€£«—…]|\d+(?![.)\d]))(?![^\r\n]*(?::\/\/|www\.))([^\\`*_[\]<>&~|@{}\r\n\0]+)[ \t\r\n]*$/iu;

/** A chunk that is one line of words, as the parser would read it, but much faster: most of a draft is like that. */
export function readSimpleChunk(text: string): Chunk | undefined {
  const line = simpleLine.exec(text)?.[1];
  const words = line?.trimEnd();
  if (!line || !words) return undefined;
  const span = { start: 0, end: line.length };
  const map = [[0, 0] as const, [words.length, words.length] as const];
  const block = { kind: 'paragraph', text: words, map, span, headings: [], citations: [] } as const;
  const under = Number.POSITIVE_INFINITY;
  return {
    blocks: [{ block, under, notes: [] }],
    trail: [],
    under,
    labels: [],
    definitions: [],
    calls: new Map(),
  };
}
