import type { Corpus } from '../corpus/corpus';
import type { Draft, DraftBlock } from '../draft/draft';
import type { Note } from './consistency/note';
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
  /**
   * What else than the block decides its findings: `context` is headings, lead, and the two sentences before the block, for a row or item the blocks beside it;
   * `neighbours` the whole blocks beside it; `keys` nothing of the draft but its head, and of the corpus only citation
   * keys. Findings are remembered by it, so an edit costs only what it can change; those about keys are not.
   */
  readonly sees: 'context' | 'neighbours' | 'keys';
  check(block: DraftBlock, corpus: Corpus): readonly Finding[];
}

/** A rule that holds places of one draft against each other. Spans of a note count in its block's plain text. */
export interface DraftRule {
  readonly id: RuleId;
  readonly description: string;
  readonly sees: 'draft';
  check(draft: Draft, corpus: Corpus): readonly Note[];
}
