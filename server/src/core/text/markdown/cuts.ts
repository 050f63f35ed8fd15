import type { Citation } from '../block';
import { toDocument } from '../offsets';
import { contains, overlaps, type Span } from '../span';
import { cutPieces, joined, type Piece, slicePieces, textOf } from './pieces';

/** Pieces without citations and other marks that Markdown parsers leave in the text. */
export interface Cleaned {
  readonly pieces: readonly Piece[];
  readonly citations: readonly Citation[];
}

const key =
  /(?<![\p{L}\p{N}@./])-?@(?:\{([^{}\s]{1,100})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,100}[\p{L}\p{N}_])?))/gu;
const bracketed = /\[[^[\]@]{0,200}@[^[\]]{1,300}\]/g;
const embedded = /!\[\[[^[\]\n]{1,200}\]\]/g;
const wikiLink = /\[\[(?:[^[\]|\n]{1,200}\|)?|\]\]/g;
const shortcode = /\{\{[^{}]{1,300}\}\}/g;
const callout = /^\[!\w{1,30}\][+-]?/g;
const attributes = /\{[#.:][^{}\n]{0,200}\}/g;

/**
 * Takes citations (Pandoc's `[@key, p. 3]` and `@key`), wiki link brackets, shortcodes and attributes out of the
 * text, and with each thing left out the white space that would be too much. Trims both ends.
 */
export function cleaned(pieces: readonly Piece[]): Cleaned {
  const text = textOf(pieces);
  const { groups, citations } = citationsIn(text, pieces);
  const marks = marksIn(text).filter((mark) => !groups.some((group) => overlaps(group, mark)));
  const gaps = emptyPlaces(pieces);
  const cuts = merged([...groups, ...marks, ...gaps].map((cut) => withSpace(text, cut)));
  return { pieces: trimmedPieces(cutPieces(pieces, cuts)), citations };
}

function citationsIn(text: string, pieces: readonly Piece[]): { groups: Span[]; citations: Citation[] } {
  if (!text.includes('@')) return { groups: [], citations: [] };
  const { map } = joined(pieces);
  const keys = [...text.matchAll(key)].map((match) => ({
    key: match[1] ?? match[2] ?? '',
    ...spanOf(match),
  }));
  const brackets = [...text.matchAll(bracketed)]
    .map(spanOf)
    .filter((group) => keys.some((one) => contains(group, one)));
  const bare = keys.filter((one) => !brackets.some((group) => contains(group, one)));
  return {
    groups: [...brackets, ...bare].sort((a, b) => a.start - b.start),
    citations: keys.map((one) => ({
      key: one.key,
      span: toDocument(map, one),
      bracketed: !bare.includes(one),
    })),
  };
}

function marksIn(text: string): Span[] {
  if (!/\[[[!]|\{/.test(text)) return [];
  return [callout, embedded, wikiLink, shortcode, attributes].flatMap((mark) =>
    [...text.matchAll(mark)].map(spanOf),
  );
}

/** Where pieces left something out: a struck-out stretch, an image, a comment. */
function emptyPlaces(pieces: readonly Piece[]): Span[] {
  const places: Span[] = [];
  let plain = 0;
  for (const { text, from, to } of pieces) {
    if (!text && from < to) places.push({ start: plain, end: plain });
    plain += text.length;
  }
  return places;
}

/** The cut with the white space before it, if what follows needs none. */
function withSpace(text: string, { start, end }: Span): Span {
  const blanks = /\s*$/.exec(text.slice(Math.max(0, start - 50), start))?.[0].length ?? 0;
  return /^(?:[\s.,;:!?)\]”’]|$)/.test(text.slice(end, end + 1))
    ? { start: start - blanks, end }
    : { start, end };
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result.filter((span) => span.start < span.end);
}

function trimmedPieces(pieces: readonly Piece[]): Piece[] {
  const text = textOf(pieces);
  const start = text.length - text.trimStart().length;
  return slicePieces(pieces, { start, end: Math.max(start, text.trimEnd().length) });
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
