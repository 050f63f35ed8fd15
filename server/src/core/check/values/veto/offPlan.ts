import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/** "On 12 January, four months later than announced": that it was announced for another day is what the draft says, too. */
export const isOffPlan: Veto = (draft, { match: { source } }) =>
  !isFigure(draft.value) && offPlan.test(draft.setting.sentence.text) && isToldAhead(source);

const offPlan =
  /\b(?:(?:later|earlier|sooner|longer) than (?:\p{Ll}+ ){0,4}(?:plan(?:ned)?|announced|agreed|promised|hoped|expected|intended|scheduled|foreseen|thought|held out|due)|(?:behind|ahead of) (?:plan|schedule|time))\b/iu;

/** Whether the source tells of a day that was still to come when it was written. */
const isToldAhead = ({ value, setting: { published } }: Frame): boolean =>
  !isFigure(value) && published?.to !== undefined && (value.from ?? '') > published.to;
