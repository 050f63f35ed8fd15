import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, frameOf, isFigure } from './frame';
import { type Match, match } from './gates';
import { valuesOf } from './kind';
import { partyOf } from './parties';
import { extentOf, isOfSeries } from './subsets';

/** Another passage this close below the best one is as good. */
export const asGood = 0.08;
/** A passage that agrees casts doubt even when it is this much worse. */
export const lessGood = 0.25;
/** The score of a sentence that is all but copied. */
export const verbatim = 0.82;

/**
 * Whether there is reason not to trust that `best`, the passage that contradicts the draft best, speaks of the same thing:
 * something agrees nearly as well, or the passage's value answers to another value of the draft.
 */
export const isDoubtful = (best: Candidate, candidates: readonly Candidate[], corpus: Corpus): boolean =>
  candidates.some((other) =>
    other.comparison === 'agree' ? vouches(other, best, corpus) : rivals(other, best),
  ) ||
  standsBeside(best, candidates) ||
  isCountedOn(best) ||
  isCountedFromElsewhere(best) ||
  isOfAnotherExtent(best) ||
  isOfSeries(best.match.draft) ||
  isCountedFrom(best) ||
  isWithinStretch(best) ||
  isTaken(best, corpus);

/** Whether a passage that agrees with the draft is good enough to hold the alarm back. */
function vouches(other: Candidate, best: Candidate, corpus: Corpus): boolean {
  const [a, b] = [other.match, best.match];
  if (isOfAnotherTime(other, best)) return false;
  if (isVeryCount(a)) return true;
  if (a.failed.includes('modality') && b.failed.length === 0 && b.score >= verbatim) return false;
  if (other.passage === best.passage) return a.score >= b.score - asGood || a.thing >= 0.75 * b.thing;
  if (a.score >= b.score - lessGood) return true;
  if (isOfTheThing(a) && isAsClose(a, b, corpus)) return true;
  if (isNeighbour(other, best)) return !a.failed.includes('thing');
  return b.score < plain && a.shared.concepts + a.shared.actors >= 2 && isAsClose(a, b, corpus);
}

/** Whether no gate but an actor's speaks against the very thing being meant. */
const isOfTheThing = ({ thing, shared, failed }: Match): boolean =>
  thing >= someOfThing &&
  shared.concepts + shared.actors > 0 &&
  failed.every((gate) => gate === 'actors' || gate === 'names');
const someOfThing = 0.4;

/** The very number of the very noun, of which no gate says that another is meant: "14 nurses" told of another year. */
const isVeryCount = ({ draft, source, failed }: Match): boolean =>
  failed.length === 0 &&
  isFigure(draft.value) &&
  isFigure(source.value) &&
  draft.head !== undefined &&
  draft.head === source.head &&
  draft.value.digits > 1 &&
  sameNumber(draft.value, source.value);

/** "Visitors: 186,000 in 2022, 141,000 in 2023": the draft names the year, and the source has each value under its own. */
const isOfAnotherTime = (
  { passage, match: other }: Candidate,
  { passage: bests, match: best }: Candidate,
): boolean =>
  passage === bests &&
  other.failed.includes('period') &&
  best.source.periods.length > 0 &&
  other.source.periods.length > 0;

/** Whether what stands around both is about as much alike, so that either may be meant. */
const isAsClose = (a: Match, b: Match, corpus: Corpus): boolean =>
  closeness(a, corpus) >= closeness(b, corpus) - farther;
const farther = 1.5;

/** From this score on, a value that agrees in a passage about something else is chance. */
const plain = 0.85;

const isNeighbour = (a: Candidate, b: Candidate): boolean =>
  a.passage.previous === b.passage || b.passage.previous === a.passage;

/** Whether another passage as good has a third value, so that nobody knows which is meant. */
const rivals = (other: Candidate, best: Candidate): boolean =>
  other !== best &&
  other.match.failed.length === 0 &&
  other.match.score >= best.match.score - asGood &&
  compare(other.value, best.value) === 'differ' &&
  !isUpdate(other, best);

/** Two sources that give the very same thing two values, neither of them the draft's: the draft is wrong by both. */
const isUpdate = (other: Candidate, best: Candidate): boolean =>
  other.passage.source !== best.passage.source &&
  other.comparison === 'differ' &&
  Math.min(other.match.thing, best.match.thing) >= 0.9 &&
  best.match.score >= verbatim;

/** "the cheapest asked for 16 dollars and the dearest for 24": the draft's number stands there without its unit. */
const standsBeside = (best: Candidate, candidates: readonly Candidate[]): boolean => {
  const { value } = best.match.draft;
  return (
    isFigure(value) &&
    [best.passage, best.passage.previous].some((near) =>
      near?.sentence.figures.some(
        (figure) =>
          figure.dimension === 'count' &&
          !figure.counted &&
          sameNumber(figure, value) &&
          !candidates.some(
            (other) => other.value === figure && best.match.score >= verbatim && isToldApart(best, other),
          ),
      ),
    )
  );
};

