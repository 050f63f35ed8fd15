import type { Span } from '../../../text/span';
import type { Expression, Sides } from './distance';

/** The stretches of a sentence that may tell the two events; none where one of them is not told in it. */
export const sidesOf = (expression: Expression, text: string): readonly Sides[] =>
  finders[expression.link](expression, text).filter(
    ({ event, other }) => isTold(event, text) && isTold(other, text),
  );

const finders: Readonly<Record<Expression['link'], (at: Expression, text: string) => readonly Sides[]>> = {
  behind: bothSides,
  told: toldBefore,
  between: betweenSides,
};

/**
 * "Four days after the vote, the council met"; "The council met four days after the vote"; "In Elden, four days after the
 * vote, the council met": where commas stand to both sides, the event may be on either.
 */
function bothSides({ start, end }: Expression, text: string): readonly Sides[] {
  const from = statementStart(text, start);
  const stop = phraseEnd(text, end);
  const other = { start: end, end: stop };
  const after = { other, event: { start: stop, end: statementEnd(text, stop) } };
  const before = { other, event: { start: from, end: start } };
  if (opening.test(text.slice(from, start))) return [after];
  return /,\s*$/.test(text.slice(from, start)) && text[stop] === ',' ? [before, after] : [before];
}

/** "After his talks with X, she flew home and met Y only a week later". */
function toldBefore({ start, end }: Expression, text: string): readonly Sides[] {
  const from = statementStart(text, start);
  const before = text.slice(from, start);
  const last = [...before.matchAll(joint)].at(-1);
  const head = last ? from + last.index : from;
  const isOpening = opening.test(text.slice(last ? head + last[0].length : from, start));
  const event = isOpening ? { start: end, end: phraseEnd(text, end) } : { start: head, end: start };
  const other = { start: from === head ? 0 : from, end: head };
  return other.end > other.start ? [{ event, other }] : [];
}

/** "Three weeks went by between the vote and the visit". */
function betweenSides({ end }: Expression, text: string): readonly Sides[] {
  const stop = phraseEnd(text, end);
  const and = text.slice(end, stop).search(/\sand\s/);
  if (and < 0) return [];
  return [{ other: { start: end, end: end + and }, event: { start: end + and + 5, end: stop } }];
}

const opening = /^\W*(?:(?:and|but|only|just|barely|scarcely|a mere|some|then|it was|that was)\W+){0,3}$/i;
const joint = /,\s|\sand\s|\sbut\s/g;

/** Where the statement that holds `at` begins: behind a semicolon, colon or dash. */
function statementStart(text: string, at: number): number {
  const last = [...text.slice(0, at).matchAll(/[;:]\s|\s[–—]\s/g)].at(-1);
  return last ? last.index + last[0].length : 0;
}

const statementEnd = (text: string, at: number): number => endAt(text, at, /[;:]\s|\s[–—]\s/);
const phraseEnd = (text: string, at: number): number => endAt(text, at, /[,;:()]|\s[–—]\s|\.$|\.\s/);

function endAt(text: string, at: number, stop: RegExp): number {
  const found = text.slice(at).search(stop);
  return found < 0 ? text.length : at + found;
}

/** A word of some length at least. */
const isTold = ({ start, end }: Span, text: string): boolean => /\p{L}{3,}/u.test(text.slice(start, end));
