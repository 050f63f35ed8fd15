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
  const { wanted, weight } = soughtIn(items, corpus);
  const has = sentenceIds(source, corpus);
  let [shared, strangers, found, leant] = [0, 0, 0, 0];
  for (const sought of wanted) {
    if (isHeld(sought, source, has, meant)) {
      shared++;
      found += sought.weight;
      continue;
    }
    if (source.nearConcepts.has(sought.item.id)) leant += sought.weight;
    if (sought.item.isActor) strangers++;
  }
  const coverage = wanted.length === 0 ? 0 : (found + leaning * leant) / weight;
  return { shared, all: wanted.length, coverage, strangers };
}

/** A name or content word of the draft, looked up once for all the sources' sentences. */
interface Sought {
  readonly item: Item;
  readonly states: readonly string[];
  readonly name: string | undefined;
  readonly weight: number;
}

interface SoughtOf {
  readonly corpus: Corpus;
  readonly wanted: readonly Sought[];
  readonly weight: number;
}

const soughts = new WeakMap<readonly Item[], SoughtOf>();

function soughtIn(items: readonly Item[], corpus: Corpus): SoughtOf {
  const known = soughts.get(items);
  if (known?.corpus === corpus) return known;
  const wanted = weighty(items).map((item) => ({
    item,
    states: states(item.id, corpus),
    name: item.isActor ? corpus.registry.actors.get(item.id)?.name : undefined,
    weight: weightOf(corpus, item.id),
  }));
  const fresh = { corpus, wanted, weight: wanted.reduce((sum, one) => sum + one.weight, 0) };
  soughts.set(items, fresh);
  return fresh;
}

const isHeld = (
  { item: { date, isActor }, states: ids, name }: Sought,
  source: Setting,
  has: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): boolean =>
  (date !== undefined && isOfTime(date, source)) ||
  ids.some((id) => has.has(id) || meant.has(id) || (isActor && source.named.has(id))) ||
  (name !== undefined && source.sentence.text.includes(name));

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
