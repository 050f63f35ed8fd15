import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/** "He and eleven other owners" are twelve: a count without the one who is named beside it says nothing of all of them. */
export const isOfAllOthers: Veto = (draft, { match }) =>
  isFigure(draft.value) &&
  draft.value.dimension === 'count' &&
  countsOthers(draft) !== countsOthers(match.source);

const countsOthers = ({ value, setting: { sentence } }: Frame): boolean =>
  others.test(sentence.text.slice(value.end - sentence.start));

const others = /^\s+(?:others?|more|further|additional|fellow)\b/i;
