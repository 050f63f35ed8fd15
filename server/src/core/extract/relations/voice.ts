import type { Token } from '../../text/tokens';
import { directionsOf } from './directed';
import { determiners, isClosed, prepositions, pronouns } from './grammar';
import { isIrregularPast, isIrregularStem } from './irregular';
import type { Predicate } from './predicate';
import type { VerbGroup } from './verbGroup';

/** Whether a word is a verb by its form and the words in front, and whether it is done or suffered. `listed`: some table has it as a verb. */
export function voiceOf(
  word: string,
  { auxiliary, denials }: VerbGroup,
  before: Token | undefined,
  listed: boolean,
  stemmed: string,
): Predicate['voice'] | undefined {
  const gerund = word.endsWith('ing') && word.length > 4;
  const front = before?.lower ?? '';
  if (listed && isClosed(word) && !gerund) return 'active';
  if (auxiliary === 'be') return gerund ? 'active' : isPast(word) ? 'passive' : undefined;
  if (auxiliary === 'have') return isPast(word) || (gerund && denials > 0) ? 'active' : undefined;
  if (auxiliary === 'to' && gerund) return 'active';
  if (auxiliary) return gerund || (word.endsWith('ed') && !listed) ? undefined : 'active';
  if (determiners.has(front) || front === 'that') return undefined;
  if (gerund) return listed || prepositions.has(front) ? 'active' : undefined;
  if (prepositions.has(front)) return undefined;
  if (isPast(word)) return 'active';
  return (listed || isIrregularStem(stemmed) || directionsOf(stemmed).length > 0) && agrees(word, before)
    ? 'active'
    : undefined;
}

/** "The departments", "exports of wheat", "a ban on wheat exports": a noun that has a verb's stem, by its ending or by what stands beside it. */
export function isDerivedNoun(tokens: readonly Token[], at: number, stemmed: string): boolean {
  const [lower, before, next] = [tokens[at]?.lower ?? '', tokens[at - 1], tokens[at + 1]];
  if (lower.endsWith('ings') && !stemmed.endsWith('ing')) return true;
  const [ending] = nounEnding.exec(lower) ?? [];
  if (ending !== undefined && !stemmed.endsWith(ending.replace(/e?s?$/, ''))) return true;
  if (!/[^s]s$/.test(lower)) return false;
  if (next?.lower === 'of') return !takingOf.has(stemmed);
  return (
    prepositions.has(tokens[at - 2]?.lower ?? '') &&
    /^\p{Ll}/u.test(before?.text ?? '') &&
    !isClosed(before?.lower ?? '')
  );
}

const nounEnding = /(?:ment|tion|sion|ance|al)s?$/;

/** Verbs that have an "of" behind them; by their stems. */
const takingOf = new Set(
  'consist dispos speak hear approv disapprov think know complain dream tell talk admit conceiv learn die boast warn be accus rid despair make'.split(
    ' ',
  ),
);

/** Whether a present form agrees with the word in front: "the courts ban", "Ardan bans"; "the ban" is none. */
function agrees(word: string, before: Token | undefined): boolean {
  if (!before) return false;
  const many = /[^s]s$/.test(before.lower) || pronouns.has(before.lower);
  return word.endsWith('s') ? !many || /^\p{Lu}/u.test(before.text) || pronouns.has(before.lower) : many;
}

const isPast = (word: string): boolean =>
  (word.endsWith('ed') && word.length > 3 && !noPasts.has(word)) || isIrregularPast(word);

/** Words on "-ed" that are no verb's past. */
const noPasts = new Set(
  'hundred indeed need speed seed feed breed greed creed deed weed reed steed exceed proceed succeed bleed sacred naked wicked kindred hatred wretched crooked aged'.split(
    ' ',
  ),
);
