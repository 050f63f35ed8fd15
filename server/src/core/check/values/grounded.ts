import type { Registry } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import { hasEarlierCompanion, isTellingNumber } from './anchored';
import { isSamePeriodicity } from './candidate';
import { closeness, companions } from './closeness';
import { verbatim } from './doubt';
import { type Frame, isFigure } from './frame';
import type { Match } from './gates';
import { isMeasured } from './measured';
import { partyOf } from './parties';

/**
 * Whether enough is shared to say that both speak of one thing: the measured thing both ways, and a few words or actors;
 * without an actor to tie them, two shared words must be nearly all there is.
 */
export function isGrounded(match: Match): boolean {
  const { actors } = match.shared;
  const concepts =
    match.shared.concepts + antecedents(match) + tellingCompanions(match) + yearOfColumn(match);
  if (isRow(match.draft) && isRow(match.source)) return match.thing > 0.95 && concepts + actors > 0;
  if (match.thing < leastOfThing(match) || concepts + actors < 2) return false;
  if (actors === 0 && concepts < 3 && match.score < verbatim && !isAllThereIs(match)) return false;
  return isSamePeriodicity(match);
}

/** An amount that two and more are named with is of fewer things than a count or share. */
const leastOfThing = ({ draft: { value }, shared }: Match): number =>
  isFigure(value) && isMeasured(value) && shared.actors > 1 ? 0.4 : 0.5;

/** "So far 5 million birds have been culled": of a figure, but not of a date, two words may be all that is said. */
const isAllThereIs = ({ draft, shared }: Match): boolean =>
  isFigure(draft.value) && shared.concepts >= draft.own.size;

/** "In 2023 the museum had 186,000 visitors" against the cell under 2023: the year is one more thing that both say. */
const yearOfColumn = ({ draft, source, failed }: Match): number =>
  isFigure(draft.value) &&
  isRow(source) &&
  !failed.includes('period') &&
  source.periods.length > 0 &&
  draft.periods.some(({ yearStated }) => yearStated)
    ? 1
    : 0;

/** Figures of three digits and more that both sentences have: "at 1,137 pence, up 6.3 percent". */
const tellingCompanions = ({ draft, source }: Match): number =>
  isFigure(draft.value)
    ? companions(draft, source, (other) => isFigure(other) && other.digits >= telling)
    : 0;
const telling = 3;

/** "He announced it in May": what a date's sentence leaves to a pronoun, the sentences before it name. */
function antecedents({ draft, source }: Match): number {
  if (isFigure(draft.value) || !opensWithPronoun.test(source.setting.sentence.text)) return 0;
  return [...draft.own].filter((concept) => !source.own.has(concept) && source.near.has(concept)).length;
}

const opensWithPronoun = /^\W*(?:he|she|it|they|his|her|its|their)\b/i;

/**
 * Nearly word by word, and with the same around it: one shared word may be all there is to share ("with 240 seats each").
 * Of a date that is too little: events come again.
 */
export const isRetold = (match: Match, corpus: Corpus): boolean =>
  isFigure(match.draft.value) && match.score >= verbatim && closeness(match, corpus) >= retold;
const retold = 4.2;

/**
 * Told in company: another telling figure stands beside both values, or in the sentences before, and what stands around is
 * about the same. Then one word of the measured thing is enough ("seven of the eleven sites").
 */
export const isInCompany = (match: Match, corpus: Corpus): boolean => {
  if (!isFigure(match.draft.value) || match.thing < 0.5) return false;
  const near = closeness(match, corpus);
  return near >= inCompany - fromBefore && near + bonusOf(match) >= inCompany && isSamePeriodicity(match);
};

/** What a companion in the sentences before is worth, where closeness counts none. */
const bonusOf = ({ draft, source }: Match): number =>
  companions(draft, source, isTelling) > 0 ? 0 : hasEarlierCompanion(draft, source) ? fromBefore : never;
const inCompany = 4.5;
const fromBefore = 1.2;
const never = Number.NEGATIVE_INFINITY;
const isTelling = (value: Figure | CalendarDate): boolean => isFigure(value) && isTellingNumber(value);

/** Rows of two tables speak of one thing where label and header are the same. */
const isRow = (frame: Frame): boolean => frame.setting.columns.length > 0;

/**
 * Whether a passage has all the words of the claim and another of its values, and only calls the actor otherwise: "the
 * mountain threw out 0.04 cubic kilometres of rock".
 */
export const isToldOtherwise = (match: Match, registry: Registry): boolean =>
  match.failed.every((gate) => gate === 'actors') &&
  match.words >= 0.95 &&
  match.thing >= 0.9 &&
  companions(match.draft, match.source) > 0 &&
  partyOf(match.draft, match.source, registry) !== 'other';
