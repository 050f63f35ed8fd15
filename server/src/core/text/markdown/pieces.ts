import type { OffsetMap } from '../block';
import type { Span } from '../span';

/**
 * A stretch of plain text with the stretch of the document it stands for. Where both are equally long they run in
 * step; else (an entity, a placeholder, a soft line break) the piece is a whole. An empty text marks a place where
 * something was left out.
 */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The footnote that is called here. */
  readonly note?: string;
}

/** A text with its way back to the document, and the footnotes called in it. */
export interface Plain {
  readonly text: string;
  readonly map: OffsetMap;
  readonly notes: readonly { readonly id: string; readonly at: number }[];
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

/** The pieces as one text with its offset map. */
export function joined(pieces: readonly Piece[], at = 0): Plain {
  const map: [number, number][] = [];
  const notes: Plain['notes'][number][] = [];
  let plain = 0;
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.note !== undefined) notes.push({ id: piece.note, at: plain });
    if (!piece.text) continue;
    if (!before) map.push([plain, piece.from]);
    else if (before.to !== piece.from) map.push([plain, before.to], [plain, piece.from]);
    else if (!inStep(before) || !inStep(piece)) map.push([plain, piece.from]);
    plain += piece.text.length;
    before = piece;
  }
  map.push([plain, before?.to ?? at]);
  return { text: textOf(pieces), map, notes };
}

const inStep = (piece: Piece): boolean => piece.text.length === piece.to - piece.from;

/** The pieces under a span of their text. Empty ones at its ends stay. */
export function slicePieces(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  const kept: Piece[] = [];
  let plain = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - plain);
    const to = Math.min(piece.text.length, end - plain);
    if (from < to) kept.push(part(piece, from, to));
    else if (!piece.text && plain >= start && plain <= end) kept.push(piece);
    plain += piece.text.length;
  }
  return kept;
}

/** The pieces without some spans of their text (ascending, apart). Footnote calls in them stay. */
export function cutPieces(pieces: readonly Piece[], spans: readonly Span[]): Piece[] {
  if (spans.length === 0) return [...pieces];
  const kept: Piece[] = [];
  let plain = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = plain + piece.text.length;
    if (!piece.text) kept.push(piece);
    let from = plain;
    while (next < spans.length) {
      const span = spans[next];
      if (!span || span.start >= end) break;
      if (span.start > from) kept.push(part(piece, from - plain, span.start - plain));
      from = Math.max(from, Math.min(span.end, end));
      if (span.end > end) break;
      next++;
    }
    if (from < end) kept.push(part(piece, from - plain, end - plain));
    plain = end;
  }
  return kept;
}

function part(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  return inStep(piece) ? { text, from: piece.from + from, to: piece.from + to } : { ...piece, text };
}
