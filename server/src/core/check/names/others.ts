import { stateWord } from '../../extract/names/geography';
import { fold, nameKeys } from '../../extract/names/keys';
import { stateOfProvince } from '../../extract/names/provinces';
import { areApart, type DraftName } from './draftNames';
import { isShortFor } from './shortNames';

/** Bodies of which one is not the other, whoever they belong to. */
const organs = new Set(
  'parliament senate congress assembly commission council court bank cabinet ministry treasury army navy police museum university library'.split(
    ' ',
  ),
);
/** What many places have, told apart by the one word in front. */
const sites = new Set(
  'stadium arena hospital airport bridge university theatre museum prison cathedral'.split(' '),
);
/** Words in front that a site may be called by beside its name. */
const loose = new Set(
  'national royal central new old great first general memorial city state grand olympic main'.split(' '),
);

/** Whether two names that share words cannot be one: "Bank of Norland", "Bank of Ostland"; "Norland Council", "Norland Court". */
export function areOthers(a: string, b: string): boolean {
  const [x, y] = [nameKeys(a), nameKeys(b)];
  if (x.length < 2 || x.length !== y.length) return false;
  const at = x.findIndex((word, i) => word !== y[i]);
  const [one, other] = [x[at] ?? '', y[at] ?? ''];
  if (at < 0 || x.some((word, i) => i > at && word !== y[i])) return false;
  if (isPlace(one) && isPlace(other)) return areApart(one, other) || areDemonymsApart(one, other);
  if (organs.has(one) && organs.has(other)) return true;
  return x.length === 2 && at === 0 && sites.has(x[1] ?? '') && !loose.has(one) && !loose.has(other);
}

const isPlace = (word: string): boolean =>
  stateWord(word) !== undefined || stateOfProvince(word) !== undefined;

const areDemonymsApart = (a: string, b: string): boolean => {
  const [x, y] = [stateWord(a), stateWord(b)];
  return x?.how === 'demonym' && y?.how === 'demonym' && x.state.code !== y.state.code;
};

/** Whether two people share a surname and nothing else: "Rosa Brandt" and "Liam Brandt", not "Bill" and "William" nor "J." */
export function areNamesakes(a: DraftName, b: DraftName): boolean {
  const [x, y] = [nameKeys(a.text), nameKeys(b.text)];
  if (!isOfPerson(a) || !isOfPerson(b) || x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  const [mine, theirs] = [x.slice(0, -1), y.slice(0, -1)];
  return mine.every((one) => theirs.every((other) => areGivenApart(one, other)));
}

const isOfPerson = ({ kind }: DraftName): boolean => kind === 'person' || kind === 'unknown';

const areGivenApart = (a: string, b: string): boolean => first(a) !== first(b) && areNoForms(a, b);

const areNoForms = (a: string, b: string): boolean =>
  a.length > 2 &&
  b.length > 2 &&
  !isShortFor(a, b) &&
  !isShortFor(b, a) &&
  !holdsBeginning(a, b) &&
  !holdsBeginning(b, a);

/** Whether two given names, as keys, are no forms of one: no spellings ("Jon"), short forms or pet names ("Bibi", "Jimmy"). */
export const areOtherGiven = (a: string, b: string): boolean =>
  areNoForms(a, b) &&
  consonants(a) !== consonants(b) &&
  (first(a) !== first(b) || ![a, b].some(mayBePetName));

const mayBePetName = (key: string): boolean => key.length < 5 || /(?:y|ie|i)$/.test(key);

const consonants = (key: string): string =>
  fold(key)
    .replace(/c/g, 'k')
    .replace(/[aeiouh]/g, '');

/** Belle of Mirabel, Lina of Carolina. */
const holdsBeginning = (short: string, long: string): boolean => long.includes(short.slice(0, 3));

/** First letters as they sound: Yevgeny and Evgeny, Catherine and Katharina are spellings of one. */
const first = (name: string): string =>
  fold(name)
    .replace(/^i(?=e)/, '')
    .replace(/^c/, 'k')
    .charAt(0);

/** Words for relatives: two people of one surname are then no slip. */
export const kin =
  /\b(?:brothers?|sisters?|wife|husband|widow|sons?|daughters?|fathers?|mothers?|parents|twins?|cousins?|uncle|aunt|nephew|niece|grand\p{L}+|famil(?:y|ies)|couple)\b/iu;
