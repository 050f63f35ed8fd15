import type { Figure } from '../../../extract/types';
import { isFigure } from '../frame';
import type { Doubt } from './doubt';
import { sameNumber } from './sameNumber';

/** "two bars and a third in the foyer" are three. */
export const isCountedOn: Doubt = ({ match: { draft }, passage }) =>
  isFigure(draft.value) &&
  draft.value.dimension === 'count' &&
  passage.sentence.figures.some(
    (figure) => figure.dimension === 'ordinal' && sameNumber(figure, draft.value as Figure),
  );
