import { type Corpus, findPassages } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import type { Dimension, Figure } from '../../../extract/types';
import type { Candidate, Judgement } from '../candidate';
import { closeness } from '../closeness';
import { type Frame, isFigure } from '../frame';
import { anchoredPairs } from './anchored';
import { apartPairs } from './apart';
import { type Ask, askOf } from './asks';
import { fitOf, withoutCue } from './fit';
import { isLoose } from './loose';
import type { Pair } from './pair';
import { pairsOf, productsOf } from './pairs';
import { sumOf } from './sums';
import { contradicting, type Reckoning, supporting } from './weigh';
import { derivationOf } from './words';

/** What the sources come to where a figure of the draft is none that they state. */
export interface Derived {
  readonly supported?: Judgement;
  /** Asked for last: whatever confirms the figure otherwise comes first. */
  readonly conflict?: Judgement;
}

/**
 * Works a figure of the draft out of two values that the sources state together, where its wording asks for a sum:
 * a difference, a change, a multiple, a share of a whole, a product. `stated` are the passages that were found for the
 * figure itself, `candidates` their values.
 */
export function derived(draft: Frame, candidates: readonly Candidate[], corpus: Corpus): Derived {
  const ask = isFigureFrame(draft) ? askOf(draft) : undefined;
  if (!ask) return {};
  const asked = inPoints(withoutCue(draft as Frame<Figure>, ask), ask, corpus);
  const found = reckon(asked, ask, passagesFor(asked, ask, candidates, corpus), corpus);
  const good = supporting(found, asked, ask, corpus);
  if (good) return { supported: judgementOf('supported', good, found, ask) };
  const bad = contradicting(found, ask, candidates, corpus);
  return bad ? { conflict: judgementOf('conflict', bad, found, ask) } : {};
}

/** "Turnout was ten points higher" where it is told in percent: points of a share, and not of a table. */
function inPoints(asked: Frame<Figure>, { kind }: Ask, corpus: Corpus): Frame<Figure> {
  const { value, setting } = asked;
  if (kind !== 'difference' || value.dimension !== 'count' || !value.counted) return asked;
  const { text, start } = setting.sentence;
  if (!/^points?$/.test(text.slice(value.counted.start - start, value.counted.end - start))) return asked;
  const isOfShares = !findPassages(corpus, ['point'], 1, 'count').some(({ sentence }) =>
    /\bpoints\b/.test(sentence.text),
  );
  return isOfShares
    ? {
        ...asked,
        head: undefined,
        value: { ...value, dimension: 'points', unit: 'percentage point', scale: 0.01, counted: undefined },
      }
    : asked;
}

const isFigureFrame = (frame: Frame): frame is Frame<Figure> => isFigure(frame.value);

/** How many passages are looked at. */
const searched = 40;

/** A product stands where its parts do; whatever else, the two values may be of another kind than the draft's. */
function passagesFor(
  asked: Frame<Figure>,
  ask: Ask,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Passage[] {
  if (ask.kind === 'product') return [...new Set(candidates.map(({ passage }) => passage))];
  const names = asked.setting.sentence.concepts.filter(({ capital }) => capital).map(({ id }) => id);
  return findPassages(
    corpus,
    [...asked.own, ...asked.sentence, ...names, ...asked.near],
    searched,
    kindOf(asked, ask),
  );
}

/** The kind of value that a difference is between; anything may be doubled, or be a part of a whole. */
function kindOf({ value: { dimension } }: Frame<Figure>, { kind }: Ask): Dimension | undefined {
  if (kind !== 'difference') return undefined;
  return dimension === 'points' ? 'share' : dimension;
}

/** The sums of the passages' pairs, closest first; of values that only stand beside each other those that agree. */
export const reckon = (
  asked: Frame<Figure>,
  ask: Ask,
  passages: readonly Passage[],
  corpus: Corpus,
): readonly Reckoning[] =>
  pairsIn(asked, ask, passages)
    .flatMap((pair) => {
      const sum = sumOf(asked, ask, pair);
      if (!sum || (isLoose(pair) && sum.comparison !== 'agree')) return [];
      const match = fitOf(asked, pair, sum.figure, corpus);
      return [{ pair, sum, match, closeness: closeness(match, corpus) }];
    })
    .sort((a, b) => b.closeness - a.closeness);

const pairsIn = (asked: Frame<Figure>, ask: Ask, passages: readonly Passage[]): readonly Pair[] =>
  ask.kind === 'product'
    ? passages.flatMap(productsOf)
    : [
        ...passages.flatMap(pairsOf),
        ...anchoredPairs(asked, ask, passages),
        ...apartPairs(asked, ask, passages),
      ];

/** How many passages `explain` may want to show. */
const shown = 5;

function judgementOf(
  verdict: 'supported' | 'conflict',
  decider: Reckoning,
  found: readonly Reckoning[],
  ask: Ask,
): Judgement {
  return {
    verdict,
    deciding: [candidateOf(decider, ask)],
    candidates: found.slice(0, shown).map((other) => candidateOf(other, ask)),
  };
}

function candidateOf({ pair, sum, match }: Reckoning, ask: Ask): Candidate {
  const { passage, value } = pair.to;
  const derivation = derivationOf(pair, sum, ask);
  const figure = { ...sum.figure, start: value.start, end: value.end, text: derivation.comes };
  return {
    passage,
    value: figure,
    match,
    comparison: sum.comparison,
    derivation,
  };
}
