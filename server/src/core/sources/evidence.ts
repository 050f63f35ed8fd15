import type { Block } from '../text/block';
import type { Section, Source } from './source';

/** A block that evidence may come from, and the section it stands in. */
export interface EvidenceBlock {
  readonly block: Block;
  readonly section: Section;
}

/** The source's blocks outside boilerplate, in the text's order. */
export function evidenceBlocks(source: Pick<Source, 'blocks' | 'sections'>): readonly EvidenceBlock[] {
  const found: EvidenceBlock[] = [];
  let at = 0;
  for (const block of source.blocks) {
    while (at < source.sections.length && (source.sections[at]?.span.end ?? 0) <= block.span.start) at++;
    const section = source.sections[at];
    if (section && section.kind !== 'boilerplate' && section.span.start < block.span.end)
      found.push({ block, section });
  }
  return found;
}
