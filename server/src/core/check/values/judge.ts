import type { Corpus } from '../../corpus/corpus';
import { witnessOf } from '../../corpus/duplicates';
import { isBare } from '../../extract/figures/shared';
import { isAnchored } from './anchored';
import type { Candidate, Judgement } from './candidate';
import { copied } from './copied';
import { crossed } from './crossed';
import { crossedDates } from './crossedDates';
import { deniedBySource } from './denied';
import { derived } from './derived/derive';
import { asGood, besideTaken, isDoubtful, lessGood, verbatim } from './doubt';
import { eventDate } from './eventDate';
import { exchanged } from './exchanged';
import { type Frame, isFigure } from './frame';
import { isGrounded, isInCompany, isRetold, isToldOtherwise } from './grounded';
import { movedDay } from './moved';
import { otherPace } from './pace';
import { ofTheirParty } from './parties';
import { otherMonth } from './partOfMonth';
import { candidatesFor, candidatesOfAnyUnit } from './proposed';
import { recorded } from './recorded';
import { isSameAct } from './sameAct';
import { slipOf } from './slip';
import { slipped } from './slipped';
import { sole } from './sole';
import { isOfAnotherTime, supersededBy } from './superseded';
import { otherTerm } from './terms/terms';
import { isVetoed } from './veto';
import { onThatWeekday } from './wrongWeekday';

/** Scores from which a passage may support or contradict; tuned on the development sets, see ARCHITECTURE. */
const supportsFrom = 0.42;
const contradictsFrom = 0.52;
/** "first", "second" stand everywhere: a rank needs a better match. */
const ordinalFrom = 0.68;

/** What the passages that may speak of a value have to say of it. */
interface Heard {
  readonly all: readonly Candidate[];
  /** Without those of another party. */
  readonly candidates: readonly Candidate[];
  /** Those that no gate speaks against. */
  readonly sound: readonly Candidate[];
  readonly supporting: readonly Candidate[];
}

/** Holds a value of the draft against all passages that may speak of it. */
export function judge(draft: Frame, corpus: Corpus): Judgement {
  const heard = hear(draft, corpus);
  const { candidates, supporting } = heard;
  const turned =
    crossed(draft, candidates, corpus) ??
    crossedDates(draft, candidates, corpus) ??
    movedDay(draft, supporting, candidates);
  if (turned) return { verdict: 'conflict', deciding: [turned], candidates };
  return supporting.length > 0 ? supportedOrNewer(draft, heard, corpus) : unsupported(draft, heard, corpus);
}

function hear(draft: Frame, corpus: Corpus): Heard {
  const all = candidatesFor(draft, corpus);
  const candidates = ofTheirParty(all, corpus.registry);
  const sound = candidates.filter(
    ({ match: { failed }, match }) => failed.length === 0 || isToldOtherwise(match, corpus.registry),
  );
  const supporting = sound.filter(
    (c) => c.comparison === 'agree' && c.match.score >= floor(draft, 'agree') && !isOutdone(c, sound),
  );
  return { all, candidates, sound, supporting };
}

function supportedOrNewer(draft: Frame, heard: Heard, corpus: Corpus): Judgement {
  const { candidates, sound, supporting } = heard;
  const newer = supersededBy(draft, supporting, sound, corpus);
  return newer?.supersedes
    ? { verdict: 'conflict', deciding: [newer, newer.supersedes], candidates }
    : supportedOrDisputed(draft, heard, corpus);
}

/** What remains where no passage plainly agrees: a sum, a contradiction, or the value told in free wording. */
function unsupported(draft: Frame, heard: Heard, corpus: Corpus): Judgement {
  const { candidates } = heard;
  const sums = derived(draft, candidates, corpus);
  if (sums.supported) return sums.supported;
  const best = contradicted(draft, heard, corpus);
  if (best) return { verdict: 'conflict', deciding: [best], candidates };
  const told = toldOf(draft, candidates, corpus);
  if (told.length === 0 && sums.conflict) return sums.conflict;
  return { verdict: told.length > 0 ? 'supported' : 'unverifiable', deciding: told, candidates };
}

