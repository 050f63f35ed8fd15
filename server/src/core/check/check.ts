import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { Finding } from './finding';
import { rules } from './rules';

/** All findings of a draft, in the draft's order; spans count in the draft's text. */
export function check(draft: Draft, corpus: Corpus): readonly Finding[] {
  return draft.blocks.flatMap((block) => rules.flatMap((rule) => rule.check(block, corpus)));
}
