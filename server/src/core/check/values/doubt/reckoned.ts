import type { Figure } from '../../../extract/types';
import { middle, stepOf } from '../derived/sums';
import { isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Doubt } from './doubt';

/**
 * Whether two values of the passage come to the draft's: a loss of 45.4 million that "exceeds the limit by 6.4 million"
 * tells a limit of 39 million, and 112 witnesses on nineteen days are six a day.
 */
export const isReckoned: Doubt = ({ match: { draft }, value, passage }) => {
  if (!isFigure(draft.value) || slipOf(draft.value, value)) return false;
  const wanted = draft.value;
  const { figures } = passage.sentence;
  return figures.some((a) => figures.some((b) => a !== b && results(a, b, wanted).some(isLike(wanted))));
};

/** What the two come to in the unit wanted: rest and sum, the amount before a change, a share of it, so much for each. */
function results(a: Figure, b: Figure, wanted: Figure): readonly number[] {
  const [x, y] = [middle(a), middle(b)];
  if (!isOfUnit(a, wanted)) return [];
  if (b.dimension === 'duration' && b.low > 1) return [x / b.low];
  if (wanted.digits < tellingDigits) return [];
  if (isOfUnit(b, wanted)) return [x - y, x + y];
  return b.dimension === 'share' ? [x / (1 + y), x / (1 - y), x * (1 + y), x * (1 - y), x * y] : [];
}

/** Sums of one digit come about by chance. */
const tellingDigits = 2;

const isOfUnit = (figure: Figure, wanted: Figure): boolean =>
  figure.dimension === wanted.dimension && (figure.dimension !== 'money' || figure.unit === wanted.unit);

/** Within what the draft's last digit leaves open. */
const isLike = (wanted: Figure): ((value: number) => boolean) => {
  const open = 0.6 * stepOf(wanted);
  return (value) => value > 0 && Math.abs(value - middle(wanted)) <= open;
};
