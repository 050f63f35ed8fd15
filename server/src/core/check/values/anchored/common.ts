import type { Corpus } from '../../../corpus/corpus';
import { isLight } from '../../../extract/concepts';
import type { Figure } from '../../../extract/types';
import { overlaps } from '../../../text/span';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import type { Match } from '../gates';
import { isSubject, isWriter } from '../governance';
import { type ActorSpan, rootOf } from '../setting';

/** How many actors of what the draft's sentence leans on the source names in or around its own. */
export const around = ({ draft, source }: Match): number =>
  [...draft.setting.nearActors].filter((id) => source.setting.named.has(id)).length;

/** An age is somebody's: of nobody whom both texts name or speak of, "a 20-year-old father" and "a son, 22" are two. */
export const isAgeOfNobody = (match: Match): boolean =>
  isFigure(match.draft.value) &&
  match.draft.value.dimension === 'age' &&
  inCommon(match) + around(match) === 0;

/** Whether each of the two sentences names two and more, and none of them is the other's: they tell of two matters. */
export const isOfOthers = (match: Match): boolean => {
  const [mine, theirs] = [match.draft, match.source].map(({ setting }) => setting.actorSpans);
  return (
    (mine?.length ?? 0) >= several &&
    (theirs?.length ?? 0) >= several &&
    inCommon(match) === 0 &&
    !theirs?.some(({ id }) => match.draft.setting.named.has(id))
  );
};
const several = 2;

/** How many actors of the draft's sentence the source names in or around its own. */
export const inCommon = ({ draft, source, shared }: Match): number =>
  Math.max(shared.actors, draft.setting.actorSpans.filter((actor) => isNamed(actor, source)).length);

const isNamed = ({ id, how }: ActorSpan, { setting }: Frame): boolean =>
  setting.named.has(id) || (how === 'unknown' && setting.roots().has(rootOf(id)));

/** Whether all whom the draft's sentence names are whom the source is about, or who publish it ("Wages took up 93 percent of revenue"). */
export const isOfItsOwn = ({ draft, source }: Match, { registry }: Corpus): boolean =>
  draft.setting.actorSpans.length > 0 &&
  draft.setting.actorSpans.every(
    ({ id, how }) => how !== 'unknown' && (isSubject(id, source, registry) || isWriter(id, source)),
  );

/** Words that tell something, beside the measured thing, which the source has in or around its sentence. */
export const sharedWords = ({ draft, source }: Match): number =>
  [...draft.sentence].filter(
    (concept) =>
      !draft.thing.has(concept) &&
      !isLight(concept) &&
      (source.sentence.has(concept) || source.near.has(concept)),
  ).length;

/** Whether the two sentences, or those that they lean on, have another telling figure in common. */
export const isToldTogether = ({ draft, source }: Match): boolean => shareFigure(draft, source, true);

/** The same, where the figure stands in the sentences before on either side. */
export const hasEarlierCompanion = (draft: Frame, source: Frame): boolean =>
  shareFigure(draft, source, true, isTellingNumber);

/** Two digits and more that are no round number: "the top ten" and "100 people" are met everywhere. */
export const isTellingNumber = ({ digits, dimension, low }: Figure): boolean =>
  digits > 1 && dimension !== 'ordinal' && !/^[1-9]0*$/.test(String(low));

function shareFigure(
  draft: Frame,
  source: Frame,
  andBefore: boolean,
  isTelling: (figure: Figure) => boolean = () => true,
): boolean {
  const theirs = tellingFigures(source, andBefore).filter(isTelling);
  return tellingFigures(draft, andBefore).some(
    (figure) => isTelling(figure) && theirs.some((other) => compare(figure, other) === 'agree'),
  );
}

const tellingFigures = (
  { value, setting: { sentence, before = [] } }: Frame,
  andBefore: boolean,
): readonly Figure[] =>
  [sentence, ...(andBefore ? before : [])]
    .flatMap(({ figures }) => figures)
    .filter(
      (figure) =>
        figure.digits > 1 &&
        figure.dimension !== 'ordinal' &&
        !(sentence.figures.includes(figure) && overlaps(figure, value)),
    );
