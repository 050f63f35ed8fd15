import { stem } from '../../text/tokens';
import { type Act, actOf, type PhraseMatch } from './acts';
import { determiners, isClosed, refusing } from './grammar';
import type { Predicate, Sentence } from './predicate';

/** A phrase of several words is not its first verb; a verb that says little lends the act of its noun: "no link was drawn". */
export function actsOf(
  sentence: Sentence,
  at: number,
  phrase: PhraseMatch | undefined,
  voice: Predicate['voice'],
): readonly Act[] {
  const stemmed = sentence.stems[at] ?? '';
  const refuses = refusing.has(sentence.tokens[at]?.lower ?? '') && sentence.tokens[at + 1]?.lower === 'to';
  const listed = refuses ? [] : (phrase?.acts ?? []);
  if ((phrase?.length ?? 1) > 1 || listed.some(({ side }) => side === '')) return listed;
  const noun = lightVerbs.has(stemmed) ? nounOf(sentence, at, voice) : undefined;
  return [{ id: actOf(stemmed), side: '' }, ...listed, ...(noun ? [{ id: actOf(noun), side: '' }] : [])];
}

const lightVerbs = new Set(
  ['draw', 'make', 'give', 'take', 'hold', 'reach', 'perform', 'conduct', 'bring', 'file', 'lodge', 'press']
    .map((word) => stem(word))
    .concat('pai', 'carri'),
);

/** The noun that a verb leans on: the last word in front of a passive, the last of the object behind an active one. */
function nounOf(
  { text, tokens, stems }: Sentence,
  at: number,
  voice: Predicate['voice'],
): string | undefined {
  if (voice === 'passive') {
    let i = at - 1;
    while (i > 0 && isClosed(tokens[i]?.lower ?? '')) i--;
    return stems[i];
  }
  let last: number | undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^[\s-]*$/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0))) break;
    if (determiners.has(word)) continue;
    if (/^\d/.test(word)) return undefined;
    if (isClosed(word)) break;
    last = i;
  }
  return last === undefined ? undefined : stems[last];
}
