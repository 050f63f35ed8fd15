import { readNumber } from './numbers';
import type { Reader, Reading } from './reading';
import { attached, isDash, lowerAt, type Token } from './tokens';

const VERBS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['quintuple', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['halve', 0.5],
  ['halves', 0.5],
]);

const FOLD: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, i): [string, number] => [`${word}fold`, i + 2])
    .concat([
      ['twentyfold', 20],
      ['thirtyfold', 30],
      ['fortyfold', 40],
      ['fiftyfold', 50],
      ['hundredfold', 100],
      ['thousandfold', 1000],
    ]),
);

/** The words that are multiples by themselves. */
export const MULTIPLE_WORDS: readonly string[] = [...VERBS.keys(), ...FOLD.keys()];

/** What follows "three times" where it multiplies; "three times in May" counts occasions. */
const COMPARED =
  /^(?:as|more|higher|larger|bigger|greater|faster|longer|smaller|lower|the|that|what|its|their|his|her|over|stronger|heavier|richer|wider|deeper|cheaper|fewer|less|those|better|worse|quicker|older|hotter|brighter|denser)$/;
const NO_AMOUNT =
  /^(?:agent|agents|bed|standard|standards|check|room|rooms|jeopardy|murder|digit|digits|digit|figures|bluff|glazing|down|crown|jump|vision|life|act|play|-)$/;

const multiple = (
  first: number,
  next: number,
  value: number,
  digits: number,
  number = { first, next },
): Reading => ({
  first,
  next,
  number,
  dimension: 'multiple',
  unit: 'times',
  low: value,
  high: value,
  scale: 1,
  digits,
});

/** "twice", "doubled", "threefold", "10-fold", "five times as many", "3x". */
export const readMultiple: Reader = (context, index) => {
  const { tokens } = context;
  const lower = lowerAt(tokens, index);
  const verb = VERBS.get(lower);
  if (verb !== undefined) return isAmount(tokens, index) ? multiple(index, index + 1, verb, 1) : undefined;
  const fold = FOLD.get(lower);
  if (fold !== undefined) return multiple(index, index + 1, fold, 1);
  const number = readNumber(tokens, index);
  const next = number && afterNumber(tokens, number.next);
  if (!number || !next) return undefined;
  return multiple(index, next, number.value, number.digits, { first: number.first, next: number.next });
};

/** "twice a week" and "twice in May" are occasions; a "double agent" is no amount. */
const isAmount = (tokens: readonly Token[], index: number): boolean => {
  const after = lowerAt(tokens, index + 1);
  if (lowerAt(tokens, index) === 'twice' || lowerAt(tokens, index) === 'thrice') return COMPARED.test(after);
  return !/^(?:double|triple|treble|halves)$/.test(lowerAt(tokens, index)) || COMPARED.test(after)
    ? !NO_AMOUNT.test(after)
    : false;
};

const afterNumber = (tokens: readonly Token[], at: number): number | undefined => {
  const lower = lowerAt(tokens, at);
  if (isDash(lower) && lowerAt(tokens, at + 1) === 'fold') return at + 2;
  if (lower === 'fold' || (lower === 'x' && attached(tokens, at) && tokens[at + 1]?.kind !== 'number'))
    return at + 1;
  return lower === 'times' && COMPARED.test(lowerAt(tokens, at + 1)) ? at + 1 : undefined;
};
