import type { Corpus } from '../../corpus/corpus';
import { overlaps } from '../../text/span';
import type { Held } from './held';
import { holding } from './holding';
import { itemsOf, type Reading, type SourceReading } from './reading';
import { isGuess, isSaid, isTelling } from './sound';
import { datesEach, sharedValues, tellsEach } from './values';

/** So much of a clause's weight must stand in the source's sentence before the source can be said to say so. */
const enough = 0.75;
const nearlyAll = 0.9;

/** The source that says as the draft's predicate does, of the same parties and nearly the same words; best first. */
export function support(draft: Reading, held: readonly Held[], corpus: Corpus): Held | undefined {
  if (!isSaid(draft) || isCorrected(draft)) return undefined;
  const [best] = held
    .filter(({ relation, match: { source } }) => relation === 'agrees' && isSaid(source))
    .filter((one) => saysSo(draft, one, corpus))
    .sort((a, b) => b.match.coverage - a.match.coverage);
  return best && !held.some((one) => one.relation === 'opposes' && one.match.coverage >= best.match.coverage)
    ? best
    : undefined;
}

function saysSo(draft: Reading, { match: one }: Held, corpus: Corpus): boolean {
  const { source } = one;
  if (one.subject === 'other' || one.strangers > 0 || one.datesDiffer) return false;
  const [mine, theirs] = [draft.setting.sentence, source.setting.sentence];
  const { right } = draft.predicate;
  if (
    sharedValues(mine, theirs) === false ||
    !tellsEach(mine, right, theirs) ||
    !datesEach(mine, right, theirs)
  )
    return false;
  if (one.all < 2) return one.clause === one.all && isWhole(draft, source, corpus);
  const [objects, of] = one.object;
  return (
    one.coverage >= asked(draft, source) &&
    one.shared >= 2 &&
    one.clause >= 2 &&
    (of === 0 || objects > 0 || one.coverage >= nearlyAll)
  );
}

/** A clause of few words is confirmed by a source that has the rest of its sentence as well. */
function isWhole(draft: Reading, source: SourceReading, corpus: Corpus): boolean {
  const items = itemsOf(draft.setting).filter((item) => !overlaps(item, draft.predicate));
  const { coverage, shared, strangers } = holding(items, source.setting, corpus);
  return strangers === 0 && shared >= 3 && coverage >= asked(draft, source);
}

/** A verb that says little and a guess that repeats a guess need more words in common; a guess confirms no plain statement. */
function asked(draft: Reading, source: SourceReading): number {
  const isVague = !isTelling(draft.predicate);
  if (draft.predicate.modality !== source.predicate.modality) return Number.POSITIVE_INFINITY;
  if (isGuess(source) && !isGuess(draft)) return Number.POSITIVE_INFINITY;
  return isVague || isGuess(draft) ? nearlyAll : enough;
}

/** "a ceiling, not a floor": which of the two stands where is not compared. */
const isCorrected = ({ setting }: Reading): boolean =>
  /,? (?:but )?not (?:a|an|the|for|to|by|in|from)\b/.test(setting.sentence.text);
