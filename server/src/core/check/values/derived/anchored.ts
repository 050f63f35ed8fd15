import type { Passage } from '../../../corpus/passages';
import type { Figure } from '../../../extract/types';
import { overlaps } from '../../../text/span';
import type { Frame } from '../frame';
import { compareFigures } from '../interval';
import type { Ask } from './asks';
import { isAlike, isOperand, type Operand, operandsOf } from './operands';
import type { Pair } from './pair';

/**
 * Pairs of which the draft itself states both values, or one of them where its figure hangs on that ("9,840 people, 280
 * fewer than in spring", "a quarter of the £40 million", "It cost £40 million. Now it is a tenth less"): the two may stand
 * in different passages and sources.
 */
export function anchoredPairs(asked: Frame<Figure>, ask: Ask, passages: readonly Passage[]): readonly Pair[] {
  const own = asked.setting.sentence.figures.filter(
    (other) => !overlaps(other, asked.value) && isOperand(other),
  );
  const stated = own.length > 0 ? own : statedBefore(asked, ask);
  if (stated.length === 0) return [];
  const operands = passages.flatMap(operandsOf);
  return stated.flatMap((figure) => {
    const anchor = operands.find(({ value }) => compareFigures(figure, value) === 'agree');
    if (!anchor) return [];
    const isFree = own.length === 0 || hangsOn(asked, ask, figure);
    const others = isFree ? operands : operands.filter(isOneOf(stated));
    return pairsWith(anchor, others);
  });
}

/** The only amount of the sentence before, where what is told of it is a change. */
function statedBefore({ setting }: Frame<Figure>, { kind, weak }: Ask): readonly Figure[] {
  if ((kind !== 'difference' && kind !== 'change') || weak) return [];
  const amounts = (setting.before?.at(-1)?.figures ?? []).filter(
    (figure) => isOperand(figure) && (figure.digits > 1 || figure.dimension !== 'count'),
  );
  return amounts.length === 1 ? amounts : [];
}

/** A difference of two digits or more tells which two values it is of; a share says it by "of". */
function hangsOn({ value, setting: { sentence } }: Frame<Figure>, { kind }: Ask, stated: Figure): boolean {
  if (kind === 'difference') return value.digits > 1;
  const between = sentence.text.slice(value.end - sentence.start, stated.start - sentence.start);
  return kind === 'share' && /^ of (?:(?:the|its|his|her|their|all) )?$/.test(between);
}

const isOneOf =
  (stated: readonly Figure[]) =>
  ({ value }: Operand): boolean =>
    stated.some((figure) => compareFigures(figure, value) === 'agree');

/** Beyond so many values of one unit, one or another makes any sum. */
const most = 24;

function pairsWith(anchor: Operand, operands: readonly Operand[]): readonly Pair[] {
  const others = operands.filter((other) => other.passage !== anchor.passage && isAlike(anchor, other));
  return others.length > most ? [] : others.map((other) => ({ from: other, to: anchor, tie: 'anchored' }));
}
