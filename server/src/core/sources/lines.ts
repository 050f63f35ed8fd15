import type { Span } from '../text/span';

/** A non-blank line without its markup and outer space. The span counts in the document. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or the start of the text, is in front of it. */
  readonly apart: boolean;
}

/** The non-blank lines of `text` from `from` on, at most `most` of them. */
export function linesOf(text: string, from = 0, most = Number.POSITIVE_INFINITY): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let at = from; at < text.length && lines.length < most; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = lineAt(text, at, end, apart);
    if (line) lines.push(line);
    apart = line === undefined;
    at = end + 1;
  }
  return lines;
}

/** The last non-blank lines, in the text's order, looked for in the last 20,000 code units. */
export const lastLines = (text: string, from: number, most: number): readonly Line[] =>
  linesOf(text, Math.max(from, text.length - 20_000)).slice(-most);

/** What `find` finds first. */
export function firstOf<T>(lines: readonly Line[], find: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a line is a sentence of running text, or many words of one. */
export const isRunning = ({ text }: Line): boolean =>
  text.length > 120 || (/[.!?]["”’)]?$/.test(text) && text.split(' ').length >= 10);

function lineAt(text: string, from: number, to: number, apart: boolean): Line | undefined {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (!trimmed) return undefined;
  const start = from + raw.indexOf(trimmed);
  return { start, end: start + trimmed.length, text: withoutMarkup(trimmed.slice(0, 2000)), apart };
}

/** Markdown's line marks and emphasis are no part of a title, byline or date. */
const withoutMarkup = (line: string) =>
  line
    .replace(/^(?:#{1,6}|>)\s+/, '')
    .replace(/\*{1,3}|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .trim();
