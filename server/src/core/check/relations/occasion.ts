import type { Corpus } from '../../corpus/corpus';
import { contrasts } from '../../extract/concepts/contrasts';
import type { CalendarDate } from '../../extract/types';
import { contains } from '../../text/span';
import { idsOf, states } from './ids';
import { isLateOrNot } from './match';
import { type Item, itemsOf, type Reading, type SourceReading } from './reading';
import { sharedValues } from './values';

/** Words that tell one thing from its like; no two of a row are the same thing. */
const rows = [
  ['old', 'new'],
  ['first', 'second', 'third', 'fourth', 'last', 'final', 'next'],
  ['small', 'large', 'great', 'big', 'little'],
  ['former', 'present', 'current'],
  ['early', 'late'],
];

/** Whether nothing says that a draft's predicate and a source's speak of two occasions or two things. */
export function isOneOccasion(draft: Reading, source: SourceReading, corpus: Corpus): boolean {
  if (isLongBefore(draft, source) || isAfterwards(draft, source)) return false;
  const [here, there] = [draft.setting.sentence, source.setting.sentence];
  if (sharedValues(isLateOrNot(draft, source) ? { ...here, dates: [] } : here, there) === false) return false;
  const [a, b] = [clauseText(draft), clauseText(source)];
  if (rows.some((row) => isTold(row, a, b))) return false;
  const [mine, theirs] = [draft, source].map(
    ({ left, right }) => new Set([...left, ...right].map(({ id }) => id)),
  );
  if (mine && theirs && contrasts(mine, theirs)) return false;
  const isDenial = draft.predicate.negated !== source.predicate.negated;
  if (!isDenial) return true;
  return draft.predicate.negated ? isInScope(draft, source, corpus) : isInScope(source, draft, corpus);
}

const clauseText = ({ predicate, setting }: Reading): string => {
  const { text, start } = setting.sentence;
  return text.slice(
    Math.min(predicate.start, ...predicate.left.map((part) => part.start)) - start,
    predicate.right.end - start,
  );
};

/** Whether one clause has one word of a row and the other another. */
function isTold(row: readonly string[], a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => row.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)));
  return !!x && !!y && x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** A date in the draft's clause that lies years from the source's own day, where the source's sentence has no date. */
function isLongBefore({ predicate, setting }: Reading, source: SourceReading): boolean {
  const year = Number(source.setting.published?.from?.slice(0, 4));
  if (!year || source.setting.sentence.dates.length > 0) return false;
  const dates = setting.sentence.dates.filter((date) =>
    [...predicate.left, predicate.right].some((part) => contains(part, date)),
  );
  return dates.some((date) => yearsFrom(date, year) > 1);
}

/** What happened on a day after the source was written is not what the source, which gives no day, tells of. */
function isAfterwards({ predicate, setting }: Reading, source: SourceReading): boolean {
  const written = source.setting.published?.to ?? source.setting.published?.from;
  if (!written || source.setting.sentence.dates.length > 0) return false;
  const parts = [...predicate.left, predicate.right];
  return setting.sentence.dates.some(
    (date) => date.from !== undefined && date.from > written && parts.some((part) => contains(part, date)),
  );
}

const yearsFrom = ({ from, to }: CalendarDate, year: number): number =>
  from && to ? Math.max(Number(from.slice(0, 4)) - year, year - Number(to.slice(0, 4)), 0) : 0;

/** "was not cast in Bergby" may be said of where it was cast: places and parties behind a denied verb must stand on both sides. */
function isInScope(denied: Reading, told: Reading, corpus: Corpus): boolean {
  const theirs = idsOf(itemsOf(told.setting), corpus);
  const { text, start } = denied.setting.sentence;
  const isPlaced = (item: Item) =>
    /\b(?:in|at|to|from|with|by|for|on)\s+(?:the\s+)?$/.test(text.slice(0, item.start - start));
  return denied.right
    .filter((item) => item.isActor && isPlaced(item))
    .every((item) => states(item.id, corpus).some((id) => theirs.has(id)));
}
