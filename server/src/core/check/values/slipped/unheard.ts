import type { Corpus } from '../../../corpus/corpus';
import { readAs } from '../../../extract/figures/readings';
import type { Figure } from '../../../extract/types';
import { overlaps } from '../../../text/span';
import { isAgeOfNobody, isOtherOccasion, isTellingNumber } from '../anchored';
import { closeness, companions } from '../closeness';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import type { Match } from '../gates';
import type { Slip } from '../slip';

/**
 * Whether two digits were swapped that no source has in this order, whatever is measured: of the labelled values without
 * an agreeing one anywhere whose swapped digits some passage has, nine in ten are wrong. So nothing beside the words need
 * tie the two; the more digits, the fewer words. (Sources read as drafts: 2 such pairs in 460,000 words.)
 */
export const isUnheardSwap = (match: Match, slip: Slip, corpus: Corpus): boolean => {
  const { value } = match.draft;
  return (
    slip === 'swapped digits' &&
    isFigure(value) &&
    value.digits > 1 &&
    !isAgeOfNobody(match) &&
    !isOtherOccasion(match) &&
    !isToldWithOthers(match) &&
    closeness(match, corpus) >= (value.digits > 2 ? ofThreeDigits : ofTwoDigits) &&
    isUnheard(value, corpus)
  );
};

const ofTwoDigits = 2.8;
const ofThreeDigits = 2;

/** "13 points from 14 matches" and "19 goals in 41 matches": what each is told with is another number. */
const isToldWithOthers = ({ draft, source }: Match): boolean =>
  tellsMore(draft) && tellsMore(source) && companions(draft, source) === 0;

const tellsMore = ({ value, setting: { sentence } }: Frame): boolean =>
  sentence.figures.some((other) => !overlaps(other, value) && isTellingNumber(other));

/** Whether no passage has a figure that agrees with the draft's; of more passages than can be read nothing is known. */
function isUnheard(value: Figure, corpus: Corpus): boolean {
  const holders = corpus.passages.holding(value.dimension, mostRead);
  return (
    holders?.every(({ sentence, block }) =>
      sentence.figures.every((figure) =>
        readAs(figure, value, block.text).every((read) => compare(value, read) !== 'agree'),
      ),
    ) ?? false
  );
}

const mostRead = 2_000;
