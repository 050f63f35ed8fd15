import type { QuotationMention } from '../types';
import type { CueToken } from './cueTokens';

const NAMING =
  /^(?:so-called|term|terms|word|words|phrase|titled|entitled|headline|headlined|title|nickname|nicknamed|named|known|slogan|motto|book|film|song|play|novel|series|newspaper|magazine|paper|newsletter|column)$/;
const SHORTEST_SPEECH = 4;
const LONG = 8;

/** Whether quoted words are somebody's speech, a fragment of it, or rather a title, a term or scare quotes. */
export function kindOf(
  words: string,
  hasSpeaker: boolean,
  before: CueToken | undefined,
): QuotationMention['kind'] {
  const parts = words.trim().split(/\s+/);
  if (isTitle(parts) && !(hasSpeaker && /[.?!]$/.test(words.trim()))) return 'term';
  if (parts.length >= LONG) return 'speech';
  if (NAMING.test(before?.lower ?? '')) return 'term';
  if (hasSpeaker) return parts.length >= SHORTEST_SPEECH ? 'speech' : 'fragment';
  return parts.length < SHORTEST_SPEECH ? 'term' : 'fragment';
}

/** All long words capitalised: a title. */
export function isTitle(parts: readonly string[]): boolean {
  const long = parts.filter((part) => part.length > 3);
  return long.length >= 2 && long.every((part) => /^[^\p{L}]*\p{Lu}/u.test(part));
}
