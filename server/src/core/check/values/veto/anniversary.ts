import { isFigure } from '../frame';
import type { Veto } from './veto';

/** "Opened on 3 May 2021, a hundred years after": the same day of another year is meant to be one. */
export const isAnniversary: Veto = (draft, { value }) =>
  !isFigure(draft.value) &&
  !isFigure(value) &&
  draft.value.precision === 'day' &&
  draft.value.from?.slice(5) === value.from?.slice(5) &&
  told.test(draft.setting.sentence.text);

const told =
  /\b(?:anniversary|centenary|bicentenary|jubilee|years? (?:to the day|ago to the day)|years? (?:after|before|later|earlier)|(?:a|one) year on)\b/i;
