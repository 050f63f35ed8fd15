import { isLight } from '../../extract/concepts';
import { addDays } from '../../extract/dates/calendar';
import { shift } from '../../extract/dates/stepping';
import type { Period } from '../../extract/dates/words';
import type { CalendarDate, DateAnchor } from '../../extract/types';
import { compareDates } from './calendar';
import type { Candidate } from './candidate';
import { type Delay, delaysIn, mayTellDelay } from './distances/delays';
import { type Frame, isFigure } from './frame';
import type { Gate } from './gates';
import { isSameAct } from './sameAct';

/**
 * The day to which a passage says that something was moved ("opened on 27 May, a week later than announced"), where the draft
 * has the day from which it was moved (20 May) as the real one. That the draft's day is so far from the passage's shows that the
 * passage is meant, so that a word in common will do; or that older sources tell of the draft's day as it does.
 */
export function movedDay(
  draft: Frame,
  supporting: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { value, setting } = draft;
  if (isFigure(value) || value.precision !== 'day' || value.from !== value.to) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.comparison === 'differ' &&
      mayTellDelay(candidate.passage.sentence.text) &&
      wasPlannedFor(value, candidate) &&
      !against.some((gate) => candidate.match.failed.includes(gate)) &&
      !tellsOfPlan(setting.sentence.text, draft, candidate) &&
      (tellsAct(candidate) || supporting.some((older) => isOlder(older, candidate))),
  );
}

const against: readonly Gate[] = ['negation', 'order', 'contrast'];

/** What was once meant to be may be told: "should have opened on 20 May". */
const planned =
  /\b(?:original(?:ly)?|initial(?:ly)?|at first|first|earlier|plans?|planned|intended|scheduled|due|was to|were to|ought|should|would|supposed|slated|once|until then|previous(?:ly)?|instead|not|never|rather than)\b/i;
const said = /\b(?:announce[sd]?|promise[sd]?|said|says|told|agreed|expected|hoped|held out|decided)\b/i;

/** What was announced before the day was moved is told right, whatever came of it. */
const tellsOfPlan = (text: string, draft: Frame, { match: { source } }: Candidate): boolean =>
  planned.test(text) ||
  (said.test(text) &&
    draft.setting.sentence.dates.some(
      (date) => date !== draft.value && (date.to ?? '9') < (source.setting.published?.from ?? ''),
    ));

/** A word of the draft's own clause that tells something, or its act, in the passage's. */
const tellsAct = ({ match }: Candidate): boolean => {
  const { draft, source, failed, shared } = match;
  if (failed.includes('actors') || failed.includes('names') || shared.concepts === 0) return false;
  return [...draft.own].some((id) => !isLight(id) && source.own.has(id)) || isSameAct(match);
};

/** Whether an older source that speaks of the same things has the draft's day. */
const isOlder = (older: Candidate, newer: Candidate): boolean =>
  (publishedIn(older)?.to ?? '9') < (publishedIn(newer)?.from ?? '') &&
  aboutIn(older).some((id) => aboutIn(newer).includes(id));

const publishedIn = ({ match: { source } }: Candidate): DateAnchor | undefined => source.setting.published;
const aboutIn = ({ match: { source } }: Candidate): readonly string[] =>
  [...source.setting.named, ...source.setting.subjects, ...source.sentence, ...source.near].filter(
    (id) => !isLight(id),
  );

/** Whether the passage's day was moved there from the draft's. */
function wasPlannedFor(value: CalendarDate, { passage: { sentence }, value: told }: Candidate): boolean {
  if (isFigure(told) || told.precision !== 'day' || !told.from || told.from !== told.to) return false;
  const { from } = told;
  return delaysIn(sentence)
    .filter((delay) => isRightBehind(told, delay, sentence.dates))
    .some((delay) => daysBefore(from, delay).some((day) => compareDates(value, dayOn(day)) === 'agree'));
}

const isRightBehind = (told: CalendarDate, delay: Delay, dates: readonly CalendarDate[]): boolean =>
  told.end <= delay.start && !dates.some(({ start }) => start > told.start && start < delay.start);

/** The days that a delay may have been from. */
function daysBefore(day: string, { figure, way }: Delay): readonly string[] {
  const { low, high, unit } = figure;
  if (low !== high || !Number.isInteger(low)) return [];
  const base = shift(day, unit as Period, way === 'after' ? -low : low);
  if (base?.length !== 10) return [];
  const wide = unit === 'day' ? 0 : figure.hedge !== 'exact' ? roughly : unit === 'week' ? 0 : 1;
  return Array.from({ length: 2 * wide + 1 }, (_, step) => addDays(base, step - wide));
}

/** How many days "a good two weeks" may lie off. */
const roughly = 2;

const dayOn = (day: string): CalendarDate => ({
  start: 0,
  end: 0,
  text: day,
  from: day,
  to: day,
  precision: 'day',
  yearStated: true,
  relative: false,
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});