/** Whether words of the draft's clause stand in the clause of the one value and not in the other's, and none the other way. */
const isToldApart = ({ match: best }: Candidate, { match: other }: Candidate): boolean =>
  tellsMore(best, other) && !tellsMore(other, best);

/** Whether the one value's clause has a word of the draft's that the other's has not. */
export const tellsMore = ({ draft, source }: Match, than: Match): boolean =>
  [...draft.own].some((word) => source.own.has(word) && !than.source.own.has(word));

/** "eleven days later" against "six weeks after the vote": nothing says that both count from the vote. */
const isCountedFromElsewhere = ({ match: { draft, source } }: Candidate): boolean =>
  isFigure(draft.value) &&
  [[draft, source] as const, [source, draft] as const].some(
    ([a, b]) => /^\s+(?:later|earlier)\b/i.test(behind(a)) && /^\s+(?:after|before)\b/i.test(behind(b)),
  );

const behind = ({ value, setting: { sentence } }: Frame): string =>
  sentence.text.slice(value.end - sentence.start);

/** "two of the ports" says nothing against "all five ports", nor "five provinces" against "four of the nine". */
const isOfAnotherExtent = ({ match: { draft, source } }: Candidate): boolean => {
  if (!isFigure(draft.value) || !isFigure(source.value) || draft.value.dimension !== 'count') return false;
  const [mine, theirs] = [extentOf(draft.value, draft.setting), extentOf(source.value, source.setting)];
  if (mine === 'part') return theirs === 'whole' || theirs === 'all';
  return theirs === 'whole' ? mine === undefined : theirs === 'part' && mine !== undefined;
};

/** "in the nine months before July 2023": the day that a stretch is counted from is not when the thing was. */
const isCountedFrom = ({ match: { draft, source } }: Candidate): boolean =>
  !isFigure(draft.value) && countedFrom.test(before(draft)) !== countedFrom.test(before(source));
/** "In September the works was on short time" where short time lasts until January, and the sentence tells of no end. */
const isWithinStretch = ({ match: { draft, source } }: Candidate): boolean => {
  const [mine, theirs] = [draft.value, source.value];
  if (isFigure(mine) || isFigure(theirs) || mine.bound || !mine.to || !theirs.from || !theirs.to)
    return false;
  const isWithin =
    (theirs.bound === 'until' && (mine.to < theirs.from || !theirs.yearStated)) ||
    (theirs.bound === 'since' && (mine.from ?? '') > theirs.to);
  return isWithin && !turns.test(draft.setting.sentence.text);
};
const turns =
  /\b(?:ends?|ended|ending|starts?|started|begins?|began|begun|expir\w+|lasts?|lasted|r[au]ns? (?:out|to|until|from)|leaves?|left|stop\w*|clos\w+|laps\w+|finish\w*|resign\w*|retir\w*|stay\w*|remain\w*|open\w*|launch\w*|join\w*|came|comes?|enter\w*|quits?|step\w*|since|until)\b/i;
const countedFrom =
  /\b(?:years?|months?|weeks?|days?|decades?)\s+(?:before|after|from|since|until)\s+(?:the\s+)?$/i;
const before = ({ value, setting: { sentence } }: Frame): string =>
  sentence.text.slice(0, value.start - sentence.start);

/** "two bars and a third in the foyer" are three. */
const isCountedOn = ({ match: { draft }, passage }: Candidate): boolean =>
  isFigure(draft.value) &&
  draft.value.dimension === 'count' &&
  passage.sentence.figures.some(
    (figure) => figure.dimension === 'ordinal' && sameNumber(figure, draft.value as Figure),
  );

/**
 * Whether the source's value is told right by another value of the draft's sentence, which fits it as well: then it says
 * nothing about this one. Where the other fits it badly, the two may have been swapped.
 */
function isTaken({ match: best, value }: Candidate, corpus: Corpus): boolean {
  const { sentence } = best.draft.setting;
  return valuesOf(sentence)
    .filter((other) => other.start !== best.draft.value.start && tells(other, value))
    .map((other) => frameOf(other, best.draft.setting))
    .filter((other) => partyOf(other, best.source, corpus.registry) !== 'other')
    .some((other) => best.thing < 0.9 || fits(other, best.source, corpus));
}

const fits = (other: Frame, source: Frame, corpus: Corpus): boolean =>
  match(other, source, corpus).thing >= 0.75;

const tells = (draft: Figure | CalendarDate, source: Figure | CalendarDate): boolean =>
  compare(draft, source) === 'agree' || (isFigure(draft) && isFigure(source) && sameNumber(draft, source));

const sameNumber = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;
