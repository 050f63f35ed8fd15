import {
  leadingAbbreviations,
  numberAbbreviations,
  openAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
} from './abbreviations';
import { memory } from './memory';
import { trimmed } from './paragraphs';
import type { Span } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter takes more than linear time on long texts: 170,000 characters in pieces take 29 ms, 1 MB in one 488 s. */
const longest = 20_000;
/** As far back as the last word of a sentence and the first of the next can reach. */
const reach = 40;

/** The sentences of one paragraph's text, trimmed, in order. A quotation's final `.”` ends one. */
export const sentences = (text: string): readonly Span[] => recent.of(text, () => cutAnew(text));

/** Several readers ask for one block's sentences, one after the other. */
const recent = memory<readonly Span[]>(100);

function cutAnew(text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const piece of pieces(text)) {
    const last = merged.at(-1);
    if (last && goesOn(text, last, piece)) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged.flatMap((span) => trimmed(text, span) ?? []);
}

/** The sentence that holds the offset, else the last one before it. */
export function sentenceAt(spans: readonly Span[], offset: number): Span | undefined {
  return (
    spans.find((span) => offset < span.end && span.start <= offset) ??
    spans.findLast((span) => span.end <= offset)
  );
}

function* pieces(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const end = cutAfter(text, start);
    for (const { segment, index } of segmenter.segment(text.slice(start, end)))
      yield { start: start + index, end: start + index + segment.length };
    start = end;
  }
}

/** Where a stretch that the segmenter can take ends: at a sentence's end or white space where there is one. */
function cutAfter(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const stretch = text.slice(start, start + longest);
  const stop = stretch.lastIndexOf('. ');
  if (stop > longest / 2) return start + stop + 2;
  const space = stretch.lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : longest);
}

const lastWord = /(?:^|[\s("“‘'«[–—-])((?:\p{L}\.)*\p{L}+)\.\s*$/u;
const listNumber = /^\s*\d{1,3}[.)]\s*$/;
const initial = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const lowerStart = /^["“”‘’'([]?\p{Ll}/u;
const firstWord = /^["“‘'«([]*([\p{L}’']+)/u;
const digitStart = /^[#№]?\d/;

function goesOn(text: string, before: Span, after: Span): boolean {
  const left = text.slice(Math.max(before.start, before.end - reach), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + reach));
  if (lowerStart.test(right)) return true;
  if (before.end - before.start <= 6 && listNumber.test(left)) return true;
  const word = lastWord.exec(left)?.[1];
  return word !== undefined && abbreviates(word, right);
}

function abbreviates(word: string, right: string): boolean {
  if (titleAbbreviations.has(word) || leadingAbbreviations.has(word)) return true;
  if (numberAbbreviations.has(word) && digitStart.test(right)) return true;
  if (!openAbbreviations.has(word) && !initial.test(word) && !word.includes('.')) return false;
  return !sentenceOpeners.has(firstWord.exec(right)?.[1] ?? '');
}
