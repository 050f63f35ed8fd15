import type { Corpus } from '../../corpus/corpus';
import { daysApart } from '../../extract/dates/calendar';
import { isOfTiming } from '../../extract/relations';
import type { CalendarDate } from '../../extract/types';
import { onceEach } from '../../text/memory';
import { contains, type Span } from '../../text/span';
import { compareDates } from '../values/calendar';
import { type Holding, holding, weighty } from './holding';
import { idsOf, states } from './ids';
import { doerOf, type Item, itemsOf, type Reading, type SourceReading } from './reading';
import { meantBy, narratorOf } from './subject';

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
  const own = clauseIds(source, corpus);
  const isNear = (item: Item) => states(item.id, corpus).some((id) => own.has(id));
  const { objects, whole, undated } = partsOf(draft);
  const clause = isLateOrNot(draft, source) ? undated : whole;
  return {
    source,
    subject: compareSubjects(draft, source, corpus),
    object: [objects.filter(isNear).length, objects.length],
    clause: clause.filter(isNear).length,
    datesDiffer: datesDiffer(draft, source),
    ...holding(clause, source.setting, corpus, narratorAmong(draft.left, source)),
  };
}

/** The names and content words of a draft's clause. */
interface Parts {
  /** Behind the verb, without dates. */
  readonly objects: readonly Item[];
  readonly whole: readonly Item[];
  readonly undated: readonly Item[];
}

/** Listed once: a predicate of the draft is held against many of the sources. */
const partsOf = onceEach(({ left, right }: Reading): Parts => {
  const whole = weighty([...left, ...right]);
  const isUndated = ({ date }: Item): boolean => date === undefined;
  return { objects: weighty(right).filter(isUndated), whole, undated: whole.filter(isUndated) };
});

/** What the draft's subject says of those who speak of themselves in the source. */
const narratorAmong = (left: readonly Item[], source: SourceReading): ReadonlySet<string> | undefined => {
  const narrator = narratorOf(source);
  return narrator && new Set(left.flatMap(({ id }) => (narrator.has(id) ? [id] : [])));
};

const clauses = new WeakMap<
  SourceReading,
  { readonly registry: unknown; readonly ids: ReadonlySet<string> }
>();

/** Listed once a snapshot: many predicates of the draft are held against one of a source. */
function clauseIds(source: SourceReading, corpus: Corpus): ReadonlySet<string> {
  const known = clauses.get(source);
  if (known?.registry === corpus.registry) return known.ids;
  const meant = meantBy(source, corpus);
  const ids = new Set([...idsOf(clauseItems(source), corpus), ...(meant ? states(meant, corpus) : [])]);
  clauses.set(source, { registry: corpus.registry, ids });
  return ids;
}

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

/** Whether those in front of the verb are the same, where both sides put it in one voice. */
function compareSubjects(draft: Reading, source: SourceReading, corpus: Corpus): Match['subject'] {
  if ((draft.predicate.voice === 'passive') !== (source.predicate.voice === 'passive')) return 'unsaid';
  const [one, other] = [doerOf(draft), doerOf(source)];
  const narrator = narratorOf(source);
  if (narrator && draft.left.length > 0)
    return draft.left.some(({ id }) => states(id, corpus).some((own) => narrator.has(own)))
      ? 'same'
      : 'other';
  if (one && other) return meets([one], [other], corpus) ? 'same' : 'other';
  const [a, b] = [draft, source].map(({ left }) => left.filter(({ isActor }) => isActor)) as [Item[], Item[]];
  const meant = b.length === 0 ? meantBy(source, corpus) : undefined;
  if (meant && a.length > 0) return a.some(({ id }) => states(id, corpus).includes(meant)) ? 'same' : 'other';
  if (a.length === 0 || b.length === 0) return 'unsaid';
  return meets(a, b, corpus) ? 'same' : 'other';
}

function meets(a: readonly Item[], b: readonly Item[], corpus: Corpus): boolean {
  const theirs = idsOf(b, corpus);
  return a.some((item) => states(item.id, corpus).some((id) => theirs.has(id)));
}

function datesDiffer(draft: Reading, source: Reading): boolean {
  const [a, b] = [datesIn(draft), datesIn(source)];
  if (a.length === 0 || b.length === 0) return false;
  const mayBeLate = isLateOrNot(draft, source);
  return a.some((date) =>
    b.every((other) => compareDates(date, other) === 'differ' && !(mayBeLate && isWithinWeeks(date, other))),
  );
}

/** Where the question is whether something came in time, a day near by may be the same occasion's. */
export const isLateOrNot = (draft: Reading, source: Reading): boolean =>
  draft.predicate.acts.some(
    (act) => isOfTiming(act) && source.predicate.acts.some(({ id }) => id === act.id),
  );

const isWithinWeeks = (a: CalendarDate, b: CalendarDate): boolean =>
  a.from && b.from ? daysApart(a.from, b.from) <= aMonth : a.month !== undefined && a.month === b.month;
const aMonth = 31;

const datesIn = onceEach(({ predicate, setting }: Reading): readonly CalendarDate[] =>
  setting.sentence.dates.filter((date) =>
    [...predicate.left, predicate.right].some((part: Span) => contains(part, date)),
  ),
);
