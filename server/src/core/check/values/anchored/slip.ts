import type { Corpus } from '../../../corpus/corpus';
import { closeness } from '../closeness';
import { type Frame, isFigure } from '../frame';
import type { Match } from '../gates';
import { isMeasured } from '../measured';
import type { Slip } from '../slip';
import { around, inCommon, isAgeOfNobody } from './common';
import { isOtherOccasion } from './otherOccasion';

/** As `isAnchored`, for a value that a slip of the hand explains, so that less need tie the two. */
export function isAnchoredSlip(match: Match, slip: Slip, corpus: Corpus): boolean {
  const { draft } = match;
  if (isAgeOfNobody(match) || isOtherOccasion(match)) return false;
  if (inCommon(match) > 0) return true;
  if (!isFigure(draft.value))
    return (
      closeness(match, corpus) >= (isPlainTurn(match, slip) ? turnedDate : slipOfDate) ||
      isToldInWords(match) ||
      (around(match) > 0 && match.thing >= muchOfThing)
    );
  if (slip === 'another unit' && hasUnit(match.draft) && hasUnit(match.source)) return true;
  if (slip === 'a factor of ten' || slip === 'another unit') return isNearMatter(match, corpus);
  if (slip !== 'swapped digits') return true;
  const { dimension, digits } = draft.value;
  if (digits >= tellingByItself && closeness(match, corpus) >= ofOneMatter) return true;
  if (isMeasured(draft.value) && isAboutAmount(match, corpus)) return true;
  if (digits >= manyDigits && closeness(match, corpus) >= closeWithoutActor) return true;
  return match.thing >= (dimension === 'count' && digits < manyDigits ? muchOfThing : partOfThing);
}

/** Several words, the event's among them; terms of every kind begin and end with a month. */
const isToldInWords = ({ draft, failed, shared, thing }: Match): boolean =>
  !isFigure(draft.value) &&
  failed.length === 0 &&
  shared.concepts >= severalWords &&
  thing >= halfOfThing &&
  !(draft.value.precision === 'day' && /-(?:01|28|29|30|31)$/.test(draft.value.from ?? ''));

/** Whether the unit is written beside the number, and not taken from what stands before. */
const hasUnit = ({ value: { text } }: Frame): boolean =>
  /[\p{L}\p{Sc}°%′]/u.test(text.replace(magnitudes, ''));
const magnitudes =
  /\b(?:some|about|an estimated|nearly|over|hundred|thousand|[mb]illion|trillion|bn|m|k)\b/gi;

/** Another unit, ten times as much: met by chance wherever two texts are full of numbers. */
const isNearMatter = (match: Match, corpus: Corpus): boolean =>
  around(match) > 0 || match.thing >= muchOfThing || closeness(match, corpus) >= closeWithoutActor;

/** Whether the words show that one amount may be meant. */
const isAboutAmount = (match: Match, corpus: Corpus): boolean =>
  hasUnit(match.draft) &&
  hasUnit(match.source) &&
  (closeness(match, corpus) >= aboutTheSame ||
    (match.shared.concepts > 0 && (around(match) > 0 || match.thing >= partOfThing)));

/** Of numbers of four digits one in a thousand is another with two of its digits swapped. */
const tellingByItself = 4;
const ofOneMatter = 0.4;
const aboutTheSame = 2;
const closeWithoutActor = 4;

/** 11 January for 1 November, of a matter that no gate tells apart. */
const isPlainTurn = ({ failed }: Match, slip: Slip): boolean =>
  slip === 'day and month swapped' && failed.length === 0;
const turnedDate = 2.4;
const slipOfDate = 3.8;
const severalWords = 2;
const halfOfThing = 0.5;
/** Every number of two digits has one that differs by their order. */
const manyDigits = 3;
const muchOfThing = 0.65;
const partOfThing = 0.3;
