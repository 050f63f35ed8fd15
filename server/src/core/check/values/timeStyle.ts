import { TENS_WORDS, UNITS } from '../../extract/figures/words';
import type { TimeOfDay } from '../../extract/types';

/** A minute of the day on the 24-hour clock: "20:52". */
export const hourAndMinute = (minute: number): string => {
  const { hour, minutes } = partsOf(minute);
  return `${padded(hour)}:${padded(minutes)}`;
};

/**
 * The source's time as the draft writes times: in words or digits, with its dot or colon, on the twelve-hour face with "p.m."
 * or "in the evening", or on the 24-hour clock. Undefined where either is a stretch or told by another time, or where the
 * half of the day would have to be guessed.
 */
export function timeLike(draft: TimeOfDay, source: TimeOfDay): string | undefined {
  const isPlain = ({ clock }: TimeOfDay): boolean => clock.low === clock.high && !clock.hedged;
  if (!isPlain(draft) || !isPlain(source) || draft.clock.zone !== source.clock.zone) return undefined;
  if (source.clock.eitherHalf && !draft.clock.eitherHalf) return undefined;
  const minute = source.clock.low;
  const suffix = suffixLike(draft, minute);
  if (suffix === undefined) return undefined;
  const digits = /^(\d{1,2})([.:h]?)(\d\d)?/.exec(draft.text);
  const told = digits ? digitsLike(draft, digits, minute, suffix) : wordsOf(minute, suffix);
  return `${told}${zoneOf(draft)}`;
}

/** " GMT", as the draft writes it. */
const zoneOf = ({ text, clock: { zone } }: TimeOfDay): string =>
  zone === undefined ? '' : text.slice(text.toLowerCase().lastIndexOf(` ${zone}`));

/** What follows the time in the draft, for another minute; undefined where words outside of it tell another half. */
function suffixLike({ text, clock }: TimeOfDay, minute: number): string | undefined {
  const noon = /\s*[ap]\.?\s*m\b\.?/i.exec(text);
  if (noon) return noon[0].replace(/[ap]/i, (letter) => half(letter, minute));
  const part = /\s(?:in the|at) (?:morning|forenoon|afternoon|evening|night)/.exec(text);
  if (part) return isSameHalf(clock.low, minute) ? part[0] : ` ${partOfDay(minute)}`;
  const isTwelve = isOnFace(text);
  return clock.eitherHalf || !isTwelve || isSameHalf(clock.low, minute) ? '' : undefined;
}

const half = (letter: string, minute: number): string => {
  const lower = partsOf(minute).hour < 12 ? 'a' : 'p';
  return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
};

const partOfDay = (minute: number): string => {
  const { hour } = partsOf(minute);
  if (hour < 5 || hour >= 22) return 'at night';
  if (hour < 12) return 'in the morning';
  return hour < 18 ? 'in the afternoon' : 'in the evening';
};

const isSameHalf = (a: number, b: number): boolean => partsOf(a).hour < 12 === partsOf(b).hour < 12;

/** Written on the twelve-hour face: in words, or with an hour from 1 to 12 and no nought before it. */
const isOnFace = (text: string): boolean => !/^\d/.test(text) || /^(?:[1-9]|1[0-2])(?!\d)/.test(text);

function digitsLike(
  { text, clock }: TimeOfDay,
  [written, hourText = '', mark = '', minutesText]: RegExpExecArray,
  minute: number,
  suffix: string,
): string {
  const { hour, minutes } = partsOf(minute);
  const isTwelve =
    suffix !== '' || clock.eitherHalf || (isOnFace(text) && clock.low >= 720 && Number(hourText) < 12);
  const shown = isTwelve ? onFace(hour) : hour;
  const isShort = minutesText === undefined && minutes === 0;
  const hourShown = /^0/.test(hourText) || (!isTwelve && hour < 10) ? padded(shown) : String(shown);
  const rest = text.slice(written.length);
  const tail = suffix === '' && /^\s*(?:hours|hrs|h)$/.test(rest) ? rest : suffix;
  return `${hourShown}${isShort ? '' : `${minutesText === undefined ? '.' : mark}${padded(minutes)}`}${tail}`;
}

/** "eight minutes to nine", "a quarter past two in the morning". */
function wordsOf(minute: number, suffix: string): string {
  const { hour, minutes } = partsOf(minute);
  if (minutes === 0 && (hour === 0 || hour === 12)) return hour === 0 ? 'midnight' : 'noon';
  if (minutes === 0) return `${numberWord(onFace(hour))}${suffix === '' ? " o'clock" : suffix}`;
  const isPast = minutes <= 30;
  const named = numberWord(onFace(isPast ? hour : hour + 1));
  return `${countOf(isPast ? minutes : 60 - minutes)} ${isPast ? 'past' : 'to'} ${named}${suffix}`;
}

function countOf(minutes: number): string {
  if (minutes === 30) return 'half';
  if (minutes === 15) return 'a quarter';
  const unit = minutes % 5 === 0 ? '' : minutes === 1 ? ' minute' : ' minutes';
  return `${numberWord(minutes)}${unit}`;
}

const wordByNumber = (words: ReadonlyMap<string, number>, value: number): string =>
  [...words].find(([, other]) => other === value)?.[0] ?? String(value);

/** Numbers below thirty. */
const numberWord = (value: number): string => {
  if (value < 20) return wordByNumber(UNITS, value);
  const tens = wordByNumber(TENS_WORDS, 20);
  return value === 20 ? tens : `${tens}-${wordByNumber(UNITS, value - 20)}`;
};

const onFace = (hour: number): number => hour % 12 || 12;

const partsOf = (minute: number): { readonly hour: number; readonly minutes: number } => {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return { hour: Math.floor(ofDay / 60), minutes: ofDay % 60 };
};

const padded = (value: number): string => String(value).padStart(2, '0');
