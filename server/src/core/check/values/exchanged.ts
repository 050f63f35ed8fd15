import type { Registry } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import { inCommon } from './anchored';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { asGood, tellsMore } from './doubt';
import { type Frame, frameOf, isFigure } from './frame';
import { decisive } from './gates';
import { isOfUnit } from './onlyOfUnit';
import { partyOf } from './parties';

/**
 * The value that a passage gives to the draft's party, where the draft has the value that the passage gives to another: "42
 * percent go to Sarn, 31 to Ostmere" told the other way round. That the very number stands beside it shows that the passage
 * is meant, so that little else need agree; least where the draft exchanges the two.
 */
export function exchanged(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const { registry } = corpus;
  const taken = candidates.filter((other) => isTaken(other, registry));
  const isToldElsewhere = (own: Candidate): boolean =>
    candidates.some(
      (other) =>
        other.passage !== own.passage &&
        other.comparison === 'agree' &&
        other.match.score >= own.match.score + asGood &&
        closeness(other.match, corpus) >= closeness(own.match, corpus),
    );
  return candidates.find(
    (own) =>
      own.comparison === 'differ' &&
      !decisive.some((gate) => own.match.failed.includes(gate)) &&
      inCommon(own.match) > 0 &&
      partyOf(draft, own.match.source, registry) === 'same' &&
      taken.some(
        (other) =>
          other.passage === own.passage &&
          isOfUnit(own.value, other.value) &&
          !tellsMore(other.match, own.match) &&
          closeness(own.match, corpus) >= floorOf(draft, own, other, registry),
      ) &&
      !isToldElsewhere(own),
  );
}

/** The draft's very figure, of another party. */
const isTaken = ({ comparison, value, match: { draft, source } }: Candidate, registry: Registry): boolean =>
  comparison === 'agree' &&
  isFigure(value) &&
  isFigure(draft.value) &&
  value.low === draft.value.low &&
  value.low === value.high &&
  partyOf(draft, source, registry) === 'other';

const bothTurned = 0.5;
const oneTurned = 1.5;

/** Whether the draft also gives the other party the value that the passage gives to this one. */
function floorOf(draft: Frame, own: Candidate, other: Candidate, registry: Registry): number {
  const { figures } = draft.setting.sentence;
  const isTurned = figures.some(
    (figure) =>
      figure.start !== draft.value.start &&
      compare(figure, own.value) === 'agree' &&
      partyOf(frameOf(figure, draft.setting), other.match.source, registry) === 'same',
  );
  return isTurned ? bothTurned : oneTurned;
}
