import type { Finding } from '../../core/check/finding';
import type { Corpus } from '../../core/corpus/corpus';
import type { DraftFile } from '../../node/drafts';

/** A draft with what was found in it. */
export interface CheckedFile extends DraftFile {
  readonly findings: readonly Finding[];
}

/** What every form of the report is made from. */
export interface CheckReport {
  readonly corpus: Corpus;
  readonly files: readonly CheckedFile[];
}
