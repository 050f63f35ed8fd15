import { type Corpus, weightOf } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import { once } from '../../text/memory';
import { overlaps, type Span } from '../../text/span';
import { compareDates } from '../values/calendar';
import { compareFigures } from '../values/interval';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting, Setting } from '../values/setting';

/** How much of what a draft sentence says beside one of its names a passage says, too. */
export interface Telling {
  readonly passage: Passage;
  readonly setting: () => Setting;
  /** Share of the sentence's weight that the passage holds, by the rarity of its words; values weigh like rare words. */
  readonly own: number;
  /** The same of the passage with the sentences beside it. */
  readonly near: () => number;
  /** Content words that are not light, and values, that both have. */
  readonly shared: number;
  /** Values that both have. */
  readonly agreeing: number;
}

/** A figure or date that both have weighs as much as a rather rare word. */
const valueWeight = 3;

/** What these passages tell of a sentence without the name, in their order. */
export function tellingsOf(
  passages: readonly Passage[],
  name: Span,
  { sentence }: SentenceSetting,
  corpus: Corpus,
): readonly Telling[] {
  const concepts = sentence.concepts.filter((concept) => !overlaps(concept, name));
  const wanted = [...new Set(concepts.map(({ id }) => id))].map((id) => ({
    id,
    weight: weightOf(corpus, id),
  }));
  const values = sentence.figures.length + sentence.dates.length;
  const all = wanted.reduce((sum, { weight }) => sum + weight, values * valueWeight) || 1;
  return passages.map((passage) => {
    const agreeing = agreeingValues(sentence, passage);
    const has = idsOf(passage);
    const share = (sets: readonly ReadonlySet<string>[]) =>
      wanted.reduce(
        (sum, { id, weight }) => (sets.some((ids) => ids.has(id)) ? sum + weight : sum),
        agreeing * valueWeight,
      ) / all;
    return {
      passage,
      setting: () => passageSetting(passage, corpus),
      own: share([has]),
      near: once(() => share(withNeighbours(passage, corpus).map(idsOf))),
      agreeing,
      shared: agreeing + wanted.filter(({ id }) => has.has(id) && !isLight(id)).length,
    };
  });
}

const sets = new WeakMap<Passage, ReadonlySet<string>>();

function idsOf(passage: Passage): ReadonlySet<string> {
  const known = sets.get(passage) ?? new Set(passage.sentence.concepts.map(({ id }) => id));
  sets.set(passage, known);
  return known;
}

/** How many of a sentence's figures and dates a passage has, too. */
const agreeingValues = (
  { figures, dates }: SentenceSetting['sentence'],
  { sentence, holds }: Passage,
): number =>
  holds.size === 0 || figures.length + dates.length === 0
    ? 0
    : figures.filter((one) =>
        sentence.figures.some(
          (other) => other.dimension === one.dimension && compareFigures(one, other) === 'agree',
        ),
      ).length +
      dates.filter((one) => sentence.dates.some((other) => compareDates(one, other) === 'agree')).length;

/** A passage with the one before it and the one behind it. */
export function withNeighbours(passage: Passage, corpus: Corpus): readonly Passage[] {
  const next = corpus.passages.of(passage.source.id)[
    Number(passage.id.slice(passage.id.lastIndexOf('#') + 1)) + 1
  ];
  return [
    passage,
    ...(passage.previous ? [passage.previous] : []),
    ...(next?.previous === passage ? [next] : []),
  ];
}
