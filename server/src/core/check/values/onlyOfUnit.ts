import type { Corpus } from '../../corpus/corpus';
import { toBase } from '../../extract/figures/units';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness, companions } from './closeness';
import { isFigure } from './frame';
import { decisive, type Match } from './gates';
import { partyOf } from './parties';

/**
 * Whether a source's figure is the draft's because it is the very number and no other value of its unit stands as close: it
 * is unlikely that the sources have the number there and mean another. (Of 1,000 true values with a digit changed by hand,
 * two were confirmed by this; of as many exchanged for another value of the sources, one in forty.)
 */
export function isOnlyOfUnit(
  candidate: Candidate,
  candidates: readonly Candidate[],
  corpus: Corpus,
): boolean {
  const { match } = candidate;
  if (decisive.some((gate) => match.failed.includes(gate))) return false;
  if (match.failed.includes('actors') && partyOf(match.draft, match.source, corpus.registry) === 'other')
    return false;
  const near = closeness(match, corpus);
  return near >= floorOf(match) && !hasRival(candidate, near, candidates, corpus);
}

const notOfAnother = 0;
/** An amount of one digit, or "half". */
const ofOneUnit = 1.5;
const aboutTheSame = 2.2;
/** The score of a passage that says nearly the same. */
const plain = 0.7;
const never = Number.POSITIVE_INFINITY;

/** The less a number tells by itself, the closer. Where known actors are missing, another value must agree as well. */
function floorOf({ draft, source, thing, score, failed }: Match): number {
  const { value } = draft;
  if (!isFigure(value) || !isFigure(source.value)) return never;
  if (!isSame(value, source.value))
    return failed.includes('actors') ? never : floorOfOther(value, source.value);
  if (failed.includes('actors'))
    return value.digits > 1 && companions(draft, source) > 0 ? aboutTheSame : never;
  if (value.unit === 'fraction') return value.hedge === source.value.hedge ? ofOneUnit : aboutTheSame;
  if (value.digits > 1) return notOfAnother;
  if (thing >= 0.9 && (score >= plain || (draft.head !== undefined && draft.head === source.head)))
    return aboutTheSame;
  return value.low > 1 && !isEverywhere.test(value.dimension) ? ofOneUnit : never;
}

/** The same for a value in another unit ("52 miles" for 84 kilometres), or rounded. */
function floorOfOther(draft: Figure, source: Figure): number {
  const [a, b] = [toBase(draft).high, toBase(source).high];
  if (Math.abs(a - b) > roundedOff * Math.abs(b)) return never;
  if (draft.unit !== source.unit && isMeasure.test(draft.dimension))
    return draft.digits > 1 ? converted : roughly;
  if (draft.dimension === 'share') return draft.digits > 1 || draft.unit !== source.unit ? ofOneUnit : never;
  if (draft.digits > 1) return rounded;
  return draft.low >= 1000 || isMeasure.test(draft.dimension) ? roughly : never;
}

/** Two digits that come out right in another unit are no chance. */
const converted = -0.5;
const rounded = 1;
/** "Nearly 10,000" are not 9,000 that nobody else tells of. */
const roundedOff = 0.07;
const roughly = 2;
const isMeasure =
  /^(?:length|area|volume|mass|speed|temperature|duration|energy|power|flow|pressure|information)$/;

/** "two" and "second" are met in any text. */
const isEverywhere = /^(?:count|ordinal|multiple|share)$/;

const isSame = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit;

/** Whether another passage has another value of the unit that stands as close; of the kind, where the units differ. */
const hasRival = (
  { value, passage, match }: Candidate,
  near: number,
  candidates: readonly Candidate[],
  corpus: Corpus,
): boolean =>
  candidates.some(
    (other) =>
      other.passage !== passage &&
      other.comparison === 'differ' &&
      !isOfOtherNoun(other.match) &&
      (isSameUnit(value, match) ? isOfUnit(other.value, value) : isOfKind(other.value, value)) &&
      closeness(other.match, corpus) >= near + lead(match),
  );

/** Whether both count, but not the same. */
const isOfOtherNoun = ({ draft, source }: Match): boolean =>
  draft.head !== undefined && source.head !== undefined && draft.head !== source.head;

/** A number told in the very words of the source, or that comes out right in another unit, is seldom another's. */
const lead = ({ draft: { value }, source }: Match): number => {
  if (!isFigure(value) || !isFigure(source.value) || value.digits < 2) return 0;
  const isVery = isSame(value, source.value) && value.hedge === source.value.hedge;
  return isVery || (value.unit !== source.value.unit && isMeasure.test(value.dimension)) ? 0.5 : 0;
};

const isSameUnit = (value: Figure | CalendarDate, { draft }: Match): boolean => isOfUnit(value, draft.value);

const isOfKind = (a: Figure | CalendarDate, b: Figure | CalendarDate): boolean =>
  isFigure(a) && isFigure(b) && a.dimension === b.dimension;

/** Two figures of one unit. */
export const isOfUnit = (a: Figure | CalendarDate, b: Figure | CalendarDate): boolean =>
  isFigure(a) && isFigure(b) && a.unit === b.unit;
