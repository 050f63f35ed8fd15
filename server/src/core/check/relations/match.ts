import { type Corpus, weightOf } from '../../corpus/corpus';
import { isLight } from '../../extract/concepts';
import type { CalendarDate } from '../../extract/types';
import { contains, type Span } from '../../text/span';
import { compareDates } from '../values/calendar';
import { doerOf, type Item, itemsOf, type Reading, type SourceReading } from './reading';

/** How much of the names and content words of a draft a source's sentence holds. */
export interface Holding {
  readonly shared: number;
  readonly all: number;
  /** The share of their weight. */
  readonly coverage: number;
  /** Names that neither the source's sentence nor what leads up to it has. */
  readonly strangers: number;
}

/** How far a draft's predicate and a source's speak of the same parties and matter; as a holding, of the draft's clause. */
export interface Match extends Holding {
  readonly source: SourceReading;
  /** Whether the doers are the same; `unsaid` where one side names none. */
  readonly subject: 'same' | 'other' | 'unsaid';
  /** Content words and names of the draft's object side that stand in the source's clause, and how many there are. */
  readonly object: readonly [shared: number, all: number];
  /** Content words and names of the draft's clause that stand in or right in front of the source's clause. */
  readonly clause: number;
  readonly datesDiffer: boolean;
}

/** Holds a draft's predicate against a source's. */
export function match(draft: Reading, source: SourceReading, corpus: Corpus): Match {
  const { clause: own } = heldBy(source, corpus);
  const isNear = (item: Item) => states(item.id, corpus).some((id) => own.has(id));
  const objects = weighty(draft.right);
  const clause = weighty([...draft.left, ...draft.right]);
  return {
    source,
    subject: compareSubjects(draft, source, corpus),
    object: [objects.filter(isNear).length, objects.length],
    clause: clause.filter(isNear).length,
    datesDiffer: datesDiffer(draft, source),
    ...holding(clause, source, corpus),
  };
}

/** How much of some names and content words a source's sentence holds. */
export function holding(items: readonly Item[], source: SourceReading, corpus: Corpus): Holding {
  const wanted = weighty(items);
  const { sentence: has } = heldBy(source, corpus);
  const { named, nearConcepts, sentence } = source.setting;
  const isIn = (item: Item) =>
    states(item.id, corpus).some((id) => has.has(id) || (item.isActor && named.has(id))) ||
    (item.isActor && sentence.text.includes(corpus.registry.actors.get(item.id)?.name ?? '\0'));
  const found = wanted.filter(isIn);
  const leant = wanted.filter((item) => !found.includes(item) && nearConcepts.has(item.id));
  const weigh = (some: readonly Item[]) => some.reduce((sum, item) => sum + weightOf(corpus, item.id), 0);
  return {
    shared: found.length,
    all: wanted.length,
    coverage: wanted.length === 0 ? 0 : (weigh(found) + leaning * weigh(leant)) / weigh(wanted),
    strangers: wanted.filter((item) => item.isActor && !found.includes(item)).length,
  };
}

const weighty = (items: readonly Item[]): readonly Item[] => distinct(items).filter(({ id }) => !isLight(id));

/** What a source's sentence has in it, and its predicate's clause. */
interface Listed {
  readonly registry: Corpus['registry'];
  readonly sentence: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
}

const holdings = new WeakMap<SourceReading, Listed>();

/** Listed once a snapshot: many predicates of the draft are held against one of a source. */
function heldBy(source: SourceReading, corpus: Corpus): Listed {
  const known = holdings.get(source);
  if (known?.registry === corpus.registry) return known;
  const { plain, actorSpans } = source.setting;
  const actors = actorSpans.map(({ id }) => id);
  const fresh: Listed = {
    registry: corpus.registry,
    sentence: new Set([
      ...plain.map(({ id }) => id),
      ...withStates(actors, corpus),
      ...source.setting.sentence.concepts.filter(({ capital }) => capital).map(({ id }) => `?${id}`),
    ]),
    clause: idsOf(clauseItems(source), corpus),
  };
  holdings.set(source, fresh);
  return fresh;
}

/** What stands in the sentences before counts for less. */
const leaning = 0.7;
/** How far in front of its clause a verb's noun may stand: "a summit that she attended". */
const reach = 60;

function clauseItems({ predicate, setting }: Reading): readonly Item[] {
  const [first] = predicate.left;
  const { sentence } = setting;
  const lead = sentence.text.slice((first?.start ?? 0) - sentence.start, predicate.start - sentence.start);
  const back = /^[\s,]*(?:that|which|whom?|whose)\b/i.test(lead) ? reach : 0;
  const start = Math.min(predicate.start, ...predicate.left.map((part) => part.start)) - back;
  return itemsOf(setting).filter((item) => item.start >= start && item.end <= predicate.right.end);
}

const distinct = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** An actor and the state that it stands for. */
export const states = (id: string, { registry }: Corpus): readonly string[] => {
  const state = registry.actors.get(id)?.state;
  return state ? [id, state] : [id];
};

const withStates = (ids: readonly string[], corpus: Corpus): readonly string[] =>
  ids.flatMap((id) => states(id, corpus));

export const idsOf = (items: readonly Item[], corpus: Corpus): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (item.isActor ? states(item.id, corpus) : [item.id])));

/** Whether those in front of the verb are the same, where both sides put it in one voice. */
function compareSubjects(draft: Reading, source: Reading, corpus: Corpus): Match['subject'] {
  if ((draft.predicate.voice === 'passive') !== (source.predicate.voice === 'passive')) return 'unsaid';
  const [one, other] = [doerOf(draft), doerOf(source)];
  if (one && other) return meets([one], [other], corpus) ? 'same' : 'other';
  const [a, b] = [draft, source].map(({ left }) => left.filter(({ isActor }) => isActor)) as [Item[], Item[]];
  if (a.length === 0 || b.length === 0) return 'unsaid';
  return meets(a, b, corpus) ? 'same' : 'other';
}

function meets(a: readonly Item[], b: readonly Item[], corpus: Corpus): boolean {
  const theirs = idsOf(b, corpus);
  return a.some((item) => states(item.id, corpus).some((id) => theirs.has(id)));
}

function datesDiffer(draft: Reading, source: Reading): boolean {
  const [a, b] = [datesIn(draft), datesIn(source)];
  return a.some((date) => b.length > 0 && b.every((other) => compareDates(date, other) === 'differ'));
}

const datesIn = ({ predicate, setting }: Reading): readonly CalendarDate[] =>
  setting.sentence.dates.filter((date) =>
    [...predicate.left, predicate.right].some((part: Span) => contains(part, date)),
  );
