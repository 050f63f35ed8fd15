import type { Corpus } from '../../../corpus/corpus';
import type { CalendarDate, Figure } from '../../../extract/types';
import { isAnchoredSlip } from '../anchored';
import type { Candidate } from '../candidate';
import { closeness } from '../closeness';
import { compare } from '../compare';
import { isRestOf } from '../doubt';
import { type Frame, isFigure } from '../frame';
import { valuesOf } from '../kind';
import { type Slip, slipOf } from '../slip';
import { floorOf } from './floors';
import { isOfOneThing } from './oneThing';
import { isUnheardSwap } from './unheard';
import { isVouchedFor } from './vouched';

/**
 * The passage whose value the draft's is a slip of: the record has the very value but for one step of the hand, in a passage
 * about the same, and nowhere the draft's. Nothing where another value of the draft's sentence tells the source's value.
 */
export function slipped(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const slips = candidates.flatMap((candidate) => {
    const slip = slipOf(draft.value, candidate.value);
    if (
      !slip ||
      !contradicts(candidate, slip) ||
      !isOfOneThing(candidate, slip) ||
      !(isAnchoredSlip(candidate.match, slip, corpus) || isUnheardSwap(candidate.match, slip, corpus)) ||
      isToldBeside(draft, candidate.value) ||
      (isFigure(draft.value) &&
        isFigure(candidate.value) &&
        isRestOf(draft.value, candidate.value, candidate.passage))
    )
      return [];
    const margin = closeness(candidate.match, corpus) - floorOf(slip, candidate.match);
    return margin >= 0 ? [{ candidate: { ...candidate, slip }, margin }] : [];
  });
  const [first] = slips;
  if (!first) return undefined;
  const { candidate } = slips.reduce((a, b) => (b.margin > a.margin ? b : a), first);
  return isVouchedFor(candidate, candidates, corpus) ? undefined : candidate;
}

/** A rounded value of the source may be the draft's; but another currency or sign is beyond comparing, and a slip all the same. */
const contradicts = ({ comparison }: Candidate, slip: Slip): boolean =>
  comparison === 'differ' ||
  (comparison === 'unclear' && (slip === 'another unit' || slip === 'another sign'));

/** Whether another value of the sentence is what the source tells. */
export const isToldBeside = ({ value, setting: { sentence } }: Frame, told: Figure | CalendarDate): boolean =>
  valuesOf(sentence).some((other) => other.start !== value.start && compare(other, told) === 'agree');
