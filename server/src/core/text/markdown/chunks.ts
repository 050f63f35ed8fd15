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

/**
 * The chunks of a text that was edited, given those of the text before: only round the edit is it cut anew. A chunk's first
 * line opens a block by itself, so what came before a cut changes nothing behind it.
 */
export function recut(text: string, before: readonly string[]): readonly string[] {
  const kept = sharedHead(text, before);
  const start = lengthOf(before.slice(0, kept));
  const behind = sharedTail(text, before, kept, start);
  const fresh: string[] = [];
  let from = start;
  for (const cut of cuts(text, start)) {
    fresh.push(text.slice(from, cut));
    from = cut;
    const same = behind.get(cut);
    if (same !== undefined) return [...before.slice(0, kept), ...fresh, ...before.slice(same)];
  }
  if (from < text.length) fresh.push(text.slice(from));
  return [...before.slice(0, kept), ...fresh];
}

/** How many chunks surely stay in front: whether there is a cut before a chunk shows in its first two lines. */
function sharedHead(text: string, before: readonly string[]): number {
  let at = 0;
  let count = 0;
  for (const chunk of before) {
    if (!standsAt(text, chunk, at)) break;
    at += chunk.length;
    count++;
  }
  return Math.max(0, count === before.length ? count - 2 : count - 1);
}

/** Where in the text the chunks start that it still ends with, and which they are. */
function sharedTail(
  text: string,
  before: readonly string[],
  from: number,
  start: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let end = text.length;
  for (let at = before.length - 1; at >= from; at--) {
    const chunk = before[at] ?? '';
    if (end - chunk.length < start || !standsAt(text, chunk, end - chunk.length)) break;
    end -= chunk.length;
    found.set(end, at);
  }
  return found;
}

/** As `startsWith`, which V8 does ten times slower. */
const standsAt = (text: string, part: string, at: number): boolean =>
  text.slice(at, at + part.length) === part;

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

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

/** The cuts behind `from`, where a chunk starts. */
function* cuts(text: string, from = 0): Generator<number> {
  let state: State | undefined = { afterBlank: false };
  for (let start = from; start < text.length; ) {
    const line = lineAt(text, start);
    const words = line.replace(/[\r\n]+$/, '');
    const next = start + line.length;
    if (cutsBefore(state, words, () => lineAt(text, next))) yield start;
    state = after(state, words);
    if (!state) return;
    start = next;
  }
}

const lineEnding = /\r\n|\n|\r/g;

/** The line that starts at an offset, with its ending. */
function lineAt(text: string, start: number): string {
  lineEnding.lastIndex = start;
  const ending = lineEnding.exec(text);
  return text.slice(start, ending ? ending.index + ending[0].length : text.length);
}

function cutsBefore({ afterBlank, closer, code }: State, line: string, next: () => string): boolean {
  if (!afterBlank || closer || !opener.test(line) || underline.test(next())) return false;
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
