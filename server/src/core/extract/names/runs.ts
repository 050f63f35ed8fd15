import { stateWord } from './geography';
import { wordKey } from './keys';
import type { Word } from './tokens';
import {
  bodyHeads,
  calendarWords,
  courtesies,
  foreignPapers,
  offices,
  ofHeads,
  openers,
  particles,
  portfolios,
  shortened,
} from './words';

/** What is known of words beyond this text, so that a capital at the head of a sentence can be judged. */
export interface NameContext {
  /** Words seen in lower case. */
  readonly lower?: ReadonlySet<string>;
  /** Words, lower-cased, that stood with a capital inside a sentence. */
  readonly capital?: ReadonlySet<string>;
}

/** Words of one capitalised stretch, connectors ("of", "bin") included: raw material for one or more names. */
export type Run = readonly Word[];

const gapInName = /^(?:\s{1,2}|-|\s?&\s?)$/;

/** Capitalised stretches of a text, left to right. */
export function runs(text: string, words: readonly Word[], context: NameContext = {}): readonly Run[] {
  const found: Run[] = [];
  for (let i = 0; i < words.length; ) {
    const end = runEnd(text, words, i);
    if (end > i) {
      const run = withoutOpener(words.slice(i, end), context);
      if (run.length > 0) found.push(run);
    }
    i = Math.max(end, i + 1);
  }
  return found;
}

/** Index behind the run that begins at `from`; `from` itself where none does. */
function runEnd(text: string, words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first || !canStart(first)) return from;
  let end = from + 1;
  for (;;) {
    const next = step(text, words, from, end);
    if (next === end) return end;
    end = next;
  }
}

/** One more word, or a connector with the capitalised word behind it. */
function step(text: string, words: readonly Word[], from: number, end: number): number {
  const last = words[end - 1];
  const next = words[end];
  if (!last || !next || !joined(text, last, next)) return end;
  if (last.possessive) return possessiveBody(last, next) ? end + 1 : end;
  if (isNameWord(next) || foreignPapers.has(next.text)) return end + 1;
  return overConnector(text, words, from, end);
}

/** "Farmers' League", not "Kazakhstan's President". */
const possessiveBody = (last: Word, next: Word): boolean =>
  /(?:s|men|people)$/i.test(last.text) && next.capital && bodyHeads.has(next.text.toLowerCase());

function overConnector(text: string, words: readonly Word[], from: number, end: number): number {
  const connector = words[end]?.text ?? '';
  const first = words[end + 1];
  if (!first || !joined(text, words[end] as Word, first)) return end;
  if (particles.has(connector)) return behindParticles(text, words, end);
  const head = words[end - 1]?.text.toLowerCase() ?? '';
  if (connector === 'of' && (ofHeads.has(head) || offices.has(head) || isTitle(words, from, end)))
    return behindOf(text, words, end, offices.has(head));
  if (connector === 'and' && isNameWord(first)) return andBody(text, words, from, end) ? end + 2 : end;
  return end;
}

/** "in The Quiet Life of Rivers": an article with a capital inside a sentence begins a title, not "The Norland of old". */
const isTitle = (words: readonly Word[], from: number, end: number): boolean =>
  words[from]?.text === 'The' && !words[from]?.opening && !stateWord(wordKey(words[end - 1]?.text ?? ''));

/** "bin Salman", "von der Leyen". */
function behindParticles(text: string, words: readonly Word[], end: number): number {
  const second = particles.has(words[end + 1]?.text ?? '') ? end + 2 : end + 1;
  const [before, name] = [words[second - 1], words[second]];
  return before && name && isNameWord(name) && joined(text, before, name) ? second + 1 : end;
}

/** "of Kelvaria", "of the Republic"; behind an office only a portfolio belongs to the run. */
function behindOf(text: string, words: readonly Word[], end: number, office: boolean): number {
  const first = words[end + 1] as Word;
  if (office) return portfolios.has(first.text.toLowerCase()) && isNameWord(first) ? end + 2 : end;
  if (isNameWord(first)) return end + 2;
  const second = words[end + 2];
  return first.text === 'the' && second && isNameWord(second) && joined(text, first, second) ? end + 3 : end;
}

/** "Belt and Road Initiative", "Ministry of Labour and Social Affairs": the whole must be headed by a body. */
function andBody(text: string, words: readonly Word[], from: number, end: number): boolean {
  if (words.slice(from, end).some((word) => word.text === 'of')) {
    return /^(?:ministry|department|office|academy|board)$/.test((words[from]?.text ?? '').toLowerCase());
  }
  if (end - from !== 1) return false;
  const second = words[end + 1] as Word;
  const third = words[end + 2];
  if (isCode(second.text) || stateWord(wordKey(second.text))) return false;
  return (
    third !== undefined &&
    isNameWord(third) &&
    joined(text, second, third) &&
    bodyHeads.has(third.text.toLowerCase()) &&
    !second.possessive
  );
}

/** A dot without a blank joins only where a source is named in parentheses, "(Tide.Watch, 3 May)": elsewhere a blank is missing. */
function joined(text: string, a: Word, b: Word): boolean {
  const gap = text.slice(a.end, b.start);
  if (a.possessive) return /^['’]s?\s$/.test(gap);
  if (/^\.\s+$/.test(gap)) return isShort(a.text.toLowerCase());
  return gapInName.test(gap) || (gap === '.' && text[a.start - 1] === '(');
}

const isShort = (word: string): boolean => courtesies.has(word) || shortened.has(word);

const isNameWord = (word: Word): boolean => word.capital && !calendarWords.has(word.text.toLowerCase());

const canStart = (word: Word): boolean => isNameWord(word) && !/^I(?:['’]|$)/.test(word.text);

/** Drops the word that only opens the sentence: "During Putin's visit", "Migrant Workers". */
function withoutOpener(run: readonly Word[], context: NameContext): Run {
  let rest = run;
  while (rest[0] && isOpener(rest[0], rest.length, context)) rest = rest.slice(1);
  while (rest[0] && !rest[0].capital) rest = rest.slice(1);
  return rest;
}

function isOpener(word: Word, length: number, context: NameContext): boolean {
  const lower = word.text.toLowerCase();
  if (openers.has(lower) && !courtesies.has(lower) && (word.opening || !/^\p{Lu}{2,}$/u.test(word.text)))
    return true;
  if (!word.opening || isCode(word.text)) return false;
  if (context.capital?.has(lower)) return false;
  return length === 1 || !!context.lower?.has(lower);
}

/** "US", "G7", "U.S." are names wherever they stand. */
export const isCode = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}\d]+|(?:\p{Lu}\.){2,})$/u.test(text);
