import type { Span } from '../../text/span';

/** "Collective Security Treaty Organization (CSTO)": the long name's span and the letters' span. */
export interface AcronymDefinition {
  readonly long: Span;
  readonly short: Span;
}

const bracket = /\((?:[“"‘'])?(\p{Lu}[\p{Lu}\p{Ll}&.]{1,8})(?:[”"’'])?\)/gu;
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'bin', 'van', 'der', 'du', 'des']);

/** Acronyms that the text defines in brackets behind the long name whose initials they are. */
export function acronyms(text: string): readonly AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (const match of text.matchAll(bracket)) {
    const letters = (match[1] ?? '').replace(/[^\p{Lu}]/gu, '');
    if (letters.length < 2) continue;
    const long = longName(text, match.index, letters);
    const start = match.index + match[0].indexOf(match[1] ?? '');
    if (long) found.push({ long, short: { start, end: start + (match[1] ?? '').length } });
  }
  return found;
}

/** Walks back over the words in front of the bracket until their initials spell the letters. */
function longName(text: string, end: number, letters: string): Span | undefined {
  const before = text.slice(Math.max(0, end - 120), end);
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  const offset = end - before.length;
  let spelled = '';
  let last: number | undefined;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    last ??= offset + word.index + word[0].length;
    if (/^\p{Lu}/u.test(word[0])) spelled = (word[0][0] ?? '') + spelled;
    else if (small.has(word[0])) {
      if (letters.startsWith(word[0][0]?.toUpperCase() ?? '') && letters.endsWith(spelled)) continue;
    } else return undefined;
    if (spelled === letters || withParticles(words.slice(i), letters)) {
      return { start: offset + word.index, end: last };
    }
    if (spelled.length > letters.length) return undefined;
  }
  return undefined;
}

/** "Mohammed bin Salman (MBS)": small words may count too. */
const withParticles = (words: readonly RegExpExecArray[], letters: string): boolean =>
  /^\p{Lu}/u.test(words[0]?.[0] ?? '') && words.map((word) => word[0][0]?.toUpperCase()).join('') === letters;
