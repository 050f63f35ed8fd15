import type { Figure } from '../../../extract/types';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import type { Fails } from './gate';

/** What falls to each, an average, a rest is not the amount itself; nor is a part, unless it is one of the same whole. */
export const isOtherwiseDerived: Fails = (draft, source) =>
  isFigure(draft.value) &&
  (draft.cues.derived !== source.cues.derived ||
    (draft.cues.partial !== source.cues.partial && !areOfOneWhole(draft, source)));

/** "Eleven parties, seven of them from abroad" and "eleven, among them four from abroad": both have the eleven. */
function areOfOneWhole(draft: Frame, source: Frame): boolean {
  const wholes = wholesOf(source);
  return wholesOf(draft).some((mine) => wholes.some((theirs) => compare(mine, theirs) === 'agree'));
}

const wholesOf = ({ value, setting: { sentence, before = [] } }: Frame): readonly Figure[] =>
  [sentence, ...before]
    .flatMap(({ figures }) => figures)
    .filter((other) => other.dimension === 'count' && isFigure(value) && other.low > value.high);
