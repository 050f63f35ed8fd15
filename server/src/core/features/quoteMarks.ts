import type { Span } from '../text/span';

/** The quotation that the author is writing at an offset. */
export interface OpenQuotation {
  /** Its opening mark. */
  readonly mark: string;
  /** The author has still to write the opening mark: the span begins before it, and a completion inserts it. */
  readonly isToCome?: boolean;
  /** What was typed of the words so far. */
  readonly typed: string;
  /** The words, and the closing mark where the text has one already: what a completion replaces. */
  readonly span: Span;
  readonly closingMark: string;
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
/** A line is looked at this far to both sides. */
const reach = 2000;

/** The quotation that is open at `offset`, looking along its line; undefined where none is. */
export function openQuotation(text: string, offset: number): OpenQuotation | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - reach);
  const opened = lastOpened(text.slice(lineStart, offset));
  if (opened === undefined) return undefined;
  const mark = text[lineStart + opened] ?? '"';
  const start = lineStart + opened + 1;
  const closingMark = closing[mark] ?? '"';
  const end = closedAt(text, offset, closingMark) ?? offset;
  return { mark, typed: text.slice(start, offset), span: { start, end }, closingMark };
}

/** A quotation that would begin at `offset`, where nothing but its empty marks may follow, in the draft's own marks. */
export function quotationToCome(text: string, offset: number): OpenQuotation | undefined {
  const follows = /^(?:""?|“”?|„[“”]?|«»?|[”»])?(?![^\s.,;:!?)\]—–-])/u.exec(
    text.slice(offset, offset + 3),
  )?.[0];
  if (follows === undefined) return undefined;
  const mark = follows === '' ? usualMark(text) : (openingOf[follows[0] ?? ''] ?? '"');
  const span = { start: offset, end: offset + follows.length };
  return { mark, typed: '', span, closingMark: closing[mark] ?? '"', isToCome: true };
}

const openingOf: Readonly<Record<string, string>> = { '“': '“', '„': '„', '«': '«', '”': '“', '»': '«' };

/** The curly (or German, or French) mark that the draft opens quotations with, else the straight one. */
const usualMark = (text: string): string => /[“„«]/.exec(text)?.[0] ?? '"';

function lastOpened(line: string): number | undefined {
  let opened: number | undefined;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (opened !== undefined && mark === closing[line[opened] ?? '']) opened = undefined;
    else if (opened === undefined && mark in closing) opened = at;
  }
  return opened;
}

/** Behind the mark that closes on this line. Straight marks come in pairs: an odd number means the first one closes. */
function closedAt(text: string, offset: number, mark: string): number | undefined {
  const rest = /^[^\r\n]*/.exec(text.slice(offset, offset + reach))?.[0] ?? '';
  const first = rest.indexOf(mark);
  if (first < 0) return undefined;
  const closes = mark === '"' ? rest.split(mark).length % 2 === 0 : !rest.slice(0, first).includes('“');
  return closes ? offset + first + 1 : undefined;
}
