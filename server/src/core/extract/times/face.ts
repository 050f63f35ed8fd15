import { attached, isDash, lowerAt, type Token } from '../figures/tokens';
import { TENS_WORDS, UNITS } from '../figures/words';
import { HOUR_WORDS, MINUTE_WORDS, NAMED_TIMES } from './words';

type Tokens = readonly Token[];

/**
 * How much a form says by itself: `sure` ("half past nine", "nine o'clock") is a time anywhere, `upTo` ("a quarter to two") where
 * nothing is counted behind it; `colon` and `digits` ("19:40", "19.40") are one where the words around say so, `to` ("ten to
 * nine") and `pair` ("nine thirty") only behind "at", `hour` ("nine") only with the part of the day or a hedge.
 */
export type Form = 'sure' | 'upTo' | 'colon' | 'digits' | 'named' | 'to' | 'pair' | 'hour';

/** A time as the words and digits give it, before what stands around it is looked at. */
export interface Face {
  readonly form: Form;
  /** The token behind it. */
  readonly next: number;
  /** Minutes after midnight; of a time on the twelve-hour face, in the first half of the day. */
  readonly minute: number;
  readonly eitherHalf: boolean;
  readonly spoken: boolean;
}

/** The time told from token `at` on, in whatever form. */
export const faceAt = (tokens: Tokens, at: number): Face | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return pastOrTo(tokens, at) ?? named(tokens, at) ?? inDigits(tokens, at);
  if (token.kind !== 'word') return undefined;
  return pastOrTo(tokens, at) ?? named(tokens, at) ?? inWords(tokens, at);
};

const onFace = (hour: number, minutes: number): number => (hour % 12) * 60 + minutes;

const isOClock = (lower: string): boolean => lower === "o'clock" || lower === 'o’clock' || lower === 'oclock';

