import { type Span, shift } from './span';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'note' | 'caption';

/**
 * Where each code unit of a block's plain text came from: pairs of (offset in the block's text, offset in the
 * document), ascending; between two pairs the text runs at equal length. Markup, entities and escapes make the
 * plain text shorter than the document, so offsets must go through this map (`toDocument`).
 */
export type OffsetMap = readonly (readonly [plain: number, document: number])[];

/** A cell of a table row: its span in the row's text, and the text of its column's header. */
export interface Cell {
  readonly span: Span;
  readonly header: string;
}

/** A citation in the text, such as `[@key]`: the key, and its span in the document. */
export interface Citation {
  readonly key: string;
  readonly span: Span;
  /** In square brackets, as only a citation is; a bare `@key` may as well be somebody's name. */
  readonly bracketed: boolean;
}

/**
 * A paragraph-like stretch of a document as a reader sees it: markup, code, urls and struck-out text are gone.
 * Claims, sentences and extraction results carry offsets into `text`; `map` leads back to the document.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap;
  /** The block's stretch of the document, markup included. */
  readonly span: Span;
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** What the block answers to: the paragraph that introduces a list or table, or the sentence a footnote hangs on. */
  readonly lead?: string;
  /** For a table row: its cells. The row's text is their texts joined by " | ". */
  readonly cells?: readonly Cell[];
  /** Who speaks in it, where the document says so: the name at the head of the text, as "NAME: …". */
  readonly speaker?: Span;
  readonly citations: readonly Citation[];
}

/** The block `by` code units further on in its document, under other headings and another lead. */
export const blockAt = (
  block: Block,
  by: number,
  headings: Block['headings'],
  lead: Block['lead'],
): Block => ({
  kind: block.kind,
  text: block.text,
  map: block.map.map(([plain, document]) => [plain, document + by]),
  span: shift(block.span, by),
  headings,
  lead,
  cells: block.cells,
  speaker: block.speaker,
  citations: block.citations.map((citation) => ({ ...citation, span: shift(citation.span, by) })),
});
