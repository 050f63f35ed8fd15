import { type Corpus, weightOf } from '../../corpus/corpus';
import { concepts, isLight } from '../../extract/concepts';
import type { CalendarDate } from '../../extract/types';
import { tokenize } from '../../text/tokens';
import { compareDates } from '../values/calendar';
import type { Setting } from '../values/setting';
import { states } from './ids';
import type { Item } from './reading';

/** How much of the names and content words of a draft a source's sentence holds. */
export interface Holding {
  readonly shared: number;
  readonly all: number;
  /** The share of their weight. */
  readonly coverage: number;
  /** Names that neither the source's sentence nor what leads up to it has. */
  readonly strangers: number;
}

/** How much of some names and content words a source's sentence holds; `meant` are others that its pronouns stand for. */
export function holding(
  items: readonly Item[],
  source: Setting,
  corpus: Corpus,
  meant: ReadonlySet<string> = noOthers,
): Holding {
  const wanted = weighty(items);
  const has = sentenceIds(source, corpus);
  const isIn = (item: Item) =>
    (item.date !== undefined && isOfTime(item.date, source)) ||
    states(item.id, corpus).some(
      (id) => has.has(id) || meant.has(id) || (item.isActor && source.named.has(id)),
    ) ||
    (item.isActor && source.sentence.text.includes(corpus.registry.actors.get(item.id)?.name ?? '\0'));
  const found = wanted.filter(isIn);
  const leant = wanted.filter((item) => !found.includes(item) && source.nearConcepts.has(item.id));
  const weigh = (some: readonly Item[]) => some.reduce((sum, item) => sum + weightOf(corpus, item.id), 0);
  return {
    shared: found.length,
    all: wanted.length,
    coverage: wanted.length === 0 ? 0 : (weigh(found) + leaning * weigh(leant)) / weigh(wanted),
    strangers: wanted.filter((item) => item.isActor && !found.includes(item)).length,
  };
}

const noOthers: ReadonlySet<string> = new Set();

/** Whether a date may be the one that a source's sentence names, or the time at which it was written. */
export function isOfTime(date: CalendarDate, { sentence, published }: Setting): boolean {
  if (sentence.dates.length > 0) return sentence.dates.some((other) => compareDates(date, other) === 'agree');
  const { from, to = from } = published ?? {};
  if (!from || !to) return false;
  if (date.from && date.to) return date.from <= to && from <= date.to;
  return (
    date.month === Number(from.slice(5, 7)) &&
    (date.day === undefined || date.day === Number(from.slice(8, 10)))
  );
}

/** What stands in the sentences before counts for less. */
const leaning = 0.7;

/** Each name and content word once, without those that say little. */
export const weighty = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.filter(({ id }) => !isLight(id)).map((item) => [item.id, item])).values(),
];

/** What an actor is told to be: "the chief executive" may be somebody who is named. */
const rolesOf = (id: string, { registry }: Corpus): readonly string[] =>
  (registry.actors.get(id)?.roles ?? []).flatMap(({ text }) => concepts(tokenize(text)).map((one) => one.id));

const sentences = new WeakMap<Setting, { readonly registry: unknown; readonly ids: ReadonlySet<string> }>();

/** Listed once a snapshot: much of the draft is held against one sentence of a source. A capital word is a name to whom it is none. */
function sentenceIds(source: Setting, corpus: Corpus): ReadonlySet<string> {
  const known = sentences.get(source);
  if (known?.registry === corpus.registry) return known.ids;
  const { plain, actorSpans, sentence } = source;
  const ids = new Set([
    ...plain.map(({ id }) => id),
    ...actorSpans.flatMap(({ id }) => [...states(id, corpus), ...rolesOf(id, corpus)]),
    ...sentence.concepts.filter(({ capital }) => capital).map(({ id }) => `?${id}`),
  ]);
  sentences.set(source, { registry: corpus.registry, ids });
  return ids;
}
