import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import { type Memory, memory } from '../../text/memory';
import { shift } from '../../text/span';
import type { Finding } from '../finding';
import { draftSentences, type SentenceSetting, type Setting } from './setting';

/** How a rule judges one sentence, and whether it looks at the sentence alone or at all that it leans on. */
export type SentenceJudge =
  | { readonly sees: 'sentence'; readonly judge: Judge<SentenceSetting> }
  | { readonly sees: 'around'; readonly judge: Judge<Setting> };

type Judge<Seen> = (setting: Seen, corpus: Corpus) => readonly Finding[];

/**
 * A block's findings, sentence by sentence: what a rule found in a sentence is remembered with the sentence and all that
 * the rule sees of it, so that an edit does not judge the rest of a long paragraph again.
 */
export const bySentence = (
  block: DraftBlock,
  corpus: Corpus,
  { sees, judge }: SentenceJudge,
): readonly Finding[] =>
  draftSentences(block, corpus).flatMap(({ start, own, around, setting }) => {
    const found = memoryOf(corpus, judge).of(sees === 'sentence' ? own : around, () =>
      judge(setting(), corpus).map((finding) => moved(finding, -start)),
    );
    return found.map((finding) => moved(finding, start));
  });

function moved(finding: Finding, by: number): Finding {
  const { fix } = finding;
  return { ...finding, ...shift(finding, by), ...(fix && { fix: { ...fix, ...shift(fix, by) } }) };
}

/** Sentences remembered for one rule and corpus. */
const remembered = 2_000;
const memories = new WeakMap<Corpus, Map<unknown, Memory<readonly Finding[]>>>();

function memoryOf(corpus: Corpus, judge: unknown): Memory<readonly Finding[]> {
  const rules = memories.get(corpus) ?? new Map<unknown, Memory<readonly Finding[]>>();
  memories.set(corpus, rules);
  const known = rules.get(judge) ?? memory<readonly Finding[]>(remembered);
  rules.set(judge, known);
  return known;
}
