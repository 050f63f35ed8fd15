import { type Frame, isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Veto } from './veto';

/** "The board met on 29 November" and "the board meets on 1 August": who meets, meets again. */
export const isOtherMeeting: Veto = (draft, { match, value }) =>
  !isFigure(draft.value) &&
  slipOf(draft.value, value) === undefined &&
  tellsMeeting(draft) &&
  tellsMeeting(match.source);

const tellsMeeting = ({ value, setting: { sentence } }: Frame): boolean =>
  meeting.test(sentence.text.slice(0, value.start - sentence.start));
const meeting =
  /\b(?:board|committee|council|commission|cabinet|panel|assembly|court|parliament|senate|members|parties|ministers)\b[^.;]{0,60}\b(?:meets?|met|sits?|sat|convenes?d?|gathers?|gathered)\b[^.;,]{0,25}$/i;
