import type { Span } from './span';

const line = /[^\r\n]+/g;

/** The paragraphs of an unwrapped text, one a line, trimmed; blank lines are none. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(line)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (span) spans.push(span);
  }
  return spans;
}

/** The span without white space at its ends; undefined where nothing else is there. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
