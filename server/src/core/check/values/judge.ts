import type { Corpus } from '../../corpus/corpus';
import { hasUnit, leavesOutUnit } from '../../extract/figures/shared';
import type { Figure } from '../../extract/types';
import { isAnchored } from './anchored';
import { withoutAnnouncements } from './announced';
import type { Candidate, Judgement } from './candidate';
import { compare } from './compare';
import { copied } from './copied';
import { correctedBySource } from './corrected';
import { crossed } from './crossed';
import { crossedDates } from './crossedDates';
import { deniedBySource } from './denied';
import { derived } from './derived/derive';
import { besideTaken, isDoubtful } from './doubt';
import { eventDate } from './eventDate';
import { exchanged } from './exchanged';
import { type Frame, isFigure } from './frame';
import { isGrounded, isInCompany, isRetold } from './grounded';
import { floor, type Heard, hear } from './heard';
import { movedDay } from './moved';
import { otherPace } from './pace';
import { otherMonth } from './partOfMonth';
import { candidatesOfAnyUnit } from './proposed';
import { recorded } from './recorded';
import { isSameAct } from './sameAct';
import { slipOf } from './slip';
import { slipped } from './slipped';
import { sole } from './sole';
import { supportedOrNewer } from './supported';
import { tabled } from './tables/tabled';
import { otherTerm } from './terms/terms';
import { unheardDate } from './unheardDate';
import { isVetoed } from './veto';
import { onThatWeekday } from './wrongWeekday';

/** Holds a value of the draft against all passages that may speak of it. */
export function judge(draft: Frame, corpus: Corpus): Judgement {
  const judgement = judged(draft, corpus);
  return judgement.verdict === 'supported' ? withoutAnnouncements(judgement) : judgement;
}

function judged(draft: Frame, corpus: Corpus): Judgement {
  const heard = hear(draft, corpus);
  const { candidates, supporting } = heard;
  const turned =
    crossed(draft, candidates, corpus) ??
    crossedDates(draft, candidates, corpus) ??
    movedDay(draft, supporting, candidates) ??
    correctedBySource(draft, candidates, corpus);
  if (turned) return { verdict: 'conflict', deciding: [turned], candidates };
  if (supporting.length > 0) return supportedOrNewer(draft, heard, corpus);
  return inTable(draft, heard, corpus) ?? unsupported(draft, heard, corpus);
}

/** What the same cell of a source's table says, where the draft's value stands in a table that was copied. */
function inTable(draft: Frame, { candidates }: Heard, corpus: Corpus): Judgement | undefined {
  const cells = tabled(draft, corpus);
  const agreeing = cells.filter(({ comparison }) => comparison === 'agree');
  if (agreeing.length > 0) return { verdict: 'supported', deciding: agreeing.slice(0, 3), candidates };
  const [first] = cells;
  if (!first || cells.some((other) => compare(first.value, other.value) === 'differ')) return undefined;
  return {
    verdict: 'conflict',
    deciding: [{ ...first, slip: slipOf(draft.value, first.value) }],
    candidates,
  };
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

/** The passages that have the very value in free wording; where one of the two leaves its unit out, the very number. */
function toldOf(draft: Frame, candidates: readonly Candidate[], corpus: Corpus): readonly Candidate[] {
  const told = recorded(candidates, corpus);
  const isOpen = told.length === 0 && isFigure(draft.value) && mayLeaveOutUnit(draft.value);
  return (isOpen ? recorded(candidatesOfAnyUnit(draft, corpus), corpus) : told).slice(0, 3);
}

/** A bare number, or one of several digits and one value whose unit the sources may leave out. */
const mayLeaveOutUnit = (value: Figure): boolean =>
  leavesOutUnit(value) || (value.digits > 1 && hasUnit(value));

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
  (draft, { candidates }, corpus) => unheardDate(draft, candidates, corpus),
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
