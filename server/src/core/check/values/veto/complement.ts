import { toBase } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';
import { isFigure } from '../frame';
import type { Veto } from './veto';

/**
 * "A fifth is outside Western control" where the source has four-fifths in Western hands: two shares that make up the
 * whole are told of it from its two sides. Halves are one share.
 */
export const isComplement: Veto = (draft, { value }) => {
  if (!isFigure(draft.value) || !isFigure(value)) return false;
  if (draft.value.dimension !== 'share' || value.dimension !== 'share') return false;
  const [mine, theirs] = [shareOf(draft.value), shareOf(value)];
  return Math.abs(mine - theirs) > apart && Math.abs(mine + theirs - 1) <= closely;
};

/** The end that the wording is near: "no more than a fifth" is told as one fifth. */
const shareOf = (figure: Figure): number => {
  const { low, high } = toBase(figure);
  return Number.isFinite(high) ? (Number.isFinite(low) ? (low + high) / 2 : high) : low;
};
const apart = 0.05;
const closely = 0.006;
