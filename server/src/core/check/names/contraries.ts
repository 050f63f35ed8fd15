import type { Corpus } from '../../corpus/corpus';
import { areContrary } from '../../extract/concepts/contrasts';
import { type Token, tokensOf } from '../../text/tokens';
import type { Finding } from '../finding';
import type { SentenceSetting } from '../values/setting';
import { type Aligned, closePassages } from './align';
import { besideOf, enoughBeside, isNearlyVerbatim } from './nearly';
import { type Pair, pairs } from './pairs';
import { conflicting } from './report';
import { valuesAgree } from './sameTelling';

/** Sentences beyond this many words are not compared word by word. */
const longest = 90;
/** A pronoun may stand for anybody: so many content words must agree. */
const enoughForPronoun = 6;

interface Compared {
  readonly candidate: Aligned;
  readonly source: readonly Token[];
  readonly same: readonly Pair[];
}

/**
 * Words of a closed contrast (north and south, mother and father, he and she) where a source has the other one, and nothing
 * else, in the very place of a sentence that is the draft's nearly word by word.
 */
export function contraryWords(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const { sentence } = setting;
  if (/["“]|\?\s*$/.test(sentence.text)) return [];
  const draft = tokensOf(sentence.text);
  if (draft.length > longest || !draft.some(({ lower }) => areContrary(lower))) return [];
  const all = closePassages(setting, sentence, corpus).flatMap((candidate): readonly Compared[] => {
    const source = tokensOf(candidate.passage.sentence.text);
    const same = source.length > longest ? [] : pairs(draft, source);
    return isNearlyVerbatim(draft, source, same) ? [{ candidate, source, same }] : [];
  });
  return all
    .filter(({ candidate }) => valuesAgree(setting, candidate))
    .flatMap((one) => exchanged(draft, one, all, setting))
    .slice(0, 1);
}

/** The words put for their contraries, where no passage that tells the same has them as the draft does. */
function exchanged(
  draft: readonly Token[],
  { candidate, source, same }: Compared,
  all: readonly Compared[],
  { sentence }: SentenceSetting,
): readonly Finding[] {
  const edges: readonly Pair[] = [[-1, -1], ...same, [draft.length, source.length]];
  return edges.slice(1).flatMap(([i, j], n) => {
    const [a, b] = edges[n] as Pair;
    const [mine, theirs] = [draft[a + 1], source[j - 1]];
    if (i - a !== 2 || (a >= 0 && j - b !== 2) || !mine || !theirs || !areContrary(mine.lower, theirs.lower))
      return [];
    if (besideOf(draft, same, a, i) < enoughBeside) return [];
    if (
      holds(draft, theirs) ||
      holds(source, mine) ||
      all.some((one) => one.same.some(([at]) => at === a + 1))
    )
      return [];
    if (pronoun.test(mine.lower) && candidate.shared.length < enoughForPronoun) return [];
    const { start } = candidate.passage.sentence;
    const span = { start: mine.start + sentence.start, end: mine.end + sentence.start };
    const value = { start: theirs.start + start, end: theirs.end + start };
    const finding = conflicting(span, mine.text, theirs.text, candidate.passage, value);
    return [{ ...finding, fix: { ...span, newText: cased(theirs.text, mine.text) } }];
  });
}

const pronoun = /^(?:she?|he|him|his|hers?|himself|herself)$/;

const holds = (tokens: readonly Token[], { stem }: Token): boolean => tokens.some((one) => one.stem === stem);

/** With a capital where the draft's word has one. */
const cased = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text.toLowerCase();
