import { sentenceOpeners } from './abbreviations';
import { endsSentence, inTitleCase, isListItem, standsAlone, startsApart } from './lineKinds';

/**
 * The text at equal length with the line endings inside hard-wrapped paragraphs turned into spaces, so that every
 * line of the result is a paragraph, heading, list item, label or row. Text that is not hard-wrapped stays as it is.
 */
export function unwrap(text: string): string {
  const lines = text.match(lineWithEnding) ?? [];
  const width = wrapWidth(lines);
  if (width === undefined) return text;
  let quoted = 0;
  return lines
    .map((line, at) => {
      const next = lines[at + 1] ?? '';
      quoted = linesQuoted(quoted, line);
      const inside = quoted > 0 && quoted <= longestQuotation;
      if (joins(line, next, { width, first: at === 0, inside })) return line.replace(lineEnding, blanks);
      quoted = 0;
      return line;
    })
    .join('');
}

interface Place {
  /** How long the longer lines of the text are. */
  readonly width: number;
  readonly first: boolean;
  /** In a quotation that an earlier line opened. */
  readonly inside: boolean;
}

const lineWithEnding = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;
const lineEnding = /[\r\n]+$/;
const blanks = (ending: string): string => ' '.repeat(ending.length);

const shortest = 20;
/** In wrapped English about three lines in four visibly run on into the next; in unwrapped text next to none. */
const wrappedShare = 0.25;
/** In lines: a quotation left open must not swallow the rest of the text. */
const longestQuotation = 15;

/** The 85th percentile of line lengths where the text is hard-wrapped; undefined where it is not. */
function wrapWidth(lines: readonly string[]): number | undefined {
  let pairs = 0;
  let running = 0;
  const lengths: number[] = [];
  for (const [at, line] of lines.entries()) {
    const left = line.trim();
    if (left.length < shortest) continue;
    lengths.push(left.length);
    const right = lines[at + 1]?.trim();
    if (!right || standsAlone(left) || startsApart(right)) continue;
    pairs++;
    if (!endsSentence(left) && (runsOn.test(right) || tied.test(left))) running++;
  }
  if (running === 0 || running < pairs * wrappedShare || running < lengths.length * 0.1) return undefined;
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.85)];
}

const runsOn = /^[\p{Ll}),;–—%]/u;
const tied =
  /(?:[,–—-]|(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|that|as|its|his|her|their|is|was|were|are|be|has|had|have|than|which|who|whose|when|while|said|told|not|into|over|under|between|about|against))$/i;

function joins(line: string, next: string, { width, first, inside }: Place): boolean {
  const left = line.trim();
  const right = next.trim();
  if (!left || !right || startsApart(right) || standsAlone(left)) return false;
  if (indentation(next) > indentation(line) + 1 && !isListItem(left)) return false;
  if (inside) return !/^[“"]/.test(right);
  if (runsOn.test(right)) return !left.endsWith(':') && left.length >= 0.3 * width;
  if (endsSentence(left) || left.endsWith(':')) {
    const full = left.length + 1 + firstWord(right).length > width;
    return full && (right.length >= 0.55 * width || endsSentence(right));
  }
  if (tied.test(left)) return left.length >= 0.3 * width;
  if (first || left.length < 0.55 * width || inTitleCase(left)) return false;
  return !sentenceOpeners.has(firstWord(right));
}

const indentation = (line: string): number => line.length - line.trimStart().length;
const firstWord = (line: string): string => /^\S*/.exec(line)?.[0] ?? '';

/** How many lines back the quotation that is open at the end of this line began, itself counted; 0 where none is. */
function linesQuoted(before: number, line: string): number {
  const opened = line.lastIndexOf('“');
  const closed = line.lastIndexOf('”');
  if (opened > closed) return 1;
  return closed >= 0 ? 0 : before && before + 1;
}
