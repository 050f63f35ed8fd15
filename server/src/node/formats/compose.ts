import type { Anchor } from '../../core/sources/anchor';
import type { Block, BlockKind, Cell } from '../../core/text/block';
import { identityMap } from '../../core/text/offsets';
import type { Span } from '../../core/text/span';

/** A paragraph-like stretch of a file, before it has a place in the joined text. */
export interface Stretch {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1–6 for headings. */
  readonly level?: number;
  readonly cells?: readonly Cell[];
  readonly lead?: string;
  /** Where its words stand in the original, counted in its text; without one, where the stretch before it does. */
  readonly anchors?: readonly Anchor[];
  /** Who speaks in it, by a name at its head. */
  readonly speaker?: Span;
}

/** A text made of the stretches, one blank line between them, with its blocks and anchors. */
export function compose(stretches: readonly Stretch[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
} {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  let path: readonly { level: number; text: string }[] = [];
  let headings: readonly string[] = [];
  let at = 0;
  for (const { kind, text, level = 2, cells, lead, anchors: own = [], speaker } of stretches) {
    if (kind === 'heading') {
      path = path.filter((above) => above.level < level);
      headings = path.map((above) => above.text);
    }
    const span = { start: at, end: at + text.length };
    const map = identityMap(at);
    blocks.push({ kind, text, map, span, headings, lead, cells, speaker, citations: [] });
    for (const { at: inside, place } of own) anchors.push({ at: at + inside, place });
    if (kind === 'heading') {
      path = [...path, { level, text }];
      headings = [...headings, text];
    }
    at = span.end + 2;
  }
  return { text: stretches.map(({ text }) => text).join('\n\n'), blocks, anchors };
}

const separator = ' | ';

/** A table row as a stretch: the cells' texts joined, each cell with the header of its column. */
export function rowOf(texts: readonly string[], headers: readonly string[]): Stretch {
  let at = 0;
  const cells = texts.map((text, column): Cell => {
    const start = at;
    at += text.length + separator.length;
    return { span: { start, end: start + text.length }, header: headers[column] ?? '' };
  });
  return { kind: 'row', text: texts.some(Boolean) ? texts.join(separator) : '', cells };
}
