import { countsSomething } from './counted';
import { type Measure, measureAfter } from './measure';
import { type NumberRead, readNumber } from './numbers';
import type { Context, Reading } from './reading';
import { attached, isDash, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

const SCORED =
  /^(?:won|win|wins|winning|lost|lose|loss|beat|beats|beaten|beating|defeated|defeat|drew|draw|score|scored|scores|led|lead|victory|goal|goals|vote|voted|votes|passed|trailed|trailing|tie|match|game|final|down|up|ahead|behind|equaliser|goalless|thrashed|defeats|edged|hammered|winner)$/;

/** "28 to 17", "3–1" beside a word of winning or voting. The lower number is `low`, whoever scored it. */
export const scoreAt = (context: Context, number: NumberRead): Reading | undefined => {
  const { tokens } = context;
  const voted = /^(?:votes?|goals?|points?)$/.test(lowerAt(tokens, number.next))
    ? number.next + 1
    : number.next;
  // "2-to-1" as well as "2 to 1" and "2–1"
  const hyphens = isDash(lowerAt(tokens, voted)) && lowerAt(tokens, voted + 1) === 'to' ? 1 : 0;
  const link = lowerAt(tokens, voted + hyphens);
  const at = voted + 1 + 2 * hyphens;
  const other = isDash(link) || link === 'to' ? tokens[at] : undefined;
  if (other?.kind !== 'number' || number.form !== 'digits' || !isScore(context, number, other.value, at - 1))
    return undefined;
  const span = { first: number.first, next: at + 1 };
  const [low, high] = [Math.min(number.value, other.value), Math.max(number.value, other.value)];
  return { ...span, number: span, dimension: 'score', low, high, scale: 1, digits: 2 };
};

const isScore = ({ tokens }: Context, number: NumberRead, other: number, link: number): boolean => {
  const whole =
    Number.isInteger(number.value) && Number.isInteger(other) && number.value <= 600 && other <= 600;
  if (!whole || lowerAt(tokens, number.first - 1) === 'from' || measureAfterToken(tokens, link + 1))
    return false;
  const descending =
    lowerAt(tokens, link) === 'to' && number.value > other && !countsSomething(tokens, link + 2);
  const glued = attached(tokens, number.next) && attached(tokens, link + 1);
  if (descending || link > number.next || glued)
    return number.value >= other || isNearScore(tokens, number, link);
  return isNearScore(tokens, number, link);
};

const isNearScore = (tokens: Tokens, number: NumberRead, link: number): boolean => {
  const near = tokens.slice(Math.max(0, number.first - 6), link + 6);
  return lowerAt(tokens, link) !== 'to' && near.some((token) => SCORED.test(token.lower));
};

const measureAfterToken = (tokens: Tokens, index: number): Measure | undefined => {
  const number = readNumber(tokens, index);
  return number && measureAfter(tokens, number);
};
