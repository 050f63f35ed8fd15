import type { Figure } from '../../../extract/types';
import { type Comparison, compareFigures } from '../interval';

/** Words for multiples and fractions are rough: nobody doubles anything to the digit. */
export function compareWorked(draft: Figure, source: Figure): Comparison {
  const isWord = draft.dimension === 'multiple' || (draft.dimension === 'share' && draft.unit === 'fraction');
  if (!isWord || draft.low !== draft.high) return compareFigures(draft, source);
  const times = (source.low * source.scale) / (draft.low * draft.scale);
  const [least, most] = boundsOf(draft);
  if (times >= least && times <= most) return 'agree';
  return times > 0.8 * least && times < 1.25 * most ? 'unclear' : 'differ';
}

const bounds = { exact: [0.94, 1.06], about: [0.88, 1.12], above: [1, 1.25], below: [0.8, 1] } as const;

/** "more than doubled" ends where "tripled" begins. */
const boundsOf = ({ dimension, hedge, low }: Figure): readonly [number, number] =>
  dimension === 'multiple' && hedge === 'above' ? [1, (low + 1) / low] : bounds[hedge];
