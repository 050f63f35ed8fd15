import { type Corpus, findPassages } from '../../corpus/corpus';
import { witnessOf } from '../../corpus/duplicates';
import type { Passage } from '../../corpus/passages';
import { readAs } from '../../extract/figures/readings';
import { type Side, sideOf } from '../../extract/figures/sides';
import type { Figure } from '../../extract/types';
import { areTurnedRound } from '../relations/direction';
import { isAnchored } from './anchored';
import type { Candidate, Judgement } from './candidate';
import { compare } from './compare';
import { copied } from './copied';
import { crossed } from './crossed';
import { deniedBySource, isToldAsFormer } from './denied';
import { derived } from './derived/derive';
import { isPartOf } from './derived/wholes';
import { asGood, isDoubtful, lessGood, verbatim } from './doubt';
import { eventDate } from './eventDate';
import { exchanged } from './exchanged';
import { type Frame, isFigure } from './frame';
import { match } from './gates';
import { isGrounded, isRetold, isToldOtherwise } from './grounded';
import { isTimeOfDay } from './kind';
import { ofTheirParty } from './parties';
import { otherMonth } from './partOfMonth';
import { recorded } from './recorded';
import { isSameAct } from './sameAct';
import { slipOf } from './slip';
import { slipped } from './slipped';
import { framesOf, isOfText } from './sourceFrames';
import { isOfAnotherTime, supersededBy } from './superseded';

/** How many passages are looked at for one claim. */
const searched = 40;
/** Scores from which a passage may support or contradict; tuned on the development sets, see ARCHITECTURE. */
const supportsFrom = 0.42;
const contradictsFrom = 0.52;
/** "first", "second" stand everywhere: a rank needs a better match. */
const ordinalFrom = 0.68;

/** Holds a value of the draft against all passages that may speak of it. */
export function judge(draft: Frame, corpus: Corpus): Judgement {
  const all = candidatesFor(draft, corpus);
  const candidates = ofTheirParty(all, corpus.registry);
  const sound = candidates.filter(
    ({ match: { failed }, match }) => failed.length === 0 || isToldOtherwise(match, corpus.registry),
  );
  const turned = crossed(draft, candidates, corpus);
  if (turned) return { verdict: 'conflict', deciding: [turned], candidates };
  const supporting = sound.filter(
    (c) => c.comparison === 'agree' && c.match.score >= floor(draft, 'agree') && !isOutdone(c, sound),
  );
  if (supporting.length > 0) {
    const newer = supersededBy(draft, supporting, sound, corpus);
    if (newer?.supersedes) return { verdict: 'conflict', deciding: [newer, newer.supersedes], candidates };
    return supportedOrDisputed(draft, supporting, sound, candidates, corpus);
  }
  const sums = derived(draft, candidates, corpus);
  if (sums.supported) return sums.supported;
  const best =
    contradicting(draft, sound, candidates, corpus) ??
    slipped(draft, candidates, corpus) ??
    exchanged(draft, all, corpus) ??
    copied(draft, candidates) ??
    otherMonth(draft, candidates, corpus) ??
    deniedBySource(draft, candidates, corpus) ??
    eventDate(draft, corpus);
  if (
    best &&
    !isToldAsFormer(draft, candidates) &&
    !isPartOf(draft, best.value) &&
    !areTurnedRound(draft.setting, best.match.source.setting, corpus)
  )
    return { verdict: 'conflict', deciding: [best], candidates };
  const told = recorded(candidates, corpus).slice(0, 3);
  if (told.length === 0 && sums.conflict) return sums.conflict;
  return { verdict: told.length > 0 ? 'supported' : 'unverifiable', deciding: told, candidates };
}

/** The passage that speaks of the thing best, if it says otherwise and nothing speaks against trusting it. */
function contradicting(
  draft: Frame,
  sound: readonly Candidate[],
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const best = sound.find((c) => isGrounded(c.match) || isRetold(c.match, corpus));
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
  supporting: readonly Candidate[],
  sound: readonly Candidate[],
  candidates: readonly Candidate[],
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

function candidatesFor(draft: Frame, corpus: Corpus): readonly Candidate[] {
  const kind = isFigure(draft.value) ? draft.value.dimension : isTimeOfDay(draft.value) ? 'time' : 'date';
  const terms = searchTerms(draft);
  return findPassages(corpus, terms, searched, kind)
    .flatMap((passage) =>
      framesIn(passage, draft, corpus).map((source) => candidate(passage, draft, source, corpus)),
    )
    .sort((a, b) => b.match.score - a.match.score);
}

/** The words to search by: what the value's sentence says, else what is around it. */
function searchTerms(draft: Frame): readonly string[] {
  const own = [...draft.own, ...draft.thing, ...draft.sentence];
  return new Set(own).size >= fewTerms ? own : [...own, ...draft.near];
}

const fewTerms = 5;

function framesIn(passage: Passage, draft: Frame, corpus: Corpus): readonly Frame[] {
  const wanted = draft.value;
  const values = framesOf(passage, corpus);
  if (!isFigure(wanted))
    return values.filter(({ value }) => !isFigure(value) && isTimeOfDay(value) === isTimeOfDay(wanted));
  const side = sideOf(wanted, draft.setting.sentence);
  return values.flatMap((frame) => {
    const { value } = frame;
    if (!isFigure(value) || (side && isOtherSide(value, side, passage))) return [];
    return readAs(value, wanted, passage.block.text).map((read) =>
      read === value ? frame : { ...frame, value: read },
    );
  });
}

const isOtherSide = (value: Figure, side: Side, { sentence }: Passage): boolean => {
  const theirs = sideOf(value, sentence);
  return theirs !== undefined && theirs !== side;
};

function candidate(passage: Passage, draft: Frame, source: Frame, corpus: Corpus): Candidate {
  const comparison = compare(draft.value, source.value);
  return {
    passage,
    value: source.value,
    match: match(draft, source, corpus),
    comparison: comparison === 'differ' && isOfText(source) ? 'unclear' : comparison,
  };
}

const isRank = (frame: Frame): boolean => isFigure(frame.value) && frame.value.dimension === 'ordinal';
