import { isDash, lowerAt, type Token } from './tokens';
import { PER_TIME } from './unitTable';

/** What "a" and "each" make a rate of, besides times: "$3 a share"; any noun may follow "per". */
const SHARED_OUT =
  /^(?:share|head|person|barrel|tonne|ton|pound|kilo|kilogram|gallon|litre|liter|ounce|unit|piece|night|ticket|copy|vote|game|pupil|student|household|bushel|acre|hectare)$/;

const singular = (lower: string): string =>
  lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;

/** The noun after "per", "a" or "/" at token `index`, which makes the figure before it a rate. */
export const rateAt = (tokens: readonly Token[], index: number): string | undefined => {
  const at = isDash(lowerAt(tokens, index)) ? index + 1 : index;
  const link = lowerAt(tokens, at);
  const noun = tokens[isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1];
  if (noun?.kind !== 'word') return undefined;
  if (link === 'per' || link === '/') return singular(PER_TIME.get(noun.lower)?.[0] ?? noun.lower);
  if (!/^(?:an?|each|every)$/.test(link)) return undefined;
  return PER_TIME.has(noun.lower) || SHARED_OUT.test(noun.lower) ? noun.lower : undefined;
};
