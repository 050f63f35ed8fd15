import type { Corpus } from '../../corpus/corpus';
import { overlaps } from '../../text/span';
import type { Finding } from '../finding';
import { contraryWords } from '../names/contraries';
import { halfKnownNames } from '../names/halfKnown';
import { misspeltNames } from '../names/misspelt';
import { wrongPosts } from '../names/posts';
import { presentNames } from '../names/presence';
import { retoldNames } from '../names/retold';
import { covers, roleFindings } from '../names/roleClaims';
import { wrongSeats } from '../names/seats';
import { wrongSuccessors } from '../names/successors';
import { wrongSuperlatives } from '../names/superlatives';
import { swappedNames } from '../names/swaps';
import { alteredNames } from '../names/verbatim';
import { wrongShores } from '../names/waters';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import type { SentenceSetting } from '../values/setting';

/** Names of people, bodies and places, and the offices and places given to them. */
export const nameConflict: Rule = {
  id: 'name-conflict',
  description: 'A name, office, body or place that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) => bySentence(block, corpus, { sees: 'sentence', judge: findingsIn }),
};

/** What a name's office or place says goes before what stands beside it; nothing wrong is confirmed in part. */
function findingsIn(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const roles = roleFindings(setting, corpus);
  const wrongly = firstOf([
    ...misspeltNames(setting, corpus),
    ...alteredNames(setting, corpus),
    ...swappedNames(setting, corpus),
    ...contraryWords(setting, corpus),
  ]);
  const present = presentNames(setting, corpus);
  const retold = retoldNames(setting, corpus, present);
  const others = [...firstOf([...wrongly, ...retold]), ...present];
  const all = [
    ...roles,
    ...halfKnownNames(setting, corpus),
    ...wrongPosts(setting, corpus),
    ...wrongSuccessors(setting, corpus),
    ...wrongSuperlatives(setting, corpus),
    ...wrongShores(setting, corpus),
    ...wrongSeats(setting, corpus),
    ...others.filter((name) => !covers(roles, name)),
  ];
  const wrong = firstOf(all.filter((one) => one.verdict === 'conflict'));
  const right = all.filter((one) => one.verdict !== 'conflict');
  return [...wrong, ...right.filter((one) => !wrong.some((other) => overlaps(one, other)))];
}

/** One finding for each name. */
const firstOf = (found: readonly Finding[]): readonly Finding[] =>
  found.filter((one, n) => !found.slice(0, n).some((other) => overlaps(one, other)));
