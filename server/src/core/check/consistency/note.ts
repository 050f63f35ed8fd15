import type { DraftBlock } from '../../draft/draft';
import type { Span } from '../../text/span';
import type { ClaimKind, Finding } from '../finding';

/** A finding of a rule that sees the whole draft. Its spans count in the text of its block. */
export interface Note {
  readonly block: DraftBlock;
  readonly finding: Finding;
}

/**
 * A place where the draft contradicts itself. No source is asked, so there is no evidence, and the verdict is that the
 * sources settle nothing.
 */
export const note = (block: DraftBlock, { start, end }: Span, kind: ClaimKind, message: string): Note => ({
  block,
  finding: {
    start,
    end,
    text: block.block.text.slice(start, end),
    kind,
    rule: 'inconsistent-draft',
    verdict: 'unverifiable',
    message,
    evidence: [],
  },
});
