import type { Corpus } from '../corpus/corpus';
import type { Draft, DraftBlock } from '../draft/draft';
import { toDocument } from '../text/offsets';
import type { Finding, Fix } from './finding';
import { rules } from './rules';

/**
 * All findings of a draft, in the draft's order; spans count in the draft's text. A block that reads as it did before
 * against the same corpus is not judged again, so an edit costs what it touches.
 */
export const check = (draft: Draft, corpus: Corpus): readonly Finding[] =>
  draft.blocks.flatMap((block) => findingsOf(block, corpus).map((finding) => inDraft(finding, block)));

/** Findings of one block, in the block's plain text. */
function findingsOf(block: DraftBlock, corpus: Corpus): readonly Finding[] {
  const memory = memoryOf(corpus);
  const known = memory.get(block.key);
  const findings =
    known ?? rules.flatMap((rule) => rule.check(block, corpus)).sort((a, b) => a.start - b.start);
  memory.delete(block.key);
  memory.set(block.key, findings);
  if (memory.size > remembered) memory.delete(memory.keys().next().value as string);
  return findings;
}

/** Blocks remembered for one corpus, the least recently used forgotten first. */
const remembered = 5_000;
const memories = new WeakMap<Corpus, Map<string, readonly Finding[]>>();

function memoryOf(corpus: Corpus): Map<string, readonly Finding[]> {
  const known = memories.get(corpus);
  if (known) return known;
  const fresh = new Map<string, readonly Finding[]>();
  memories.set(corpus, fresh);
  return fresh;
}

function inDraft(finding: Finding, { block }: DraftBlock): Finding {
  const span = toDocument(block.map, finding);
  return { ...finding, ...span, fix: finding.fix && fixInDraft(finding.fix, block) };
}

const fixInDraft = (fix: Fix, block: DraftBlock['block']): Fix => ({ ...fix, ...toDocument(block.map, fix) });
