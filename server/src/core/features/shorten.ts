import type { Finding } from '../check/finding';
import { isFaithful } from '../check/quotations/carriers';
import type { Corpus } from '../corpus/corpus';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';

/** A quotation with words left out, as it would read. */
export interface Shortening {
  readonly title: string;
  readonly newText: string;
}

const SHORTEST = 8;

/**
 * How a faithful quotation can be shortened: by what is `selected` in it (offsets in the draft), else to its first
 * sentence, to its first and last one, or by an aside between dashes or brackets. Nothing is offered that drops a
 * negation, hedge or condition, or that the sources would not have word for word.
 */
export function shortenings(
  draft: string,
  finding: Finding,
  corpus: Corpus,
  selected: Span,
): readonly Shortening[] {
  const { start, end, text, kind, verdict } = finding;
  const isPlain = draft.slice(start, end) === text;
  if (kind !== 'quote' || verdict !== 'supported' || !isPlain || text.split(/\s+/).length < SHORTEST)
    return [];
  const ellipsis = ellipsisOf(draft);
  const selection = { start: selected.start - start, end: selected.end - start };
  const cuts = selection.end > selection.start ? [selectionCut(text, selection)] : ownCuts(text);
  return cuts.flatMap((cut) => {
    const newText = cut && withoutCut(text, cut, ellipsis);
    return newText !== undefined && isFaithful(newText, corpus) ? [{ title: cut?.title ?? '', newText }] : [];
  });
}

interface Cut extends Span {
  readonly title: string;
}

/** Whole words inside the quotation. */
function selectionCut(text: string, { start, end }: Span): Cut | undefined {
  if (start < 0 || end > text.length) return undefined;
  const from = start - (/[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const to = end + (/^[\p{L}\p{N}'’-]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return { title: 'Leave out the selected words', start: from, end: to };
}

function ownCuts(text: string): readonly Cut[] {
  const all = sentences(text);
  const [first, last] = [all[0], all.at(-1)];
  const aside = /\s[—–]\s[^—–]{1,200}\s[—–]\s|\s\([^()]{1,200}\)\s/u.exec(text);
  const asides = aside
    ? [{ title: 'Leave out the aside', start: aside.index, end: aside.index + aside[0].length }]
    : [];
  if (!first || !last || all.length < 2) return asides;
  const toFirst = { title: 'Shorten to the first sentence', start: first.end, end: text.length };
  const ends = { title: 'Shorten to the first and last sentence', start: first.end, end: last.start };
  return [toFirst, ...(all.length > 2 ? [ends] : []), ...asides];
}

/** The text without the cut: an ellipsis for words inside, nothing for those at either end. */
function withoutCut(text: string, { start, end }: Span, ellipsis: string): string | undefined {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  if (before === '' && after === '') return undefined;
  if (before === '') return after.replace(/^[\s,;:—–-]+/, '');
  if (!/[\p{L}\p{N}]/u.test(after))
    return before.replace(/[\s.,;:—–-]+$/, '') + (/[.,!?]\s*$/.exec(text)?.[0] ?? '');
  return `${before.replace(/[\s,;:—–-]+$/, '')} ${ellipsis} ${after.replace(/^[\s,;:—–-]+/, '')}`;
}

/** The ellipsis that the draft uses. */
const ellipsisOf = (draft: string): string => /\[…\]|\[\.\.\.\]|…|(?<!\.)\.{3}(?!\.)/.exec(draft)?.[0] ?? '…';
