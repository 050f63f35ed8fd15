import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { type Predicate, predicates } from '../../extract/relations';
import type { CalendarDate } from '../../extract/types';
import { onceEach } from '../../text/memory';
import { contains, overlaps, type Span, shift } from '../../text/span';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting, Setting } from '../values/setting';

/** A name or content word beside a predicate. The span counts in the block. */
export interface Item extends Span {
  /** The actor's or concept's id; a name that no source knows begins with "?". */
  readonly id: string;
  readonly isActor: boolean;
  /** The date that the word is part of. */
  readonly date?: CalendarDate;
}

/** A predicate of a sentence with what stands on its two sides; spans count in the block. */
export interface Reading<Seen extends SentenceSetting = SentenceSetting> {
  readonly predicate: Predicate;
  readonly setting: Seen;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** A source's predicate: what leads up to its sentence is known. */
export type SourceReading = Reading<Setting>;

/** The predicates of a setting's sentence, left to right. */
export function readingsOf<Seen extends SentenceSetting>(setting: Seen): readonly Reading<Seen>[] {
  const known = read.get(setting);
  if (known) return known as readonly Reading<Seen>[];
  const items = itemsOf(setting);
  const readings = predicates(setting.sentence.text).map((found): Reading<Seen> => {
    const predicate = moved(found, setting.sentence.start);
    const beside = items.filter((item) => !overlaps(item, predicate));
    return {
      predicate,
      setting,
      left: beside.filter((item) => predicate.left.some((part) => contains(part, item))),
      right: [...held(items, predicate), ...beside.filter((item) => contains(predicate.right, item))],
    };
  });
  read.set(setting, readings);
  return readings;
}

/**
 * What stands among a predicate's words. "Is a founding member": the last word of what somebody is names the act, the others tell
 * which. "Put Ada on trial": whom a phrase goes round is its object.
 */
function held(items: readonly Item[], predicate: Predicate): readonly Item[] {
  const inside = items.filter((item) => contains(predicate, item));
  return predicate.acts[0]?.id.startsWith('be ')
    ? inside.slice(0, -1)
    : inside.filter(({ isActor }) => isActor);
}

const read = new WeakMap<SentenceSetting, readonly Reading<SentenceSetting>[]>();

export const passageReadings = (passage: Passage, corpus: Corpus): readonly SourceReading[] =>
  readingsOf(passageSetting(passage, corpus));

const moved = (found: Predicate, by: number): Predicate => ({
  ...found,
  ...shift(found, by),
  left: found.left.map((part) => shift(part, by)),
  right: shift(found.right, by),
});

/** The names and content words of a sentence, in its order: asked for by nearly all that reads relations. */
export const itemsOf = onceEach(
  ({ plain, actorSpans, sentence: { dates } }: SentenceSetting): readonly Item[] =>
    [
      ...plain.map(({ start, end, id }) => {
        const date = dates.find((one) => overlaps(one, { start, end }));
        return { start, end, id, isActor: false, ...(date && { date }) };
      }),
      ...actorSpans.map(({ start, end, id }) => ({ start, end, id, isActor: true })),
    ].sort((a, b) => a.start - b.start),
);

/** The one name that stands right in front of the verb: small words of time may come between, "and" in front of it may not. */
export const doerOf = onceEach(({ left, predicate, setting }: Reading): Item | undefined => {
  const item = left.findLast(({ isActor }) => isActor);
  if (!item) return undefined;
  const { text, start } = setting.sentence;
  const between = text.slice(item.end - start, predicate.start - start);
  const front = text.slice(Math.max(0, item.start - start - 12), item.start - start);
  return between.length <= gap &&
    !/[\p{Lu}'’,]|\b(?:of|in|and|to)\b/u.test(between) &&
    !/\b(?:and|of|in|by|with|at|from)\s+(?:the\s+)?$/.test(front)
    ? item
    : undefined;
});

const gap = 24;
