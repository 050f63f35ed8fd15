import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import { passagesNaming } from '../names/passages';
import type { SentenceSetting } from '../values/setting';
import { type Directed, directedActs, meet } from './parties';
import { type Item, itemsOf, passageReadings, type Reading, readingsOf } from './reading';
import { isPlain } from './sound';
import { sharedValues } from './values';

/** A source's directed act that a draft's was held against. */
interface Turned {
  readonly passage: Passage;
  readonly source: Reading;
  readonly act: Directed;
}

/** A directed act of a draft, and the source that has it the other way round. */
export interface Reversal {
  readonly drafted: Directed;
  readonly told: Turned;
}

/** Acts that the draft gives to the parties the wrong way round, where no passage has them the draft's way. */
export function reversals(draft: Reading, passages: readonly Passage[], corpus: Corpus): readonly Reversal[] {
  if (draft.predicate.negated || !isPlain(draft)) return [];
  return directedActs(draft).flatMap((drafted) => {
    const both = [...new Set([...passages, ...passagesOfBoth(drafted, corpus)])];
    const same = both.flatMap((passage) => actsOf(passage, drafted.act, corpus));
    if (same.some(({ act }) => isStraight(drafted, act, corpus))) return [];
    const told = same.find(
      (one) => isReversed(drafted, one.act, corpus) && isOneOccasion(draft, drafted, one),
    );
    return told ? [{ drafted, told }] : [];
  });
}

/** Whether two sentences have one directed act the other way round: what A lent B is not what B lent A. */
export function areTurnedRound(a: SentenceSetting, b: SentenceSetting, corpus: Corpus): boolean {
  const mine = readingsOf(a).flatMap(directedActs);
  if (mine.length === 0) return false;
  const theirs = readingsOf(b).flatMap(directedActs);
  return mine.some((one) => theirs.some((other) => one.act === other.act && isReversed(one, other, corpus)));
}

const actsOf = (passage: Passage, act: string, corpus: Corpus): readonly Turned[] =>
  passageReadings(passage, corpus)
    .filter((source) => !source.predicate.negated && isPlain(source))
    .flatMap((source) =>
      directedActs(source)
        .filter((one) => one.act === act)
        .map((one) => ({ passage, source, act: one })),
    );

const isStraight = (draft: Directed, source: Directed, corpus: Corpus): boolean =>
  meet(draft.doer, source.doer, corpus) && meet(draft.other, source.other, corpus);

/** What is handed over may be named on both sides: it is no party. */
function isReversed(draft: Directed, source: Directed, corpus: Corpus): boolean {
  const common = new Set(
    draft.other.map(({ id }) => id).filter((id) => source.other.some((item) => item.id === id)),
  );
  const [mine, theirs] = [draft, source].map(({ other }) => other.filter(({ id }) => !common.has(id))) as [
    Item[],
    Item[],
  ];
  return (
    meet(draft.doer, theirs, corpus) &&
    meet(mine, source.doer, corpus) &&
    !meet(draft.doer, source.doer, corpus) &&
    !meet(mine, theirs, corpus)
  );
}

/** A content word, name or value besides the two parties must show that both speak of one occasion, and no value may deny it. */
function isOneOccasion(draft: Reading, drafted: Directed, { source }: Turned): boolean {
  const values = sharedValues(draft.setting.sentence, source.setting.sentence);
  if (values !== undefined) return values;
  const parties = new Set([...drafted.doer, ...drafted.other].map(({ id }) => id));
  const words = [...draft.left, ...draft.right].filter(({ id }) => !parties.has(id) && !isLight(id));
  const told = new Set(itemsOf(source.setting).map(({ id }) => id));
  return words.some(({ id }) => told.has(id));
}

/** The passages that name both parties. */
function passagesOfBoth({ doer, other }: Directed, corpus: Corpus): readonly Passage[] {
  const ofDoer = doer.flatMap(({ id }) => passagesNaming(id, corpus));
  const ofOther = new Set(other.flatMap(({ id }) => passagesNaming(id, corpus)));
  return [...new Set(ofDoer)].filter((passage) => ofOther.has(passage)).slice(0, most);
}

const most = 60;
