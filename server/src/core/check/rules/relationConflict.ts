import type { Corpus } from '../../corpus/corpus';
import type { AnalysedSentence } from '../../extract/analysis';
import { overlaps } from '../../text/span';
import type { Finding } from '../finding';
import { mayTellVote, voteFindings } from '../relations/ballot';
import { relationFindings } from '../relations/claims';
import { crosswiseFindings } from '../relations/crosswise';
import { mayTellPlea, pleaFindings } from '../relations/pleas';
import { maySetAside } from '../relations/sides';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import type { SentenceSetting } from '../values/setting';

/** Who did what to whom, and whether it was done. */
export const relationConflict: Rule = {
  id: 'relation-conflict',
  description: 'An act that the sources deny, or give to other parties.',
  sees: 'context',
  check: (block, corpus) => {
    const votes = bySentence(block, corpus, { sees: 'around', concerns: tellsVote, judge: voteFindings });
    const acts = bySentence(block, corpus, { sees: 'sentence', judge: findingsIn });
    const pleas = bySentence(block, corpus, { sees: 'around', concerns: tellsPlea, judge: pleaFindings });
    const turned = bySentence(block, corpus, {
      sees: 'around',
      concerns: setsAside,
      judge: crosswiseFindings,
    });
    const outcomes = [...pleas, ...turned].reduce(added, votes);
    return [...outcomes, ...acts.filter((one) => !outcomes.some((outcome) => overlaps(one, outcome)))];
  },
};

/** What overlaps a finding that was made before says no more. */
const added = (found: readonly Finding[], one: Finding): readonly Finding[] =>
  found.some((other) => overlaps(one, other)) ? found : [...found, one];

const setsAside = ({ text }: AnalysedSentence): boolean => maySetAside(text);
const tellsPlea = ({ text }: AnalysedSentence): boolean => mayTellPlea(text);
const tellsVote = ({ text }: AnalysedSentence): boolean => mayTellVote(text);

/** What is wrong goes before what is right in the same words. */
function findingsIn(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const all = relationFindings(setting, corpus);
  const wrong = all.filter((one) => one.verdict === 'conflict');
  return all.filter((one) => one.verdict === 'conflict' || !wrong.some((other) => overlaps(one, other)));
}
