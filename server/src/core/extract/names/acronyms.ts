import type { Span } from '../../text/span';

/** "Collective Security Treaty Organization (CSTO)": the long name's span and the letters' span. */
export interface AcronymDefinition {
  readonly long: Span;
  readonly short: Span;
}

const bracket = /\((?:[“"‘'])?(\p{Lu}[\p{Lu}\p{Ll}&.]{1,8})(?:[”"’'])?\)/gu;
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'bin', 'van', 'der', 'du', 'des']);

/** Acronyms that the text defines in brackets behind the long name that they shorten. */
export function acronyms(text: string): readonly AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (const match of text.matchAll(bracket)) {
    const short = match[1] ?? '';
    const letters = short.replace(/[^\p{Lu}]/gu, '');
    const long = letters.length < 2 ? undefined : longName(text, match.index, letters);
    const start = match.index + match[0].indexOf(short);
    if (long) found.push({ long, short: { start, end: start + short.length } });
  }
  return found;
}

/** Walks back over capitalised words and small ones until they spell the letters. */
function longName(text: string, bracketAt: number, letters: string): Span | undefined {
  const from = Math.max(0, bracketAt - 120);
  const before = text
    .slice(from, bracketAt)
    .replace(/['’]s?\s*$/, '')
    .trimEnd();
  const list = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  const last = list.at(-1);
  if (!last || last.index + last[0].length !== before.length) return undefined;
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i] as RegExpExecArray;
    const capital = /^\p{Lu}/u.test(word[0]);
    if (!capital && !small.has(word[0])) return undefined;
    if (
      capital &&
      spells(
        list.slice(i).map(([found]) => found),
        letters,
      )
    ) {
      return { start: from + word.index, end: from + before.length };
    }
  }
  return undefined;
}

/**
 * Whether the letters shorten these words, after Schwartz and Hearst (2003): all initials of the capitalised words in
 * order, with letters from inside a word between them ("EurAsian Economic Union") or from small words ("Mohammed bin
 * Salman").
 */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (words.length < 2 || initials[0] !== letters[0]) return false;
  return within(initials, letters) && within(letters.toLowerCase(), words.join('').toLowerCase());
}

/** Whether the letters of `part` occur in `whole` in their order. */
function within(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at >= part.length;
}
