import type { Span } from '../../text/span';
import { stem, type Token } from '../../text/tokens';
import { synonymGroups } from './synonyms';
import { lightWords, stopWords, wrappingWords } from './words';

/** A content word (or a curated pair of them) as the thing it stands for: words of one synonym group share an id. */
export interface Concept extends Span {
  readonly id: string;
  /** Proper names are told from common words by their capital. */
  readonly capital: boolean;
}

/** The concepts of a token list, left to right: stop words, words of telling, and numbers are none. */
export function concepts(tokens: readonly Token[]): readonly Concept[] {
  const found: Concept[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const pair = next && pairs.get(`${token.stem} ${next.stem}`);
    if (next && pair && next.start - token.end <= 1) {
      found.push({ start: token.start, end: next.end, id: pair, capital: false });
      i++;
    } else if (isContent(token)) {
      found.push({
        start: token.start,
        end: token.end,
        id: conceptOf(token.stem),
        capital: isCapital(token),
      });
    }
  }
  return found;
}

/** The concept of one stemmed word. */
export const conceptOf = (stemmed: string): string => singles.get(stemmed) ?? stemmed;

/** The concept that two stemmed words have together ("founding member"); undefined where they are two. */
export const pairConceptOf = (first: string, second: string): string | undefined =>
  pairs.get(`${first} ${second}`);

/** Whether the concept is so general that sharing it shows little. */
export const isLight = (concept: string): boolean => light.has(concept);

const isContent = (token: Token): boolean =>
  token.lower.length > 1 &&
  (!stopWords.has(token.lower) || isAcronym(token)) &&
  !wrappingWords.has(token.lower) &&
  /^\p{L}/u.test(token.lower);

/** "US" is a name, "us" is not. */
const isAcronym = (token: Token): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(token.text);

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const singles = new Map<string, string>();
const pairs = new Map<string, string>();
for (const group of synonymGroups) {
  const members = group.split(',').map((member) => member.split(/[ -]/).map((word) => stem(word)));
  const id = (members[0] as string[]).join('_');
  for (const [first, second, ...rest] of members) {
    if (!first || rest.length > 0) continue;
    const table = second ? pairs : singles;
    const key = second ? `${first} ${second}` : first;
    if (!table.has(key)) table.set(key, id);
  }
}

const light: ReadonlySet<string> = new Set(lightWords.map((word) => conceptOf(stem(word))));
