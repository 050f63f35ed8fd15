import type { Span } from '../../text/span';
import { stem, type Token } from '../../text/tokens';
import { synonymGroups } from './synonyms';
import { lightWords, stopWords, wrappingWords } from './words';

/** A content word (or a curated phrase of two or three) as the thing it stands for: words of one synonym group share an id. */
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
    const phrase = phraseAt(tokens, i);
    if (phrase) {
      const last = tokens[i + phrase.words - 1] as Token;
      found.push({ start: token.start, end: last.end, id: phrase.id, capital: false });
      i += phrase.words - 1;
    } else if (isVisit(tokens, i)) {
      found.push({ start: token.start, end: (tokens[i + 1] as Token).end, id: visit, capital: false });
      i += 1;
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

/** "Came to Varn", "had been to the Senate": a visit, where a name stands behind; "came to $3 million" is none. */
const isVisit = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:come|comes|came|coming|been)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'to')
    return false;
  const named = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2];
  return named !== undefined && isCapital(named);
};

interface Phrase {
  readonly id: string;
  /** Its words behind the first, stemmed. */
  readonly rest: readonly string[];
}

/** The longest phrase that begins at a token, with the number of its words. */
function phraseAt(tokens: readonly Token[], at: number): { id: string; words: number } | undefined {
  const phrase = phrases.get((tokens[at] as Token).stem)?.find(({ rest }) => follows(rest, tokens, at));
  return phrase && { id: phrase.id, words: phrase.rest.length + 1 };
}

const follows = (rest: readonly string[], tokens: readonly Token[], at: number): boolean =>
  rest.every((word, i) => {
    const [before, token] = [tokens[at + i], tokens[at + i + 1]];
    return before && token?.stem === word && token.start - before.end <= 1;
  });

/** The concept of one stemmed word. */
export const conceptOf = (stemmed: string): string => singles.get(stemmed) ?? stemmed;

/** The concept that two stemmed words have together ("founding member"); undefined where they are two. */
export const pairConceptOf = (first: string, second: string): string | undefined =>
  phrases.get(first)?.find(({ rest }) => rest.length === 1 && rest[0] === second)?.id;

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
/** By their first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const group of synonymGroups) {
  const members = group.split(',').map((member) => member.split(/[ -]/).map((word) => stem(word)));
  const id = (members[0] as string[]).join('_');
  for (const [first, ...rest] of members) {
    if (first === undefined) continue;
    if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { id, rest }]);
    else if (!singles.has(first)) singles.set(first, id);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const visit = conceptOf(stem('visit'));

const light: ReadonlySet<string> = new Set(lightWords.map((word) => conceptOf(stem(word))));
