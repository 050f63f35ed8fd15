import type { Corpus } from '../corpus/corpus';
import type { DraftBlock } from '../draft/draft';
import type { Finding, RuleId } from './finding';

/**
 * One kind of claim and how it is judged. A rule sees one block of the draft at a time; spans of its findings and
 * fixes count in the block's plain text (`check` maps them to the draft). Evidence spans count in the source's text.
 * Pure: the same block and corpus give the same findings.
 */
export interface Rule {
  readonly id: RuleId;
  /** One sentence for the settings and the docs. */
  readonly description: string;
  check(block: DraftBlock, corpus: Corpus): readonly Finding[];
}
