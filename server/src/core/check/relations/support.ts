import { contains } from '../../text/span';
import { compareFigures } from '../values/interval';
import type { Held } from './polarity';
import type { Reading } from './reading';
import { isPlain, isTelling } from './sound';
import { sharedValues } from './values';

/** So much of a clause's weight must stand in the source's sentence before the source can be said to say so. */
const enough = 0.75;

/** The source that says as the draft's predicate does, of the same parties and nearly the same words; best first. */
export function support(draft: Reading, held: readonly Held[]): Held | undefined {
  if (!isPlain(draft) || !isTelling(draft.predicate) || isCorrected(draft)) return undefined;
  const [best] = held
    .filter(({ relation, match: { source } }) => relation === 'agrees' && isPlain(source))
    .filter((one) => saysSo(draft, one))
    .sort((a, b) => b.match.coverage - a.match.coverage);
  return best && !held.some((one) => one.relation === 'opposes' && one.match.coverage >= best.match.coverage)
    ? best
    : undefined;
}

function saysSo(draft: Reading, { match: one }: Held): boolean {
  const { predicate, setting } = one.source;
  if (one.subject === 'other' || one.strangers > 0 || one.datesDiffer) return false;
  if (predicate.modality !== draft.predicate.modality) return false;
  if (sharedValues(draft.setting.sentence, setting.sentence) === false || !tellsEach(draft, one.source))
    return false;
  const [objects, of] = one.object;
  return one.coverage >= enough && one.shared >= 2 && one.clause >= 2 && (of === 0 || objects > 0);
}

/** Whether the source has each figure that the verb is said with: what somebody spent is part of what they did. */
const tellsEach = ({ predicate, setting }: Reading, source: Reading): boolean =>
  setting.sentence.figures
    .filter((figure) => contains(predicate.right, figure))
    .every((figure) =>
      source.setting.sentence.figures.some((other) => compareFigures(figure, other) === 'agree'),
    );

/** "a ceiling, not a floor": which of the two stands where is not compared. */
const isCorrected = ({ setting }: Reading): boolean =>
  /,? (?:but )?not (?:a|an|the|for|to|by|in|from)\b/.test(setting.sentence.text);
