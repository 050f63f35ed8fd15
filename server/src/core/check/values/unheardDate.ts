import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import { inCommon, isOtherOccasion, isTellingNumber } from './anchored';
import { compareDates } from './calendar';
import type { Candidate } from './candidate';
import { closeness, companions } from './closeness';
import { isDoubtful } from './doubt';
import { type Frame, isFigure } from './frame';
import type { Match } from './gates';
import { isTimeOfDay } from './kind';
import { isSameAct } from './sameAct';

/**
 * The passage that contradicts a date which no source has, though it puts what happened otherwise: it names one of those whom
 * the draft names, and says nearly all that the draft says, or has a telling figure of the draft's sentence.
 */
export function unheardDate(
  { value }: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (isFigure(value) || !isPlainDate(value)) return undefined;
  const told = candidates.filter((candidate) => tellsOtherwise(candidate, value, corpus));
  const [best] = told.sort((a, b) => closeness(b.match, corpus) - closeness(a.match, corpus));
  if (!best || told.some((other) => other.value.text !== best.value.text && isFree(other, best)))
    return undefined;
  return isUnheard(value, corpus) && !isDoubtful(best, candidates, corpus) ? best : undefined;
}

/** Two days of two passages: either may be meant. */
const isFree = (other: Candidate, best: Candidate): boolean =>
  !isFigure(other.value) && !isFigure(best.value) && compareDates(other.value, best.value) === 'differ';

const isPlainDate = (value: CalendarDate): boolean =>
  !isTimeOfDay(value) &&
  !value.relative &&
  !value.counted &&
  value.from !== undefined &&
  /^(?:day|month|season|year)$/.test(value.precision);

const tellsOtherwise = (
  { comparison, match, value }: Candidate,
  draft: CalendarDate,
  corpus: Corpus,
): boolean =>
  comparison === 'differ' &&
  !isFigure(value) &&
  isPlainDate(value) &&
  value.bound === draft.bound &&
  match.failed.every((gate) => gate === 'thing') &&
  inCommon(match) > 0 &&
  !isOtherOccasion(match) &&
  (saysNearlyAll(match, corpus) || hasTellingFigure(match));

const saysNearlyAll = (match: Match, corpus: Corpus): boolean =>
  isSameAct(match) &&
  match.words >= mostWords &&
  match.shared.concepts > 1 &&
  closeness(match, corpus) >= aboutTheSame;
const mostWords = 0.7;
const aboutTheSame = 4.3;

const hasTellingFigure = ({ draft, source }: Match): boolean =>
  companions(draft, source, (other) => isFigure(other) && isTellingNumber(other) && other.digits > 1) > 0;

const isUnheard = (value: CalendarDate, corpus: Corpus): boolean =>
  corpus.passages
    .holding('date', mostRead)
    ?.every(({ sentence }) => sentence.dates.every((date) => compareDates(value, date) !== 'agree')) ?? false;
const mostRead = 2_000;
