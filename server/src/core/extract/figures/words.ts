const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words below a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ['nought', 0],
  ['naught', 0],
]);
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(TENS.map((word, i) => [word, 20 + 10 * i]));

/** Multipliers written as words. `lakh` and `crore` are the Indian ones. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Twelve of what a number counts; the abbreviations only after digits. */
export const DOZENS: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dz', 'dzs']);

/** Multipliers written as letters against or after digits ("30bn", "12 m"). */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
  ['t', 1e12],
]);

const ORDINAL_SMALL = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);

/** Ordinal words, and the ordinal forms of multipliers. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_SMALL.map((word, i): [string, number] => [word, i + 1]),
  ...ORDINAL_TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
export const ORDINAL_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  [...MAGNITUDES].map(([word, value]) => [`${word}th`, value]),
);

/** What a fraction is divided by: "half", "thirds", "quarters". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS, ...ORDINAL_MAGNITUDES].flatMap(([word, value]): [string, number][] =>
    value < 3
      ? []
      : [
          [word, value],
          [`${word}s`, value],
        ],
  ),
]);

/** "hundreds of", "dozens": an unknown number of these. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
