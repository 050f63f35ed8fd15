import type { Passage } from '../../../corpus/passages';
import type { Figure } from '../../../extract/types';
import { overlaps } from '../../../text/span';
import { middle, stepOf } from '../derived/sums';
import { isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Doubt } from './doubt';
import { verbatim } from './marks';

/**
 * Whether two values of the passage come to the draft's: a loss of 45.4 million that "exceeds the limit by 6.4 million"
 * tells a limit of 39 million, and 112 witnesses on nineteen days are six a day. A passage that says nearly word for word
 * what the draft says is not reckoned with, but for so much a day.
 */
export const isReckoned: Doubt = ({ match, value, passage }) => {
  const wanted = match.draft.value;
  if (!isFigure(wanted) || slipOf(wanted, value)) return false;
  const isNearlySame = match.score >= verbatim && match.words >= nearlyAllWords;
  return comesTo(wanted, passage, isNearlySame ? () => [] : sums) || comesTo(wanted, passage, rates);
};
const nearlyAllWords = 0.85;

type Reckoning = (a: Figure, b: Figure, wanted: Figure) => readonly number[];

const comesTo = (wanted: Figure, { sentence: { figures } }: Passage, reckon: Reckoning): boolean =>
  figures.some((a) => figures.some((b) => a !== b && reckon(a, b, wanted).some(isLike(wanted))));

/** Whether the figure lies between the value and another one of the passage: 14 minutes, of 41 against 27; the 2,100 left of 3,300 without 1,200. */
export const isRestOf = (wanted: Figure, value: Figure, { sentence: { figures } }: Passage): boolean =>
  figures.some(
    (other) =>
      !overlaps(other, value) &&
      isOfUnit(other, value) &&
      isOfUnit(value, wanted) &&
      isLike(wanted)(Math.abs(middle(value) - middle(other))),
  );

/** Rest and sum, the amount before or after a change, a share of it. */
const sums: Reckoning = (a, b, wanted) => {
  const [x, y] = [middle(a), middle(b)];
  if (!isOfUnit(a, wanted) || wanted.digits < tellingDigits) return [];
  if (isOfUnit(b, wanted)) return [x - y, x + y];
  return b.dimension === 'share' ? [x / (1 + y), x / (1 - y), x * (1 + y), x * (1 - y), x * y] : [];
};

/** So much for each day, month or year. */
const rates: Reckoning = (a, b, wanted) =>
  isOfUnit(a, wanted) && b.dimension === 'duration' && b.low > 1 ? [middle(a) / b.low] : [];

/** Sums of one digit come about by chance. */
const tellingDigits = 2;

const isOfUnit = (figure: Figure, wanted: Figure): boolean =>
  figure.dimension === wanted.dimension && (figure.dimension !== 'money' || figure.unit === wanted.unit);

/** Within what the draft's last digit leaves open. */
const isLike = (wanted: Figure): ((value: number) => boolean) => {
  const open = 0.6 * stepOf(wanted);
  return (value) => value > 0 && Math.abs(value - middle(wanted)) <= open;
};
