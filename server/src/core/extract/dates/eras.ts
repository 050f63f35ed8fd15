import { attached } from '../figures/tokens';
import { type Part, partOf, yearDays } from './calendar';
import { PART, partAt, read } from './periodParts';
import { type DateRule, lowerOf, type Match, numberAt, rule, type Scan } from './rule';
import { DECADE_WORDS } from './words';

/** Decades, centuries and stretches of years. */
export const ERA_RULES: readonly DateRule[] = [
  rule(`${PART}(?<decade>D)`, 'D', (scan, match) => decade(scan, match)),
  rule(`${PART}(?<nth>k-o|o)-?(?<unit>u)(?<era>B)?`, 'o', (scan, match) => century(scan, match)),
  rule('[bf]?(?<year>Y)(?<link>[->&])(?<toYear>[Ydy])', 'Y', (scan, match) => yearRange(scan, match)),
];

/** Years of a decade that its early, middle and late part may mean. */
const DECADE_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [0, 9],
  early: [0, 3],
  mid: [3, 6],
  late: [6, 9],
};

/** "501980s" names no decade. */
const firstYear = 1000;
const lastYear = 2990;

/** "the 1990s", "the nineties", "the late 1930s". */
const decade: DateRule['read'] = (scan, match) => {
  const token = scan.tokens[match.at('decade') ?? 0];
  if (!token) return undefined;
  const word = DECADE_WORDS.get(token.lower);
  if (word !== undefined && !hasArticle(scan, match)) return undefined;
  const start = word ?? (token.value < 100 ? 1900 + token.value : token.value);
  // "in her 30s" is an age; "the 1900s" may be a century
  if (token.value < 100 && !hasArticle(scan, match)) return undefined;
  if (start % 10 !== 0 || start < firstYear || start > lastYear) return undefined;
  const [first, last] = DECADE_PARTS[partAt(scan, match)];
  return read(match, 'decade', yearDays(start + first, start + last), { yearStated: token.value > 100 });
};

const hasArticle = (scan: Scan, match: Match): boolean =>
  scan.classes.slice(match.first, match.next).includes('T');

/** "the 19th century", "the mid-twentieth century". */
const century: DateRule['read'] = (scan, match) => {
  const nth = numberAt(scan, match.at('nth'));
  if (
    !nth ||
    nth * 100 > lastYear + 100 ||
    lowerOf(scan, match.at('unit')).replace(/['’]s$/, '') !== 'century'
  )
    return undefined;
  if (/^b/.test(lowerOf(scan, match.at('era')))) return read(match, 'century', {}, { yearStated: true });
  return read(match, 'century', partOf(yearDays((nth - 1) * 100 + 1, nth * 100), partAt(scan, match)), {
    yearStated: true,
  });
};

/** "2019–21", "from 2019 to 2021", "between 1914 and 1918". */
const yearRange: DateRule['read'] = (scan, match) => {
  const first = numberAt(scan, match.at('year'));
  const second = numberAt(scan, match.at('toYear'));
  const link = lowerOf(scan, match.at('link'));
  if (!first || second === undefined || (link === 'and' && scan.classes[match.first] !== 'b'))
    return undefined;
  const digits = scan.tokens[match.next - 1]?.text.length ?? 0;
  const last = second < 100 ? first - (first % 10 ** digits) + second : second;
  // "1903-4" only against the year
  if (second < 100 && !(attached(scan.tokens, match.next - 1) && attached(scan.tokens, match.next - 2)))
    return undefined;
  if (last <= first || first < 1000 || last > 2150) return undefined;
  const start = scan.classes[match.first] === 'Y' ? match.first : match.first + 1;
  return read({ first: start, next: match.next }, 'year', yearDays(first, last), { yearStated: true });
};
