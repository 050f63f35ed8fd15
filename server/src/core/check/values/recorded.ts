import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness, companions } from './closeness';
import { lessGood } from './doubt';
import { type Frame, isFigure } from './frame';
import type { Gate, Match } from './gates';
import { isLikely } from './likelihood';
import { isOnlyOfUnit } from './onlyOfUnit';
import { isTellingDate } from './tellingDates';

/** What a passage must not fail for its value to be the draft's, however free the wording. */
const telling: readonly Gate[] = ['actors', 'period', 'negation', 'order', 'contrast'];

/**
 * How close a passage must stand, by how seldom its value would agree by chance: an exact value that tells much needs a
 * passage that is not about something else altogether, a telling one, or one told with others that agree as well, a
 * passage about the same; any other a close one.
 */
const notOfAnother = 0;
const aboutTheSame = 2.2;
const close = 4.2;
/** From three significant digits on, two values seldom agree by chance. */
const tellingDigits = 3;

/**
 * The passages that have the draft's very value and stand close to it, though their wording gives the measured thing
 * otherwise: "it cost €612 million" where the draft says what the modernising was to come to.
 */
export const recorded = (candidates: readonly Candidate[], corpus: Corpus): readonly Candidate[] =>
  candidates.filter(
    (candidate) =>
      candidate.comparison === 'agree' &&
      ((!isBetterTold(candidate, candidates) &&
        (isClose(candidate, corpus) ||
          isTellingDate(candidate, candidates, corpus) ||
          isOnlyOfUnit(candidate, candidates, corpus))) ||
        isLikely(candidate, candidates, corpus)),
  );

const isClose = (candidate: Candidate, corpus: Corpus): boolean =>
  !telling.some((gate) => candidate.match.failed.includes(gate)) &&
  closeness(candidate.match, corpus) >= floorOf(candidate.match);

function floorOf({ draft, source }: Match): number {
  if (isExact(draft.value, source.value)) return notOfAnother;
  const isTold = isFigure(draft.value) && draft.value.digits >= tellingDigits;
  return isTold || companions(draft, source) > 0 ? aboutTheSame : close;
}

/** A telling number or a full date, word for word the source's: neither rounded nor read from another. */
const isExact = (draft: Figure | CalendarDate, source: Figure | CalendarDate): boolean =>
  (isFigure(draft) ? draft.digits >= tellingDigits : draft.precision === 'day' && draft.yearStated) &&
  isSame(draft, source);

/** One number in one unit, or one day. */
const isSame = (a: Figure | CalendarDate, b: Figure | CalendarDate): boolean =>
  isFigure(a) && isFigure(b)
    ? a.low === b.low && a.high === b.high && a.unit === b.unit
    : !isFigure(a) && !isFigure(b) && a.from !== undefined && a.from === b.from && a.to === b.to;

/**
 * Whether another value of the same passage answers better, a telling one far better: then this one is told of something
 * else. "14 matches" do not answer to points, whatever else is said of both.
 */
function isBetterTold(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { draft, source, score } = candidate.match;
  const from = isExact(draft.value, source.value) ? score + lessGood : score;
  return candidates.some(
    ({ passage, comparison, match }) =>
      passage === candidate.passage &&
      comparison === 'differ' &&
      match.score > (countsOther(match) ? from + lessGood : from),
  );
}

/** Whether both count, but not the same: "14 matches" do not answer to points. */
const countsOther = ({ draft, source }: Match): boolean => {
  const [mine, theirs] = [nounOf(draft), nounOf(source)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
};

/** What a count counts, also where it is too common to be a concept ("points"). */
function nounOf({ head, value, setting: { sentence } }: Frame): string | undefined {
  if (!isFigure(value) || value.dimension !== 'count' || !value.counted) return undefined;
  const { start, end } = value.counted;
  return head ?? sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase();
}
