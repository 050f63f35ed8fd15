import type { Place } from '../../corpus/record';
import type { QuotationMention } from '../../extract/types';
import type { Near } from './near';
import { patternOf } from './pattern';

const MARK = /[“”„"«»]/;

/** The source's words of a place on one line; where a quotation was interrupted, without the interruption. */
export function wordsAt(place: Place): string {
  const { record, from, to } = place;
  const { text } = record.source;
  let words = '';
  for (let at = from; at < to; at++) {
    const [start, end] = [record.starts[at] ?? 0, record.ends[at] ?? 0];
    const before = record.ends[at - 1] ?? start;
    if (at > from && start === record.starts[at - 1]) continue;
    const gap = at === from ? '' : text.slice(before, start);
    words +=
      (interrupts(gap, at, record.running) ? `${gap.slice(0, gap.search(MARK))} ` : gap) +
      text.slice(start, end);
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Only the joined quotations skip their cue; marks in running text stay. */
const interrupts = (gap: string, at: number, running: number): boolean => at >= running && MARK.test(gap);

/** One group of neighbouring edits: what the draft has and what the source has in its place. */
interface Difference {
  readonly draft: string;
  readonly source: string;
}

/** What differs, word by word where that is little, and the source's words. */
export function differenceMessage(mention: QuotationMention, near: Near, title: string): string {
  const found = differences(mention, near);
  const words = nested(shortened(wordsAt(near)), '“');
  if (found.length === 0 || found.length > MOST_TOLD || near.edits.length === 0)
    return `The source says “${words}” (${title}).`;
  const told = found.map(inWords).join('; ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}. The source’s words: “${words}” (${title}).`;
}

const MOST_TOLD = 3;

function inWords({ draft, source: words }: Difference): string {
  const source = nested(words, '“');
  if (draft === '') return `“${source}” is left out`;
  return source === '' ? `“${draft}” is added` : `the source says “${source}”, not “${draft}”`;
}

const LONGEST = 160;
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;

function differences(mention: QuotationMention, near: Near): readonly Difference[] {
  if (near.edits.length === 0) return [{ draft: mention.text.trim(), source: wordsAt(near) }];
  const pattern = patternOf(mention.text);
  const groups: Near['edits'][number][][] = [];
  for (const [index, edit] of near.edits.entries()) {
    if (edit.kind === 'same') continue;
    const last = groups.at(-1);
    if (last && near.edits[index - 1]?.kind !== 'same') last.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => {
    const here = group.filter((edit) => edit.kind !== 'dropped');
    const there = group.filter((edit) => edit.kind !== 'added').map((edit) => edit.there);
    const [first, last] = [pattern[here[0]?.here ?? -1], pattern[here.at(-1)?.here ?? -1]];
    const from = there[0];
    return {
      draft: first && last ? mention.text.slice(first.start, last.end) : '',
      source:
        from === undefined ? '' : wordsAt({ record: near.record, from, to: (there.at(-1) ?? from) + 1 }),
    };
  });
}

/**
 * The draft's quotation with the source's words put back, in the draft's marks, first letter and closing punctuation;
 * undefined where the author's brackets or ellipses would have to be redone.
 */
export function restored(mention: QuotationMention, near: Near, outerMark: string): string | undefined {
  const pattern = patternOf(mention.text);
  const [first, last] = [pattern[0], pattern.at(-1)];
  if (!first || !last || /[[\]…]|\.{3}/.test(mention.text)) return undefined;
  const words = nested(wordsAt(near), outerMark);
  if (words === '' || near.edits.some((edit) => near.record.words[edit.there] === '')) return undefined;
  const cased = sameCase(mention.text.slice(first.start), words);
  return mention.text.slice(0, first.start) + cased + mention.text.slice(last.end);
}

const sameCase = (draft: string, words: string): string => {
  const letter = draft.charAt(0);
  const first = words.charAt(0);
  if (first.toLowerCase() !== letter.toLowerCase() && /\p{Lu}/u.test(first)) return words;
  return (
    (/\p{Ll}/u.test(letter) ? first.toLowerCase() : /\p{Lu}/u.test(letter) ? first.toUpperCase() : first) +
    words.slice(1)
  );
};

/** Double marks inside become single where the draft's own are double. */
const nested = (words: string, outerMark: string): string =>
  /[“”"„]/.test(outerMark) ? words.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'") : words;
