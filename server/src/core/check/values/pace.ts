import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { decisive } from './gates';

/** Closeness from which a passage with the very amount is about the same; where nothing speaks against it, less will do. */
const aboutTheSame = 2.2;
const nothingAgainst = 1;

/**
 * Whether two amounts are the same, but for another stretch of time: "£9,400 a day" and "£9,400 a week". Amounts that tell
 * no pace may have any.
 */
export function isOfOtherPace(draft: Frame, source: Frame): boolean {
  const [mine, theirs] = [paceOf(draft), paceOf(source)];
  return mine !== undefined && theirs !== undefined && mine.of !== theirs.of;
}

/** The passage that has the draft's very amount for another stretch of time. */
export function otherPace(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (!isFigure(draft.value) || draft.value.digits < 2 || paceOf(draft) === undefined) return undefined;
  const isVery = ({ match, value }: Candidate) =>
    compare(draft.value, value) === 'agree' &&
    isOfOtherPace(draft, match.source) &&
    !decisive.some((gate) => match.failed.includes(gate)) &&
    closeness(match, corpus) >= (match.failed.length === 0 ? nothingAgainst : aboutTheSame);
  const found = candidates.find(isVery);
  return found && { ...found, value: withPace(found.value, found.match.source), slip: 'another pace' };
}

interface Pace {
  readonly of: string;
  /** The end of the words that tell it, in the sentence's text. */
  readonly end: number;
}

/** The stretch of time that an amount is for, told right behind it. */
function paceOf({ value, setting: { sentence, columns } }: Frame): Pace | undefined {
  if (!isFigure(value) || columns.length > 0) return undefined;
  const [behind, article, adverb] = told.exec(sentence.text.slice(value.end - sentence.start)) ?? [];
  const of = (article ?? adverb)?.toLowerCase();
  return behind && of ? { of: named.get(of) ?? of, end: value.end + behind.length } : undefined;
}

const told =
  /^(?:\s+(?:a|an|per|each|every)\s+(?:single\s+)?(hour|day|night|week|month|quarter|year|season|annum)\b|\s+(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b)/i;
const named: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['night', 'day'],
  ['nightly', 'day'],
  ['annum', 'year'],
  ['annually', 'year'],
  ...['hour', 'week', 'month', 'quarter', 'year'].map((one): [string, string] => [`${one}ly`, one]),
]);

/** The amount with its pace, so that a message tells both. */
function withPace(value: Figure | CalendarDate, source: Frame): Figure | CalendarDate {
  const { sentence } = source.setting;
  const end = paceOf(source)?.end ?? value.end;
  return { ...value, end, text: sentence.text.slice(value.start - sentence.start, end - sentence.start) };
}
