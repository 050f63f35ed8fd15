import { daysApart } from '../../../extract/dates/calendar';
import { type Frame, isFigure } from '../frame';
import type { Doubt } from './doubt';

/**
 * "When it joined the pact in 2025, its trade treaty was 33 years old" against "joined the pact, …, since their treaty was
 * signed in 1992": each sentence tells of both events, and the two dates are of different ones. Days near each
 * other may be one told wrong.
 */
export const isOfOtherClause: Doubt = ({ match: { draft, source } }) =>
  !isFigure(draft.value) &&
  !isFigure(source.value) &&
  daysApart(draft.value.from ?? '', source.value.from ?? '') > farApart &&
  isElsewhere(draft, source) &&
  isElsewhere(source, draft);

/** Three years, in days. */
const farApart = 1096;

/** Whether what happened on a frame's day is told in the other's sentence, but not of the other's day. */
const isElsewhere = ({ thing }: Frame, { part, sentence }: Frame): boolean =>
  thing.size > 0 &&
  [...thing].every((concept) => !part.has(concept)) &&
  [...thing].some((concept) => sentence.has(concept));
