import type { Corpus } from '../../corpus/corpus';
import { isRegion, stateWord } from '../../extract/names/geography';
import { nameKey, nameKeys } from '../../extract/names/keys';
import { calendarWords, courtesies, offices } from '../../extract/names/words';
import type { Span } from '../../text/span';
import { type Token, tokensOf } from '../../text/tokens';
import type { Finding } from '../finding';
import type { SentenceSetting } from '../values/setting';
import { type Aligned, closePassages } from './align';
import { besideOf, enoughBeside, isNearlyVerbatim } from './nearly';
import { areOtherGiven, kin } from './others';
import { type Pair, pairs } from './pairs';
import { conflicting } from './report';
import { isBroughtTogether, valuesAgree } from './sameTelling';

/** Sentences beyond this many words are not compared word by word; a page's may be several with no blank between. */
const longest = 90;
const longestTold = 200;

/**
 * Names where a source has another one in a sentence that is the draft's nearly word by word: "the Bank of Norland raised its
 * rate on Friday" where it says "the Bank of Sudland raised its rate on Friday".
 */
export function alteredNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const { sentence } = setting;
  if (!/\s\p{Lu}|^\p{Lu}\p{L}+\s\p{Ll}/u.test(sentence.text)) return [];
  if (/\?["”’)]*\s*$/.test(sentence.text)) return [];
  const draft = tokensOf(sentence.text);
  if (draft.length > longest) return [];
  for (const candidate of closePassages(setting, sentence, corpus)) {
    const found = alterations(draft, candidate, setting, corpus);
    if (found.length > 0) return found;
  }
  return [];
}

function alterations(
  draft: readonly Token[],
  candidate: Aligned,
  setting: SentenceSetting,
  corpus: Corpus,
): readonly Finding[] {
  if (!valuesAgree(setting, candidate)) return [];
  const told = candidate.passage.sentence;
  const source = tokensOf(told.text);
  if (source.length > longestTold) return [];
  const same = pairs(draft, source);
  if (!isNearlyVerbatim(draft, source, same)) return [];
  return substitutions(draft, source, same).flatMap(({ mine, theirs }) => {
    const span = { start: (mine[0] as Token).start, end: (mine.at(-1) as Token).end };
    const value = { start: (theirs[0] as Token).start, end: (theirs.at(-1) as Token).end };
    const [text, right] = [cut(setting.sentence.text, span), cut(told.text, value)];
    if (!isOtherName(text, right, corpus) || mayBeOfOneFamily(text, right, setting.sentence, told)) return [];
    const name = { ...moved(span, setting.sentence.start), text, actor: corpus.registry.find(text)?.id };
    if (candidate.passage.previous?.sentence.text.includes(text)) return [];
    if (isBroughtTogether(name, setting, setting.sentence, corpus)) return [];
    const finding = conflicting(name, text, right, candidate.passage, moved(value, told.start));
    return [{ ...finding, fix: { start: name.start, end: name.end, newText: finding.right ?? right } }];
  });
}

/** Whether two names of one surname are of relatives, or forms of one name: "Kate" and "Catherine". */
function mayBeOfOneFamily(a: string, b: string, draft: { text: string }, told: { text: string }): boolean {
  const [x, y] = [nameKeys(a), nameKeys(b)];
  if (x.at(-1) !== y.at(-1)) return false;
  return (
    kin.test(told.text) || kin.test(draft.text) || (x.length > 1 && !areOtherGiven(x[0] ?? '', y[0] ?? ''))
  );
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/['’]s?$/, '');
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

interface Substitution {
  readonly mine: readonly Token[];
  readonly theirs: readonly Token[];
}

/** Stretches of names between words that both sentences have, widened to the whole names. */
function substitutions(
  draft: readonly Token[],
  source: readonly Token[],
  same: readonly Pair[],
): readonly Substitution[] {
  const edges: readonly Pair[] = [[-1, -1], ...same, [draft.length, source.length]];
  return edges.slice(1).flatMap(([i, j], n) => {
    const [a, b] = edges[n] as Pair;
    const mine = draft.slice(a + 1, i);
    const theirs = a < 0 ? namesBefore(source, j) : source.slice(b + 1, j);
    if (!isNames(mine) || !isNames(theirs) || besideOf(draft, same, a, i) < enoughBeside) return [];
    return [widened(draft, source, same, { from: a + 1, to: i, start: j - theirs.length, end: j })];
  });
}

/** The capitalised words that end in front of a place: a source's sentence may begin with more than the draft's. */
function namesBefore(source: readonly Token[], end: number): readonly Token[] {
  let start = end;
  while (start > 0 && end - start < 4 && /^\p{Lu}/u.test(source[start - 1]?.text ?? '')) start--;
  return source.slice(start, end);
}

const pronouns = new Set('he she it they we i you his her its their our my this that these those'.split(' '));

const isNames = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= 5 &&
  tokens.some(({ text }) => /^\p{Lu}/u.test(text)) &&
  tokens.every(({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:the|of|an?|de|al)$/.test(lower)) &&
  !tokens.some(
    ({ lower }) =>
      pronouns.has(lower) || calendarWords.has(lower) || courtesies.has(lower) || offices.has(lower),
  );

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The stretch with the capitalised words that both have right beside it: "European" of "European Parliament". */
function widened(
  draft: readonly Token[],
  source: readonly Token[],
  same: readonly Pair[],
  stretch: Stretch,
): Substitution {
  const has = new Map(same);
  let { from, to, start, end } = stretch;
  const isName = (i: number) => /^\p{Lu}/u.test(draft[i]?.text ?? '');
  const back = () => (/^(?:of|the)$/.test(draft[from - 1]?.lower ?? '') && isName(from - 2) ? 2 : 1);
  for (let by = back(); from > by && isName(from - by) && has.get(from - by) === start - by; by = back()) {
    from -= by;
    start -= by;
  }
  while (to < draft.length && isName(to) && has.get(to) === end) {
    to++;
    end++;
  }
  const bare = (tokens: readonly Token[]) =>
    tokens.slice(tokens.findIndex(({ text }) => /^\p{Lu}/u.test(text)));
  return { mine: bare(draft.slice(from, to)), theirs: bare(source.slice(start, end)) };
}

/** Whether two names cannot be the same: no alias, no short form, no place within the other. */
function isOtherName(a: string, b: string, { registry }: Corpus): boolean {
  const [x, y] = [registry.find(a), registry.find(b)];
  if (x && y && (x.id === y.id || x.state === y.id || y.state === x.id)) return false;
  const [k, l] = [nameKey(a), nameKey(b)];
  if (
    k === l ||
    withoutSpelling(k) === withoutSpelling(l) ||
    k.includes(l) ||
    l.includes(k) ||
    isInitials(a, b) ||
    isInitials(b, a)
  )
    return false;
  if (isRegion(k) || isRegion(l)) return false;
  const [m, n] = [stateWord(k), stateWord(l)];
  if (m && n) return m.state !== n.state && (m.how === n.how || m.how !== 'metonym');
  return !m === !n;
}

/** "Canada-US" and "Canada–United States" are one. */
const withoutSpelling = (key: string): string =>
  key.replace(/\bunited states\b/g, 'US').replace(/\bunited kingdom\b/g, 'UK');

const isInitials = (short: string, long: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(short) &&
  long
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('') === short;
