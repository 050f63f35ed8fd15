import type { Corpus } from '../../corpus/corpus';
import { type Direction, directionsOf } from '../../extract/relations';
import { onceEach } from '../../text/memory';
import { idsOf } from './ids';
import { type Item, type Reading, readingsOf } from './reading';

/** Who does a directed act to whom. */
export interface Directed {
  readonly act: string;
  readonly doer: readonly Item[];
  readonly other: readonly Item[];
}

/** The directed acts that a predicate may put, with both parties named. */
export const directedActs = onceEach((reading: Reading): readonly Directed[] =>
  directionsOf(reading.predicate.stem).flatMap((direction) => {
    const [subject, object] = sidesOf(reading, direction);
    if (subject.length === 0 || object.length === 0) return [];
    const [doer, other] = direction.reversed ? [object, subject] : [subject, object];
    return [{ act: direction.act, doer, other }];
  }),
);

const actorsIn = (items: readonly Item[]): readonly Item[] => items.filter(({ isActor }) => isActor);

/** Subject and other party of the verb, as if it were active. */
function sidesOf(reading: Reading, { prepositions }: Direction): readonly [readonly Item[], readonly Item[]] {
  const behind = withPrepositions(reading);
  if (reading.predicate.voice === 'passive') {
    const by = behind.filter(({ preposition }) => preposition === 'by').map(({ item }) => item);
    const patient = prepositions.includes('-')
      ? subjectOf(reading)
      : behind.filter(({ preposition }) => prepositions.includes(preposition)).map(({ item }) => item);
    return [by, patient];
  }
  const told = behind.filter(({ preposition }) => prepositions.includes(preposition));
  const bare = behind.filter(({ preposition }) => preposition === '' && prepositions.includes('-'));
  const object = (told.length > 0 ? told : bare).map(({ item }) => item);
  const [first] = object;
  return [subjectOf(reading), first ? object.filter((item) => item.start - first.end < near) : []];
}

/** Two names of one party stand this close: "Norland's prime minister, Ada Brun". */
const near = 40;

/** The names in front of the verb; where a pronoun stands for them, those in front of the sentence's first verb. */
export function subjectOf(reading: Reading): readonly Item[] {
  const own = actorsIn(reading.left);
  if (own.length > 0) return own;
  const { setting, predicate } = reading;
  const words = predicate.left.map((part) =>
    setting.sentence.text.slice(part.start - setting.sentence.start, part.end - setting.sentence.start),
  );
  if (!/\b(?:it|he|she|they)\b/i.test(words.join(' '))) return [];
  const [first] = readingsOf(setting);
  return first && first !== reading ? actorsIn(first.left) : [];
}

interface Placed {
  readonly item: Item;
  readonly preposition: string;
}

const small =
  /(?:^|\s)(to|from|in|into|on|at|by|for|of|with|against|over|under|after|before|between|among|near|than|as)(?=\s)/gi;

/** The names behind the verb, each with the last preposition in front of it. */
function withPrepositions({ right, predicate, setting }: Reading): readonly Placed[] {
  const { sentence } = setting;
  let from = predicate.end;
  let preposition = '';
  return actorsIn(right).map((item) => {
    const between = sentence.text.slice(from - sentence.start, item.start - sentence.start);
    const found = [...between.matchAll(small)].at(-1)?.[1]?.toLowerCase();
    const isSame = found === undefined && /^['’]?s?\s?(?:and|,|,? [\p{Ll} ]{0,20})?\s*$/u.test(between);
    preposition = found ?? (isSame || from === predicate.end ? preposition : `after ${preposition}`);
    from = item.end;
    return { item, preposition };
  });
}

/** Whether two parties have a name, or a state that they stand for, in common. */
export function meet(a: readonly Item[], b: readonly Item[], corpus: Corpus): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const ids = idsOf(b, corpus);
  for (const id of idsOf(a, corpus)) if (ids.has(id)) return true;
  return false;
}
