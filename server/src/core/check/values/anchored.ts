import type { Corpus } from '../../corpus/corpus';
import { isLight } from '../../extract/concepts';
import type { CalendarDate, Dimension, Figure } from '../../extract/types';
import { overlaps } from '../../text/span';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, headOf, isFigure } from './frame';
import type { Match } from './gates';
import { isTimeOfDay } from './kind';
import { tellsSameEvent } from './sameEvent';
import { type ActorSpan, rootOf } from './setting';
import { isBeyondMistake, type Slip } from './slip';

/**
 * Whether something beside the measured thing ties the two values to one matter. "Revenue", "visitors" and "opened" are
 * said of everybody: without an actor in common the passage must be close by its other words. Set on sources that were
 * read as drafts against corpora about something else, where every contradiction is a false one.
 */
export function isAnchored(match: Match, corpus: Corpus): boolean {
  const { draft, source } = match;
  if (isOtherOccasion(match) || isNewsOfAnotherDay(match)) return false;
  if (isTimeOfDay(draft.value) && !tellsSameEvent(draft, source)) return false;
  const common = inCommon(match);
  if (isBeyondMistake(draft.value, source.value)) return common > 0 && closeness(match, corpus) >= surely;
  if (common > 1) return true;
  if (common === 1 || isToldTogether(match))
    return !isFigure(draft.value) || match.score >= plain || closeness(match, corpus) >= ofOneActor;
  return (
    closeness(match, corpus) >= floorWithoutActor(match) ||
    (match.thing >= wholeThing && sharedWords(match) >= severalWords)
  );
}

const floorWithoutActor = (match: Match): number => {
  const { concepts } = match.shared;
  if (concepts >= manyConcepts && !isFigure(match.draft.value) && match.thing >= mostOfThing) return 0;
  if (concepts > manyConcepts) return ofMoreConcepts;
  if (around(match) > 1) return ofNearActors;
  return concepts === manyConcepts ? ofManyConcepts : ofNobody;
};

/** Closeness from which a passage is believed to be about the same, by whom it has in common with the draft. */
const ofOneActor = 2;
/** So close that even a value of another size is meant for this one. */
const surely = 5.5;
/** The score of a passage that says nearly the same. */
const plain = 0.75;
const ofNearActors = 3.8;
const manyConcepts = 3;
const ofManyConcepts = 4.5;
const ofMoreConcepts = 3.3;
const ofNobody = 5;
const mostOfThing = 0.75;
const wholeThing = 0.9;
const severalWords = 2;

/** Whether the source's sentence has a telling figure of the draft's sentence, or of one that it leans on. */
const isToldTogether = ({ draft, source }: Match): boolean => {
  const { sentence, before = [] } = draft.setting;
  const mine = [sentence, ...before].flatMap(({ figures }) => figures);
  const theirs = source.setting.sentence.figures.filter((figure) => !overlaps(figure, source.value));
  return mine.some(
    (figure) =>
      figure !== draft.value &&
      figure.digits > 1 &&
      figure.dimension !== 'ordinal' &&
      theirs.some((other) => other.digits > 1 && compare(figure, other) === 'agree'),
  );
};

/** As `isAnchored`, for a value that a slip of the hand explains, so that less need tie the two. */
export function isAnchoredSlip(match: Match, slip: Slip, corpus: Corpus): boolean {
  const { draft } = match;
  if (isOtherOccasion(match)) return false;
  if (inCommon(match) > 0) return true;
  if (!isFigure(draft.value))
    return (
      closeness(match, corpus) >= (isPlainTurn(match, slip) ? turnedDate : slipOfDate) ||
      (around(match) > 0 && match.thing >= muchOfThing)
    );
  if (slip === 'another unit' && hasUnit(match.draft) && hasUnit(match.source)) return true;
  if (slip === 'a factor of ten' || slip === 'another unit') return isNearMatter(match, corpus);
  if (slip !== 'swapped digits') return true;
  const { dimension, digits } = draft.value;
  if (isMeasured(draft.value) && isAboutAmount(match, corpus)) return true;
  if (digits >= manyDigits && closeness(match, corpus) >= closeWithoutActor) return true;
  return match.thing >= (dimension === 'count' && digits < manyDigits ? muchOfThing : partOfThing);
}

/** Whether the unit is written beside the number, and not taken from what stands before. */
const hasUnit = ({ value: { text } }: Frame): boolean =>
  /[\p{L}\p{Sc}°%′]/u.test(text.replace(magnitudes, ''));
const magnitudes =
  /\b(?:some|about|an estimated|nearly|over|hundred|thousand|[mb]illion|trillion|bn|m|k)\b/gi;

/** Another unit, ten times as much: met by chance wherever two texts are full of numbers. */
const isNearMatter = (match: Match, corpus: Corpus): boolean =>
  around(match) > 0 || match.thing >= muchOfThing || closeness(match, corpus) >= closeWithoutActor;

