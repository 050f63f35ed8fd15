import { countsSomething } from '../figures/counted';
import { CURRENCY_SIGNS } from '../figures/currencyTable';
import { currencyAfter } from '../figures/money';
import { attached, isCapitalised, lowerAt, type Token } from '../figures/tokens';
import { readUnit } from '../figures/units';
import type { Face } from './face';
import type { Suffix } from './suffix';
import { CHANGES, DEPARTURES, GOES_ON, HOUR_WORDS, LEADS, MARKET, SURE_LEADS, VALUED } from './words';

type Tokens = readonly Token[];

/** A reading of a time with what stands around it. */
export interface Place {
  readonly text: string;
  readonly tokens: Tokens;
  /** The first token of the time itself, and of the hedge before it. */
  readonly first: number;
  readonly lead: number;
  /** The hedge names a side and how far: "shortly before". */
  readonly isNear: boolean;
  readonly suffix: Suffix;
  /** The part of the day is told in front: "that evening at nine". */
  readonly partBefore: string | undefined;
  /** The token behind the time told before in digits, if there is one. */
  readonly lastTime: number | undefined;
}

/** Whether the words around a form that may be a time say that it is one. */
export function isTime(face: Face, place: Place): boolean {
  const { tokens, suffix, first } = place;
  const { form } = face;
  if (form === 'sure') return true;
  const mayEnd = goesOn(tokens, suffix.next);
  if (form === 'upTo') return isBare(tokens, suffix.next) && leadOf(place) !== 'from';
  if (suffix.half === 'am' || suffix.half === 'pm') return true;
  const isLed = LEADS.has(leadOf(place)) || place.lead < first;
  if (suffix.half !== undefined || suffix.zone !== undefined || place.partBefore !== undefined)
    return isLed || (form !== 'hour' && opensClause(tokens, place.lead));
  if (form === 'digits') return isDottedTime(place);
  if (form === 'colon' && leadOf(place) === 'the') return leadsToDeparture(tokens, suffix.next);
  if (form === 'colon') return isLed || isAlone(place) || opensClause(tokens, place.lead);
  if (!mayEnd) return false;
  if (form === 'named') return isLed;
  if (form === 'hour') return place.isNear && !isOne(tokens, first);
  return leadOf(place) === 'at' || leadOf(place) === 'until' || place.isNear;
}

const leadOf = ({ tokens, lead }: Place): string => lowerAt(tokens, lead - 1);

/** "$5.12pm", "1/5.30", "-5.12": the number belongs to a sign in front of it. */
export const isPartOfNumber = (tokens: Tokens, first: number): boolean =>
  attached(tokens, first) &&
  (CURRENCY_SIGNS.has(tokens[first - 1]?.text ?? '') || /^[/+:.#]$/.test(lowerAt(tokens, first - 1)));

/** "after one" may be after somebody. */
const isOne = (tokens: Tokens, first: number): boolean => HOUR_WORDS.get(lowerAt(tokens, first)) === 1;

/** Whether what follows goes on after a time: no noun that a number would count, no unit, no hyphen. */
export function goesOn(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return /^[.,;:!?)\]"”'’–—|…*]$/.test(token.text);
  if (isUnit(tokens, at)) return false;
  return token.kind === 'word' && (GOES_ON.has(token.lower) || isCapitalised(token));
}

/** Whether nothing behind a number says that it counts or measures: "at 19.10 instead", "at 12.50 each". */
function isBare(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return goesOn(tokens, at);
  return !isUnit(tokens, at) && !isRate.test(token.lower) && !countsSomething(tokens.slice(at, at + 2), 0);
}

const isRate = /^(?:per|apiece|each|an?|of|times|x)$/;

const isUnit = (tokens: Tokens, at: number): boolean =>
  readUnit(tokens, at, true) !== undefined || currencyAfter(tokens, at) !== undefined;

const opensClause = (tokens: Tokens, at: number): boolean =>
  at === 0 || /^[.,;:(|–—]$/.test(lowerAt(tokens, at - 1));

const isAlone = ({ tokens, lead, suffix }: Place): boolean => lead === 0 && suffix.next >= tokens.length;

/**
 * Whether a bare "19.40" is a time: behind "at", "until", "since", before nothing that it could count, and not of a price, a
 * rate or a change; or what leaves then is named behind it.
 */
function isDottedTime(place: Place): boolean {
  const { tokens, first, suffix, lead } = place;
  const leadWord = leadOf(place);
  if (leadWord === 'the' && leadsToDeparture(tokens, suffix.next)) return true;
  const isFronted = isCapitalised(tokens[lead - 1]) && tokens[suffix.next]?.kind === 'word';
  if (!isBare(tokens, suffix.next) && !(isFronted && !isUnit(tokens, suffix.next))) return false;
  if (followsTime(place)) return true;
  if (SURE_LEADS.has(leadWord) || (leadWord === 'by' && opensClause(tokens, lead - 1)))
    return (leadWord !== 'at' || !isValued(tokens, lead - 1)) && !isOfMarket(place);
  if (leadWord === 'to' || leadWord === 'and') return false;
  return (
    (lead < first || leadWord === 'around' || leadWord === 'about') &&
    opensClause(tokens, lead) &&
    !isOfMarket(place)
  );
}

/** "at 01.44 and 01.52", "at 19.10 instead of 20.00": what joins it to a time makes it one. */
const followsTime = ({ tokens, first, lastTime }: Place): boolean =>
  lastTime !== undefined &&
  first > lastTime &&
  first - lastTime <= 3 &&
  tokens.slice(lastTime, first).every(({ lower }) => isJoint.test(lower));

const isJoint = /^(?:and|or|,|not|but|instead|rather|than|of|to|at)$/;

/** "the 5.12 train", "the 5.12 to Wick". */
const leadsToDeparture = (tokens: Tokens, at: number): boolean =>
  DEPARTURES.has(lowerAt(tokens, at)) ||
  (/^(?:to|from)$/.test(lowerAt(tokens, at)) && isCapitalised(tokens[at + 1]));

const isValued = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => VALUED.has(lowerAt(tokens, at - back)));

/** Whether a time is told of a price or rate of the markets. */
export const isOfMarket = ({ text, tokens, first }: Place): boolean => {
  const at = tokens[first]?.start ?? 0;
  return MARKET.test(text.slice(Math.max(0, at - nearby), at + nearby));
};

/** "cut from 12.40 to 11.20": two ends of a change. */
export const isOfChange = ({ tokens, first }: Place): boolean =>
  [2, 3, 4, 5].some((back) => CHANGES.test(lowerAt(tokens, first - back)));

/** How far off a word of markets is looked for, in code units. */
const nearby = 80;
