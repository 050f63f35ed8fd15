/** The hours of a clock's face in words. */
export const HOUR_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n): [string, number] => [word, n + 1]),
);

/** Times of day with a name of their own, in minutes after midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/** The parts of a day that say which twelve hours are meant. */
export const DAY_PARTS: ReadonlySet<string> = new Set('morning forenoon afternoon evening night'.split(' '));

/** What may stand before a time and says that one follows. */
export const LEADS: ReadonlySet<string> = new Set(
  'at by until till from before after since around about between past towards toward'.split(' '),
);

/** Prepositions whose number is a time wherever nothing is counted or measured behind it. */
export const SURE_LEADS: ReadonlySet<string> = new Set('at until till since before after'.split(' '));

/**
 * How words in front of a time stretch it, in minutes. What is told "shortly before five" lies up to half an hour
 * before, by the way people use the words; longest first.
 */
export const TIME_HEDGES: readonly {
  readonly words: readonly string[];
  readonly low: number;
  readonly high: number;
}[] = [
  ...['shortly', 'just', 'a little', 'a bit', 'slightly', 'right', 'soon', 'immediately', 'not long'].flatMap(
    (words) => [
      { words: [...words.split(' '), 'before'], low: -30, high: 0 },
      { words: [...words.split(' '), 'after'], low: 0, high: 30 },
      { words: [...words.split(' '), 'past'], low: 0, high: 30 },
    ],
  ),
  { words: ['just', 'gone'], low: 0, high: 15 },
  ...['around', 'about', 'approximately', 'roughly', 'circa'].map((word) => ({
    words: [word],
    low: -15,
    high: 15,
  })),
  ...['nearly', 'almost', 'towards', 'toward'].map((word) => ({ words: [word], low: -20, high: 0 })),
];

/** Zones of time by their short names, in minutes from Greenwich. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['jst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
  ['wat', 60],
  ['sast', 120],
  ['eat', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);

/** Words that go on after a time; another word behind a number is what it counts. */
export const GOES_ON: ReadonlySet<string> = new Set(
  (
    'on in at when while and or but as with for after before until till the that this these he she it they we i you there ' +
    'from to by because so yesterday today tomorrow tonight local daily every each sharp exactly precisely his her its ' +
    'their our my who which where only all no nobody everyone everybody both another if though although since a an ' +
    'was were is had has did would could will then later amid under over despite without near just instead into outside inside during'
  ).split(' '),
);

/** What leaves at a time and is called by it: "the 5.12 train". */
export const DEPARTURES: ReadonlySet<string> = new Set(
  (
    'train service ferry boat bus coach express flight sailing tram steamer mail departure crossing launch plane ' +
    'shuttle connection'
  ).split(' '),
);

/** Verbs and other words after which "at 5.12" is a value: a price, a rate, a mark. */
export const VALUED: ReadonlySet<string> = new Set(
  (
    'stood stands stand standing stay stays stayed priced prices valued values put puts sold sell sells selling rated rates ' +
    'traded trades trading trade remained remains remaining flat unchanged averaged averages averaging peaked peaks bought ' +
    'capped held holds fixed estimated settled settles set sets pegged scored measured quoted listed offered assessed ' +
    'calculated reckoned ratio magnitude level rate price average index score growing running'
  ).split(' '),
);

/** Words of markets and measures, in whose sentence "closed at 12.50" is no time. */
export const MARKET =
  /[%$€£¥₽]|\b(?:shares?|stocks?|index|pence|cents?|crowns?|percent|per cent|points?|futures|yields?|barrel|ounce|bonds?|currency|exchange rate|ratio|coefficient|average|magnitude)\b/i;

/** Verbs of change, beside which two numbers are its ends: "cut from 12.40 to 11.20". */
export const CHANGES =
  /^(?:fell|falls?|falling|fallen|rose|rises?|risen|rising|grew|grows?|grown|growing|cut|cuts|raised?|raises|raising|dropped|drops?|increased?|increases|increasing|decreased?|decreases|reduced?|reduces|narrowed|widened|improved|up|down|went|gone|lifted|lowered|shrank|shrunk|climbed|slipped|edged|jumped|change|changed|revised)$/;

/** Minutes told as words after an hour: "nine thirty". */
export const MINUTE_WORDS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);
