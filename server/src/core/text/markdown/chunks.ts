import type { Span } from '../span';

/**
 * Cuts a Markdown text where parsing both sides apart gives what parsing the whole gives (but for link and footnote
 * labels, which the caller hands over): in front of a line after a blank line that starts at the margin and opens a
 * paragraph, heading or block quote, outside fenced code and html. In doubt there is no cut. The spans cover the
 * text, which is one without front matter.
 */
export function chunks(text: string): Span[] {
  const starts = [0, ...cuts(text), text.length];
  return starts.slice(1).flatMap((end, at) => {
    const start = starts[at] ?? 0;
    return start < end ? [{ start, end }] : [];
  });
}

const lineWithEnding = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

const blank = /^[ \t]*$/;
/** Opens a paragraph, heading or block quote for sure, and is no caption, which belongs to its table. */
const opener =
  /^(?!Table|Tab\.)(?:#{1,6}[ \t]|>|[\p{L}“"‘'($€£«—–…]|\d+(?![.)\d])|\*{1,3}[^\s*]|_{1,3}[^\s_])[^|]*$/u;
/** Behind what may be indented code the parser takes "> -" for text. */
const quoteAfterCode = /^>/;
const indented = /^(?: {4}| {0,3}\t)/;
/** The second line of a table or an underlined heading. */
const underline = /^[ \t]*[|:=-][|:=\s-]*$/;
/** Might be in a list item, and end with it, or not. */
const doubtful = /^[ \t]{1,3}(?:`{3}|~{3}|<)/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const html = /^</;
const longHtml = /^<(?:script|pre|style|textarea|\?|!(?!--))|^<!--?>/i;

/** What the lines seen so far leave open. */
interface State {
  readonly afterBlank: boolean;
  /** The last line that is not blank may be indented code. */
  readonly code?: boolean;
  /** Ends the fenced code or comment that is open. */
  readonly closer?: RegExp;
  /** A line that starts with `<` stands in this run of lines: it may be html up to the blank line, or a paragraph. */
  readonly inHtml?: boolean;
}

function* cuts(text: string): Generator<number> {
  let state: State | undefined = { afterBlank: false };
  const lines = text.match(lineWithEnding) ?? [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const words = line.replace(/[\r\n]+$/, '');
    if (cutsBefore(state, words, lines[at + 1] ?? '')) yield start;
    state = after(state, words);
    if (!state) return;
    start += line.length;
  }
}

function cutsBefore({ afterBlank, closer, code }: State, line: string, next: string): boolean {
  if (!afterBlank || closer || !opener.test(line) || underline.test(next)) return false;
  return !(code && quoteAfterCode.test(line));
}

/** The state after a line; undefined where nothing is sure from here on. */
function after({ closer, code, inHtml }: State, line: string): State | undefined {
  if (closer) return { afterBlank: false, closer: closer.test(line) ? undefined : closer };
  if (blank.test(line)) return { afterBlank: true, code };
  if (doubtful.test(line) || longHtml.test(line)) return undefined;
  const opened = closerOf(line);
  if (opened && inHtml) return undefined;
  return {
    afterBlank: false,
    code: indented.test(line),
    closer: opened,
    inHtml: inHtml || (html.test(line) && !opened),
  };
}

function closerOf(line: string): RegExp | undefined {
  if (line.startsWith('<!--')) return line.includes('-->', 4) ? undefined : /-->/;
  const match = fence.exec(line);
  const marks = match?.[1] ?? match?.[2];
  return marks ? new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}[ \\t]*$`) : undefined;
}
