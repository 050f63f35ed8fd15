import { isLight } from '../../../extract/concepts';
import { overlaps } from '../../../text/span';
import { compare } from '../compare';
import type { Frame } from '../frame';
import type { Match } from '../gates';
import { type ActorSpan, rootOf } from '../setting';

/** How many actors of what the draft's sentence leans on the source names in or around its own. */
export const around = ({ draft, source }: Match): number =>
  [...draft.setting.nearActors].filter((id) => source.setting.named.has(id)).length;

/** How many actors of the draft's sentence the source names in or around its own. */
export const inCommon = ({ draft, source, shared }: Match): number =>
  Math.max(shared.actors, draft.setting.actorSpans.filter((actor) => isNamed(actor, source)).length);

const isNamed = ({ id, how }: ActorSpan, { setting }: Frame): boolean =>
  setting.named.has(id) || (how === 'unknown' && setting.roots().has(rootOf(id)));

/** Words that tell something, beside the measured thing, which the source has in or around its sentence. */
export const sharedWords = ({ draft, source }: Match): number =>
  [...draft.sentence].filter(
    (concept) =>
      !draft.thing.has(concept) &&
      !isLight(concept) &&
      (source.sentence.has(concept) || source.near.has(concept)),
  ).length;

/** Whether the source's sentence has a telling figure of the draft's sentence, or of one that it leans on. */
export const isToldTogether = ({ draft, source }: Match): boolean => {
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
