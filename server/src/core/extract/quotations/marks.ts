import type { Span } from '../../text/span';

/** A stretch between quotation marks: `span` is the words, `outer` includes the marks that are there. */
export interface MarkedSpan {
  readonly span: Span;
  readonly outer: Span;
  readonly opened: boolean;
  readonly closed: boolean;
}

interface Opening {
  readonly at: number;
  readonly family: Family;
}

interface Family {
  readonly marks: string;
  /** Fewer words than this between single marks are rather a gloss or an apostrophe than a quotation. */
  readonly single: boolean;
}

const DOUBLE: Family = { marks: '"“”„‟', single: false };
const GUILLEMETS: Family = { marks: '«»', single: false };
const SINGLE: Family = { marks: "‘’'", single: true };

const SPEECH_BEFORE_SINGLE = /(?:[,:]\s?|^)$/;
const LONGEST_LABEL = 24;

/**
 * Stretches in quotation marks in one block's text: straight, curly, German and French marks, mixed pairs, a missing
 * closing mark (to the end of the block) and a missing opening mark (from its start). Marks nested in a quotation
 * belong to it. Single marks count only where they open speech, so that apostrophes and glosses stay text.
 */
export function markedSpans(text: string): readonly MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let open: Opening | undefined;
  for (let at = 0; at < text.length; at++) {
    const family = familyOf(text, at);
    if (!family || isInches(text, at, open)) continue;
    if (!open) {
      if (opens(text, at, family)) open = { at, family };
      else if (found.length === 0 && closesWithoutOpening(text, at)) found.push(unopened(text, at));
    } else if (family === open.family) {
      const step = within(text, at, open);
      if (step === 'nothing') continue;
      const pair = step === 'close' ? closed(open, at) : unclosed(text, open, at);
      if (accepts(text, pair, open.family)) found.push(pair);
      open = step === 'close' ? undefined : { at, family };
    }
  }
  if (open && !open.family.single) found.push(unclosed(text, open, text.length));
  return found.filter((pair) => pair.span.end > pair.span.start);
}

const familyOf = (text: string, at: number): Family | undefined => families.get(text.charCodeAt(at));

const families: ReadonlyMap<number, Family> = new Map(
  [DOUBLE, GUILLEMETS, SINGLE].flatMap((family) =>
    [...family.marks].map((mark) => [mark.charCodeAt(0), family] as const),
  ),
);

const before = (text: string, at: number): string => text.charAt(at - 1);
const after = (text: string, at: number): string => text.charAt(at + 1);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);

/** 5'10" and a 12" disc: a straight mark after a digit measures, unless it can close a straight quotation. */
function isInches(text: string, at: number, open: Opening | undefined): boolean {
  if (text.charAt(at) !== '"' || !/\d/.test(before(text, at))) return false;
  return !open || text.charAt(open.at) !== '"' || /['′]\d+$/.test(text.slice(Math.max(0, at - 6), at));
}

function opens(text: string, at: number, family: Family): boolean {
  const mark = text.charAt(at);
  const follows = after(text, at);
  if (family === GUILLEMETS && mark === '«') return !isSpeakerLabel(text, at);
  if (mark === '“' || mark === '„') return follows !== '';
  if (mark === '‘' || mark === "'") return opensSingle(text, at);
  if (mark === '’') return false;
  return (
    !isSpace(follows) &&
    /^$|[\s([{—–\-/:‘'…]/.test(before(text, at)) &&
    /[\p{L}\p{N}[(‘'«…$€£.¿¡]/u.test(follows)
  );
}

/** «SP»: a question. The guillemets name who asks. */
function isSpeakerLabel(text: string, at: number): boolean {
  const close = text.indexOf('»', at);
  return at === 0 && close > 0 && close < LONGEST_LABEL && /^\s*:/.test(text.slice(close + 1, close + 4));
}

function opensSingle(text: string, at: number): boolean {
  if (!/[\p{Lu}[“]/u.test(after(text, at))) return false;
  return SPEECH_BEFORE_SINGLE.test(text.slice(Math.max(0, at - 2), at));
}

/** What a mark of the open family does inside a quotation: nested openings are left to the inner text. */
function within(text: string, at: number, open: Opening): 'close' | 'reopen' | 'nothing' {
  const mark = text.charAt(at);
  const german = text.charAt(open.at) === '„';
  if (open.family.single) return closesSingle(text, at) ? 'close' : 'nothing';
  if (mark === '„' || (mark === '“' && !german)) return isSpace(before(text, at)) ? 'reopen' : 'nothing';
  if (open.family === GUILLEMETS) return mark === text.charAt(open.at) ? 'nothing' : 'close';
  const opensAgain = isSpace(before(text, at)) && !isSpace(after(text, at));
  return opensAgain ? 'nothing' : 'close';
}

const closesSingle = (text: string, at: number): boolean =>
  text.charAt(at) !== '‘' && /[,.!?…\]]/.test(before(text, at)) && !/[\p{L}\p{N}]/u.test(after(text, at));

const closesWithoutOpening = (text: string, at: number): boolean =>
  '"”'.includes(text.charAt(at)) && /[,.!?…]/.test(before(text, at)) && isSpace(after(text, at));

const closed = (open: Opening, at: number): MarkedSpan => ({
  span: { start: open.at + 1, end: at },
  outer: { start: open.at, end: at + 1 },
  opened: true,
  closed: true,
});

const unopened = (text: string, at: number): MarkedSpan => ({
  span: { start: text.length - text.trimStart().length, end: at },
  outer: { start: text.length - text.trimStart().length, end: at + 1 },
  opened: false,
  closed: true,
});

function unclosed(text: string, open: Opening, end: number): MarkedSpan {
  const start = open.at + 1;
  const stop = start + text.slice(start, end).trimEnd().length;
  return { span: { start, end: stop }, outer: { start: open.at, end: stop }, opened: true, closed: false };
}

const accepts = (text: string, pair: MarkedSpan, family: Family): boolean =>
  !family.single || text.slice(pair.span.start, pair.span.end).trim().split(/\s+/).length >= 3;
