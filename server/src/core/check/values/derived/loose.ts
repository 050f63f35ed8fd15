import type { Corpus } from '../../../corpus/corpus';
import type { Figure } from '../../../extract/types';
import type { Frame } from '../frame';
import { compareFigures } from '../interval';
import type { Ask } from './asks';
import { operandFrame } from './fit';
import { nounOf, type Operand } from './operands';
import type { Pair } from './pair';
import { middle } from './sums';

/** Whether nothing but their place ties the two values: sums of such pairs agree by chance now and then. */
export const isLoose = ({ tie }: Pair): boolean => tie === 'beside' || tie === 'anchored' || tie === 'apart';

/**
 * Whether two values that only stand beside each other may be what the draft reckons with: stated plainly, of one noun
 * where they count, of like size where they are compared, and each told with words that the draft has too.
 */
export const isLikely = (pair: Pair, draft: Frame<Figure>, ask: Ask, corpus: Corpus): boolean =>
  !ask.weak &&
  [pair.from, pair.to].every(
    (operand) => (isPlain(operand) || isStated(operand, draft)) && isToldOf(operand, draft, corpus),
  ) &&
  nounOf(pair.from) === nounOf(pair.to) &&
  (ask.kind === 'share' || areAlike(middle(pair.from.value), middle(pair.to.value)));

const isPlain = (operand: Operand): boolean =>
  /^(?:exact|about)$/.test(operand.value.hedge) &&
  (operand.value.dimension !== 'count' || nounOf(operand) !== undefined);

/** How many times one value may be another for their difference to be worth telling. */
const farthest = 5;
const areAlike = (a: number, b: number): boolean => Math.max(a / b, b / a) <= farthest;

const isStated = ({ value }: Operand, { setting }: Frame<Figure>): boolean =>
  setting.sentence.figures.some((figure) => compareFigures(figure, value) === 'agree');

function isToldOf(operand: Operand, draft: Frame<Figure>, corpus: Corpus): boolean {
  const frame = operandFrame(operand, corpus);
  const shares = (word: string): boolean => draft.sentence.has(word) || draft.near.has(word);
  return (
    [...frame.own].some(shares) ||
    [...frame.actors].some((id) => draft.setting.named.has(id)) ||
    isStated(operand, draft)
  );
}
