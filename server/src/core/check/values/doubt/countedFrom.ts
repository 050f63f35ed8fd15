import { type Frame, isFigure } from '../frame';
import type { Doubt } from './doubt';

/** "in the nine months before July 2023": the day that a stretch is counted from is not when the thing was. */
export const isCountedFrom: Doubt = ({ match: { draft, source } }) =>
  !isFigure(draft.value) && countedFrom.test(before(draft)) !== countedFrom.test(before(source));

const countedFrom =
  /\b(?:years?|months?|weeks?|days?|decades?)\s+(?:before|after|from|since|until)\s+(?:the\s+)?$/i;
const before = ({ value, setting: { sentence } }: Frame): string =>
  sentence.text.slice(0, value.start - sentence.start);
