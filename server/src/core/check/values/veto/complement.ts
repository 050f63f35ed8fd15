import { toBase } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';
import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/**
 * "A fifth is outside Western control" where the source has four-fifths in Western hands: two shares that make up the
 * whole are told of it from its two sides, where the words of one are turned. "One-third" for "two-thirds" without such a
 * word is a slip. Halves are one share.
 */
export const isComplement: Veto = (draft, { value, match: { source } }) => {
  if (!isFigure(draft.value) || !isFigure(value)) return false;
  if (draft.value.dimension !== 'share' || value.dimension !== 'share') return false;
  if (isTurned(draft) === isTurned(source)) return false;
  const [mine, theirs] = [shareOf(draft.value), shareOf(value)];
  return Math.abs(mine - theirs) > apart && Math.abs(mine + theirs - 1) <= closely;
};

const isTurned = ({ setting: { sentence } }: Frame): boolean => turning.test(sentence.text);
const turning =
  /\b(?:not|never|neither|outside|beyond|other than|except|without|rest|remain(?:s|ed|ing|der)|left|lack(?:s|ed|ing)?|miss(?:es|ed|ing)|free of|n['’]t)\b/i;

/** The end that the wording is near: "no more than a fifth" is told as one fifth. */
const shareOf = (figure: Figure): number => {
  const { low, high } = toBase(figure);
  return Number.isFinite(high) ? (Number.isFinite(low) ? (low + high) / 2 : high) : low;
};
const apart = 0.05;
const closely = 0.006;
