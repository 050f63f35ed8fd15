import type { Figure } from '../../../extract/types';
import { overlaps } from '../../../text/span';
import { compare } from '../compare';
import { type Frame, headOf } from '../frame';
import type { Match } from '../gates';
import { inCommon } from './common';

/**
 * Whether the other values of the two sentences show that they tell of two occasions: those of one measure differ, and none
 * agrees ("by 38 votes to 27, with one abstention" against "by 33 votes to 31, with two"). One slip makes one value wrong.
 */
export function isOtherOccasion(match: Match): boolean {
  const { draft, source } = match;
  if (draft.setting.columns.length > 0 || source.setting.columns.length > 0) return false;
  const theirs = figuresBeside(source);
  const held = figuresBeside(draft).flatMap((mine) => {
    const alike = theirs.filter((other) => isOfOneMeasure(mine, other));
    return alike.length > 0 ? [{ mine, agrees: alike.some((other) => agree(mine, other)) }] : [];
  });
  if (held.some(({ agrees }) => agrees)) return false;
  const differing = held.reduce((sum, { mine }) => sum + numbersIn(mine), 0);
  return differing >= (inCommon(match) > 0 ? 2 : 1);
}

const agree = (a: Beside, b: Beside): boolean => compare(a.figure, b.figure) === 'agree';

/** "87 votes to 41" are two numbers. */
const numbersIn = ({ figure }: Beside): number => (figure.dimension === 'score' ? 2 : 1);

const figuresBeside = ({ value, setting }: Frame): readonly Beside[] =>
  setting.sentence.figures
    .filter((other) => !overlaps(other, value) && other.dimension !== 'ordinal')
    .map((figure) => ({ figure, head: figure.dimension === 'count' ? headOf(figure, setting) : undefined }));

interface Beside {
  readonly figure: Figure;
  /** For a count: the concept of the noun counted. */
  readonly head: string | undefined;
}

const isOfOneMeasure = (a: Beside, b: Beside): boolean =>
  a.figure.dimension === b.figure.dimension && a.figure.unit === b.figure.unit && a.head === b.head;
