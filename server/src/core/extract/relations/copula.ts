import { pairConceptOf } from '../concepts';
import { actOf, type PhraseMatch, phraseAt } from './acts';
import {
  adverbs,
  becoming,
  being,
  bending,
  conjunctions,
  determiners,
  isClosed,
  prepositions,
} from './grammar';
import { isIrregularPast } from './irregular';
import type { Head, Sentence } from './predicate';
import { isDenial, type VerbGroup, verbGroup } from './verbGroup';

/** So many words a complement has at most. */
const longest = 6;

/** "is a founding member of": being something is an act, too, named by the complement's last noun. */
export function copulaAt(sentence: Sentence, at: number): Head | undefined {
  const { tokens, stems } = sentence;
  const word = tokens[at]?.lower ?? '';
  if (!being.has(word) && !becoming.has(word)) return undefined;
  const first = firstOf(sentence, at + 1);
  if (first === undefined) return undefined;
  if (!isNoun(sentence, first) && isVerb(tokens[first]?.lower ?? '')) return undefined;
  const last = lastOf(sentence, first);
  const phrase = tokens
    .slice(at + 1, last + 1)
    .map((_, n) => (tokens[at + n]?.lower === 'no' ? undefined : phraseAt(stems, at + 1 + n)))
    .find((one) => one);
  return {
    at: first,
    length: last - first + 1,
    acts: [
      {
        id: `be ${pairConceptOf(stems[last - 1] ?? '', stems[last] ?? '') ?? actOf(stems[last] ?? '')}`,
        side: '',
      },
      ...(phrase?.acts ?? []).filter(({ side }) => side !== ''),
    ],
    voice: 'copula',
    group: groupOf(sentence, at, first),
  };
}

/** The group in front of the copula, with the denials in it and behind it: "has never been a", "is no". */
function groupOf({ text, tokens }: Sentence, at: number, first: number): VerbGroup {
  const group = verbGroup(text, tokens, at);
  const between = tokens.slice(at, first).map(({ lower }, n) => {
    const next = tokens[at + n + 1]?.lower;
    return isDenial(lower, next, tokens[at + n - 1]?.lower) || (lower === 'no' && next !== 'longer');
  });
  const own = between.filter(Boolean).length;
  const bent = tokens
    .slice(at, first)
    .some(({ lower }, n) => lower === 'not' && bending.has(tokens[at + n + 1]?.lower ?? ''));
  return { ...group, auxiliary: 'be', denials: group.denials + own, bent: group.bent || bent };
}

/** "the leading investor", "founding members": a word like a verb's that a noun follows. */
const isNoun = ({ tokens, stems }: Sentence, at: number): boolean =>
  determiners.has(tokens[at - 1]?.lower ?? '') ||
  (!prepositions.has(tokens[at + 1]?.lower ?? '') &&
    !isVerbPhrase(tokens[at]?.lower ?? '', phraseAt(stems, at)) &&
    pairConceptOf(stems[at] ?? '', stems[at + 1] ?? '') !== undefined);

/** "found guilty" */
const isVerbPhrase = (word: string, phrase: PhraseMatch | undefined): boolean =>
  isIrregularPast(word) && phrase !== undefined && !phrase.loose && phrase.length > 1;

const isVerb = (word: string): boolean =>
  word.endsWith('ing') || word.endsWith('ed') || isIrregularPast(word);

/** The first word of the complement: past adverbs, denials and determiners. */
function firstOf({ text, tokens }: Sentence, from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^\s*$/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0))) return undefined;
    if (adverbs.has(word) || determiners.has(word) || word === 'among' || word === 'longer') continue;
    return isClosed(word) || prepositions.has(word) || /^\d/.test(word) ? undefined : i;
  }
  return undefined;
}

function lastOf({ text, tokens }: Sentence, first: number): number {
  let last = first;
  for (let i = first + 1; i < Math.min(tokens.length, first + longest); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^[\s-]*$/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0))) break;
    if (prepositions.has(word) || conjunctions.has(word) || isClosed(word)) break;
    last = i;
  }
  return last;
}
