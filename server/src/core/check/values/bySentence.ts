import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import type { AnalysedSentence } from '../../extract/analysis';
import { type Memory, memory } from '../../text/memory';
import { shift } from '../../text/span';
import { type Finding, findingAt } from '../finding';
import { draftSentences } from './draftSentences';
import type { SentenceSetting, Setting } from './setting';

/** How a rule judges one sentence, and whether it looks at the sentence alone or at all that it leans on. */
export type SentenceJudge =
  | { readonly sees: 'sentence'; readonly judge: Judge<SentenceSetting> }
  | {
      readonly sees: 'around';
      /** Whether a sentence holds anything to judge; asked before all that it leans on is read. */
      readonly concerns: (sentence: AnalysedSentence) => boolean;
      readonly judge: Judge<Setting>;
    };

type Judge<Seen> = (setting: Seen, corpus: Corpus) => readonly Finding[];

/**
 * A block's findings, sentence by sentence: what a rule found in a sentence is remembered with the sentence and all that
 * the rule sees of it, so that an edit does not judge the rest of a long paragraph again.
 */
export const bySentence = (block: DraftBlock, corpus: Corpus, rule: SentenceJudge): readonly Finding[] => {
  const known = memoryOf(corpus, rule.judge);
  return draftSentences(block, corpus).flatMap(({ start, own, around, sentence, alone, setting }) => {
    const found =
      rule.sees === 'sentence'
        ? known.of(own, () => placed(rule.judge(alone(), corpus), -start))
        : rule.concerns(sentence)
          ? known.of(around(), () => placed(rule.judge(setting(), corpus), -start))
          : [];
    return placed(found, start);
  });
};

const placed = (findings: readonly Finding[], by: number): readonly Finding[] =>
  findings.map((finding) => moved(finding, by));

function moved(finding: Finding, by: number): Finding {
  const { fix } = finding;
  return findingAt(finding, shift(finding, by), fix && { ...fix, ...shift(fix, by) });
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
