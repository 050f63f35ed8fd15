import type { Block } from '../text/block';
import type { Section } from './source';

/** A text cut into its stretches. */
export function cutSections(text: string, blocks: readonly Block[]): readonly Section[] {
  const last = blocks.at(-1);
  const first = blocks[0];
  return first && last
    ? [{ kind: 'article', span: { start: first.span.start, end: Math.min(text.length, last.span.end) } }]
    : [];
}