/** A time of the 24-hour clock, or of the twelve-hour face where its hour may be of either half. */
function digital(
  hour: number,
  minutes: number,
  isPadded: boolean,
  form: Form,
  next: number,
): Face | undefined {
  if (hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return undefined;
  const eitherHalf = hour >= 1 && hour <= 12 && !isPadded;
  const minute = eitherHalf ? onFace(hour, minutes) : (hour % 24) * 60 + minutes;
  return { form, next, minute, eitherHalf, spoken: false };
}

/** "19:40", "20:52:14", "19.40", "10h30", "0915 hours", "7", "9 o'clock". */
function inDigits(tokens: Tokens, at: number): Face | undefined {
  const { text } = tokens[at] as Token;
  const isPadded = /^0\d/.test(text);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(text);
  if (dotted) return digital(Number(dotted[1]), Number(dotted[2]), isPadded, 'digits', at + 1);
  const military = /^(\d\d)(\d\d)$/.exec(text);
  if (military && /^(?:hours|hrs|h)$/.test(lowerAt(tokens, at + 1)))
    return digital(Number(military[1]), Number(military[2]), true, 'sure', at + 2);
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const hour = Number(text);
  const colon = minutesAfterColon(tokens, at);
  if (colon) return digital(hour, colon.minutes, isPadded, 'colon', colon.next);
  const letter = attached(tokens, at + 1) ? /^h(\d\d)$/.exec(lowerAt(tokens, at + 1)) : null;
  if (letter) return digital(hour, Number(letter[1]), true, 'sure', at + 2);
  if (hour < 1 || hour > 12) return undefined;
  if (isOClock(lowerAt(tokens, at + 1))) return hourOf(hour, 'sure', at + 2);
  return hourOf(hour, 'hour', at + 1);
}

const hourOf = (hour: number, form: Form, next: number): Face => ({
  form,
  next,
  minute: onFace(hour, 0),
  eitherHalf: true,
  spoken: true,
});

function minutesAfterColon(
  tokens: Tokens,
  at: number,
): { readonly minutes: number; readonly next: number } | undefined {
  const minutes = tokens[at + 2];
  if (lowerAt(tokens, at + 1) !== ':' || !attached(tokens, at + 1) || !attached(tokens, at + 2))
    return undefined;
  if (!minutes || !/^\d\d$/.test(minutes.text)) return undefined;
  const hasSeconds =
    lowerAt(tokens, at + 3) === ':' && attached(tokens, at + 3) && /^\d\d$/.test(lowerAt(tokens, at + 4));
  return { minutes: minutes.value, next: hasSeconds ? at + 5 : at + 3 };
}

/** "nine o'clock", "nine thirty", "nine". */
function inWords(tokens: Tokens, at: number): Face | undefined {
  const hour = HOUR_WORDS.get(lowerAt(tokens, at));
  if (hour === undefined) return undefined;
  if (isOClock(lowerAt(tokens, at + 1))) return hourOf(hour, 'sure', at + 2);
  const from = isDash(lowerAt(tokens, at + 1)) && attached(tokens, at + 1) ? at + 2 : at + 1;
  const minutes = wordsOfMinutes(tokens, from);
  if (minutes && minutes.value >= 10 && MINUTE_WORDS.has(lowerAt(tokens, from)))
    return { ...hourOf(hour, 'pair', minutes.next), minute: onFace(hour, minutes.value) };
  return hourOf(hour, 'hour', at + 1);
}

/** "noon", "12 noon", "twelve midnight". */
function named(tokens: Tokens, at: number): Face | undefined {
  const isTwelve = lowerAt(tokens, at) === 'twelve' || lowerAt(tokens, at) === '12';
  const token = tokens[isTwelve ? at + 1 : at];
  const minute = token && token.text === token.lower ? NAMED_TIMES.get(token.lower) : undefined;
  if (minute === undefined) return undefined;
  return {
    form: isTwelve ? 'sure' : 'named',
    next: isTwelve ? at + 2 : at + 1,
    minute,
    eitherHalf: false,
    spoken: true,
  };
}

interface Count {
  readonly value: number;
  readonly next: number;
}

/** "a quarter", "half", "eight minutes", "twenty-five" in front of "past" and "to". */
function pastOrTo(tokens: Tokens, at: number): Face | undefined {
  const first = lowerAt(tokens, at);
  const start = first === 'a' || first === 'one' ? at + 1 : at;
  const quarter = lowerAt(tokens, start) === 'quarter' ? { value: 15, next: start + 1 } : undefined;
  const half =
    first === 'half' ? { value: 30, next: isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1 } : undefined;
  const count = quarter ?? half ?? wordsOfMinutes(tokens, at);
  if (!count || count.value > 30 || count.value < 1) return undefined;
  const hasUnit = /^(?:minutes?|mins?)$/.test(lowerAt(tokens, count.next));
  const side = hasUnit && !quarter && !half ? count.next + 1 : count.next;
  const isPast = sideOf(lowerAt(tokens, side), hasUnit || !!quarter, !!half);
  if (isPast === undefined) return undefined;
  const hour = hourBehind(tokens, side + 1);
  if (!hour) return undefined;
  const isRound = quarter !== undefined || half !== undefined || (!hasUnit && count.value % 5 === 0);
  if (!isRound && !hasUnit) return undefined;
  const written = lowerAt(tokens, side);
  const tellsTime = hasUnit || quarter !== undefined;
  const form = written === 'past' || hour.isTold ? 'sure' : tellsTime ? 'upTo' : 'to';
  const minute = hour.minute + (isPast ? count.value : -count.value);
  return {
    form,
    next: hour.next,
    minute: hour.eitherHalf ? (minute + 720) % 720 : (minute + 1440) % 1440,
    eitherHalf: hour.eitherHalf,
    spoken: isRound,
  };
}

/** Whether the minutes are counted on from the hour, or up to it; undefined where the word joins no minutes to an hour. */
function sideOf(word: string, tellsMinutes: boolean, isHalf: boolean): boolean | undefined {
  if (word === 'past') return true;
  if (isHalf) return undefined;
  if (word === 'to' || word === 'till') return false;
  if (tellsMinutes && word === 'after') return true;
  return tellsMinutes && word === 'before' ? false : undefined;
}

interface Hour {
  readonly minute: number;
  readonly next: number;
  readonly eitherHalf: boolean;
  /** It says itself that it is an hour: "nine o'clock", "noon". */
  readonly isTold: boolean;
}

function hourBehind(tokens: Tokens, at: number): Hour | undefined {
  const lower = lowerAt(tokens, at);
  const name = NAMED_TIMES.get(lower);
  if (name !== undefined) return { minute: name, next: at + 1, eitherHalf: false, isTold: true };
  const hour = HOUR_WORDS.get(lower) ?? (/^(?:[1-9]|1[0-2])$/.test(lower) ? Number(lower) : undefined);
  if (hour === undefined) return undefined;
  const isTold = isOClock(lowerAt(tokens, at + 1));
  return { minute: onFace(hour, 0), next: isTold ? at + 2 : at + 1, eitherHalf: true, isTold };
}

/** A number below sixty in words or digits: "eight", "twenty-five", "20". */
function wordsOfMinutes(tokens: Tokens, at: number): Count | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number')
    return /^\d{1,2}$/.test(token.text) ? { value: token.value, next: at + 1 } : undefined;
  const unit = UNITS.get(token.lower);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS_WORDS.get(token.lower);
  if (tens === undefined || tens > 50) return undefined;
  const behind = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const more = UNITS.get(lowerAt(tokens, behind));
  return more !== undefined && more < 10 && more > 0 && (behind === at + 2 || isMinuteTail(tokens, behind))
    ? { value: tens + more, next: behind + 1 }
    : { value: tens, next: at + 1 };
}

/** "thirty five past": two words of one number. */
const isMinuteTail = (tokens: Tokens, at: number): boolean =>
  /^(?:past|to|minutes?)$/.test(lowerAt(tokens, at + 1));