/** Whether the words show that one amount may be meant. */
const isAboutAmount = (match: Match, corpus: Corpus): boolean =>
  hasUnit(match.draft) &&
  hasUnit(match.source) &&
  (closeness(match, corpus) >= aboutTheSame ||
    (match.shared.concepts > 0 && (around(match) > 0 || match.thing >= partOfThing)));

const aboutTheSame = 2;
const closeWithoutActor = 4;

/** Money, or a measure with a unit: numbers of one unit are few, where counts, shares and ages are met everywhere. */
export const isMeasured = ({ dimension }: Figure): boolean => !met.has(dimension);
const met: ReadonlySet<Dimension> = new Set([
  'count',
  'share',
  'points',
  'age',
  'duration',
  'ordinal',
  'multiple',
  'score',
]);

/** 11 January for 1 November, of a matter that no gate tells apart. */
const isPlainTurn = ({ failed }: Match, slip: Slip): boolean =>
  slip === 'day and month swapped' && failed.length === 0;
const turnedDate = 2.4;
const slipOfDate = 3.8;
/** Every number of two digits has one that differs by their order. */
const manyDigits = 3;
const muchOfThing = 0.65;
const partOfThing = 0.3;

/** How many actors of what the draft's sentence leans on the source names in or around its own. */
const around = ({ draft, source }: Match): number =>
  [...draft.setting.nearActors].filter((id) => source.setting.named.has(id)).length;

/** How many actors of the draft's sentence the source names in or around its own. */
export const inCommon = ({ draft, source, shared }: Match): number =>
  Math.max(shared.actors, draft.setting.actorSpans.filter((actor) => isNamed(actor, source)).length);

const isNamed = ({ id, how }: ActorSpan, { setting }: Frame): boolean =>
  setting.named.has(id) || (how === 'unknown' && setting.roots().has(rootOf(id)));

/** Words that tell something, beside the measured thing, which the source has in or around its sentence. */
const sharedWords = ({ draft, source }: Match): number =>
  [...draft.sentence].filter(
    (concept) =>
      !draft.thing.has(concept) &&
      !isLight(concept) &&
      (source.sentence.has(concept) || source.near.has(concept)),
  ).length;

/**
 * Whether the other values of the two sentences show that they tell of two occasions: those of one measure differ, and none
 * agrees ("by 38 votes to 27, with one abstention" against "by 33 votes to 31, with two"). One slip makes one value wrong.
 */
function isOtherOccasion(match: Match): boolean {
  const { draft, source } = match;
  if (draft.setting.columns.length > 0 || source.setting.columns.length > 0) return false;
  const theirs = figuresBeside(source);
  const held = figuresBeside(draft).flatMap((mine) => {
    const alike = theirs.filter((other) => isOfOneMeasure(mine, other));
    return alike.length > 0 ? [{ mine, agrees: alike.some((other) => agree(mine, other)) }] : [];
  });
  if (held.some(({ agrees }) => agrees)) return false;
  const differing = held.reduce((sum, { mine }) => sum + numbersIn(mine), 0);
  return differing >= (inCommon(match) > 0 ? 2 : 1);
}

/**
 * "The council has today declared an emergency", "On Monday 19 ships were waiting": what a report says of its own days
 * comes again in the next report. It contradicts a date of the same days alone.
 */
const isNewsOfAnotherDay = ({ draft, source }: Match): boolean =>
  !isFigure(draft.value) &&
  !isFigure(source.value) &&
  source.value.relative &&
  source.value.precision === 'day' &&
  !draft.value.relative &&
  daysApart(draft.value, source.value) > ofOneReport &&
  !isTurned(draft.value.from ?? '', source.value.from ?? '');
const ofOneReport = 10;

/** Day and month exchanged: 4 May and 5 April. */
const isTurned = (a: string, b: string): boolean =>
  a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7);

const daysApart = (a: CalendarDate, b: CalendarDate): number =>
  a.from && b.from ? Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000 : 0;

const agree = (a: Beside, b: Beside): boolean => compare(a.figure, b.figure) === 'agree';

/** "87 votes to 41" are two numbers. */
const numbersIn = ({ figure }: Beside): number => (figure.dimension === 'score' ? 2 : 1);

const figuresBeside = ({ value, setting }: Frame): readonly Beside[] =>
  setting.sentence.figures
    .filter((other) => !overlaps(other, value) && other.dimension !== 'ordinal')
    .map((figure) => ({ figure, head: figure.dimension === 'count' ? headOf(figure, setting) : undefined }));

interface Beside {
  readonly figure: Figure;
  /** For a count: the concept of the noun counted. */
  readonly head: string | undefined;
}

const isOfOneMeasure = (a: Beside, b: Beside): boolean =>
  a.figure.dimension === b.figure.dimension && a.figure.unit === b.figure.unit && a.head === b.head;
