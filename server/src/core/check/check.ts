import type { Corpus } from '../corpus/corpus';
import type { Draft, DraftBlock } from '../draft/draft';
import { type Memory, memory } from '../text/memory';
import { toDocument } from '../text/offsets';
import type { Finding, Fix } from './finding';
import type { Rule } from './rule';
import { rules } from './rules';

/**
 * All findings of a draft, in the draft's order; spans count in the draft's text. A block that reads as it did before
 * against the same corpus is not judged again, so an edit costs what it touches.
 */
export const check = (draft: Draft, corpus: Corpus): readonly Finding[] =>
  draft.blocks.flatMap((block) => checkBlock(block, corpus));

/** The findings of one block of a draft; spans count in the draft's text. */
export const checkBlock = (block: DraftBlock, corpus: Corpus): readonly Finding[] =>
  findingsOf(block, corpus).map((finding) => inDraft(finding, block));

/** Findings of one block, in the block's plain text. */
function findingsOf(block: DraftBlock, corpus: Corpus): readonly Finding[] {
  const known = memoryOf(corpus);
  const found = rules.flatMap((rule) =>
    known.of(`${rule.id} ${keyFor(rule, block)}`, () => rule.check(block, corpus)),
  );
  return found.sort((a, b) => a.start - b.start);
}

const keyFor = ({ sees }: Rule, block: DraftBlock): string =>
  sees === 'neighbours' ? block.key : block.contextKey;

/** What rules asked about a block's findings, for as many blocks of one corpus as a long draft has. */
const remembered = 25_000;
const memories = new WeakMap<Corpus, Memory<readonly Finding[]>>();

function memoryOf(corpus: Corpus): Memory<readonly Finding[]> {
  const known = memories.get(corpus) ?? memory(remembered);
  memories.set(corpus, known);
  return known;
}

function inDraft(finding: Finding, { block }: DraftBlock): Finding {
  const span = toDocument(block.map, finding);
  return { ...finding, ...span, fix: finding.fix && fixInDraft(finding.fix, block) };
}

const fixInDraft = (fix: Fix, block: DraftBlock['block']): Fix => ({ ...fix, ...toDocument(block.map, fix) });
