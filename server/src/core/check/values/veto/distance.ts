import type { Figure } from '../../../extract/types';
import { askOf } from '../derived/asks';
import { type Frame, isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Veto } from './veto';

/**
 * "A majority of 22", "all but four of them", "26 minutes shorter": how far one value lies from another is held against
 * no amount, nor an amount against a distance, unless the one is a slip of the other. Whether it is right the sums tell
 * (`derived`).
 */
export const isDistance: Veto = (draft, { value, match: { source } }) =>
  isFigure(draft.value) &&
  slipOf(draft.value, value) === undefined &&
  tellsDistance(draft) !== tellsDistance(source);

function tellsDistance(frame: Frame): boolean {
  if (!isFigure(frame.value)) return false;
  const ask = askOf(frame as Frame<Figure>);
  if (ask === undefined) return false;
  return (ask.kind === 'rest' || ask.kind === 'difference') && (!ask.weak || ask.sense === 'open');
}