/** The passages that have the very value in free wording; of a bare number also those that have it with a unit. */
function toldOf(draft: Frame, candidates: readonly Candidate[], corpus: Corpus): readonly Candidate[] {
  const told = recorded(candidates, corpus);
  const isOpen = told.length === 0 && isFigure(draft.value) && isBare(draft.value);
  return (isOpen ? recorded(candidatesOfAnyUnit(draft, corpus), corpus) : told).slice(0, 3);
}

/** How a passage may contradict a value: the first way that finds one decides. */
const ways: readonly ((draft: Frame, heard: Heard, corpus: Corpus) => Candidate | undefined)[] = [
  contradicting,
  (draft, { candidates }, corpus) => slipped(draft, candidates, corpus),
  (draft, { candidates }, corpus) => otherPace(draft, candidates, corpus),
  (draft, { all }, corpus) => exchanged(draft, all, corpus),
  (draft, { candidates }) => copied(draft, candidates),
  (draft, { candidates }, corpus) => otherMonth(draft, candidates, corpus),
  (draft, { candidates }, corpus) => deniedBySource(draft, candidates, corpus),
  (draft, _, corpus) => eventDate(draft, corpus),
  (draft, _, corpus) => otherTerm(draft, corpus),
  (draft, { candidates }) => onThatWeekday(draft, candidates),
  (draft, _, corpus) => sole(draft, corpus),
];

function contradicted(draft: Frame, heard: Heard, corpus: Corpus): Candidate | undefined {
  let best: Candidate | undefined;
  for (const way of ways) {
    best = way(draft, heard, corpus);
    if (best) break;
  }
  return best && !isVetoed(draft, best, heard.candidates, corpus) ? best : undefined;
}

/** The passage that speaks of the thing best, if it says otherwise and nothing speaks against trusting it. */
function contradicting(draft: Frame, { sound, candidates }: Heard, corpus: Corpus): Candidate | undefined {
  const [first, ...others] = sound.filter(
    ({ match }) => isGrounded(match) || isRetold(match, corpus) || isInCompany(match, corpus),
  );
  const best = first && (besideTaken(first, others, corpus) ?? first);
  return best?.comparison === 'differ' &&
    best.match.score >= floor(draft, 'differ') &&
    isAnchored(best.match, corpus) &&
    (isFigure(draft.value) || isSameAct(best.match)) &&
    !isDoubtful(best, candidates, corpus)
    ? { ...best, slip: slipOf(draft.value, best.value) }
    : undefined;
}

/** Supported, unless a source that is no copy of the supporting ones says otherwise of the very same thing. */
function supportedOrDisputed(
  draft: Frame,
  { supporting, sound, candidates }: Heard,
  corpus: Corpus,
): Judgement {
  const witnesses = new Set(supporting.map((c) => witnessOf(corpus, c.passage.source.id)));
  const opponent = sound.find(
    (c) =>
      c.comparison === 'differ' &&
      isGrounded(c.match) &&
      c.match.thing >= 0.9 &&
      c.match.score >= Math.max(verbatim, (supporting[0]?.match.score ?? 1) - asGood) &&
      !witnesses.has(witnessOf(corpus, c.passage.source.id)) &&
      !supporting.some((other) => isOfAnotherTime(c, other, draft, corpus)),
  );
  return opponent
    ? { verdict: 'disputed', deciding: [supporting[0] as Candidate, opponent], candidates }
    : { verdict: 'supported', deciding: supporting.slice(0, 3), candidates };
}

const floor = (draft: Frame, comparison: 'agree' | 'differ'): number => {
  if (isRank(draft)) return comparison === 'agree' ? contradictsFrom : ordinalFrom;
  return comparison === 'agree' ? supportsFrom : contradictsFrom;
};

/**
 * Whether another value answers better: of the same passage, since "two-thirds of mining" does not support two-thirds of
 * oil; or of another one that speaks of the thing far more plainly.
 */
const isOutdone = (c: Candidate, sound: readonly Candidate[]): boolean =>
  sound.some(
    (other) =>
      other.comparison === 'differ' &&
      other.match.score > c.match.score + (other.passage === c.passage ? asGood : lessGood),
  );

const isRank = (frame: Frame): boolean => isFigure(frame.value) && frame.value.dimension === 'ordinal';
