import { overlaps, type Span } from '../../text/span';
import { compareFigures } from '../values/interval';
import type { Reading } from './reading';

/** Behind a denied verb: words that make the denial one of how much, and not of the act ("had not sold fewer tickets"). */
const howMuch =
  /^\s*(?:\p{L}+\s+){0,2}?(?:fewer|more|less|all|every(?:thing|one|body)?|only|just|merely|solely|much|many|enough|always|alone|both|the same|anything like)\b/iu;

/** "Will not reach the town before the summer of 2028": it will, and the denial is of a time. */
const notBefore = /^[^;:]{0,80}?\b(?:before|until|till|(?:earlier|sooner|later) than)\b/i;

/** Whether a predicate is denied in part only, or for a time: nothing plain follows from it. */
export const isPartDenied = ({ predicate, setting: { sentence } }: Reading): boolean => {
  const behind = sentence.text.slice(predicate.end - sentence.start);
  return predicate.negated && (howMuch.test(behind) || notBefore.test(behind));
};

/** "Accepted one of the requests": what is done to some says nothing against what is done to others. */
export const isOfSome = ({ predicate, setting: { sentence } }: Reading): boolean =>
  someOf.test(sentence.text.slice(predicate.end - sentence.start));

const someOf =
  /^\s*(?:only\s|just\s|at\sleast\s)?(?:some|part|parts|half|most|many|several|a\sfew|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\sof\b/iu;

/** "1,700 members stayed away" says nothing against "7,420 members took part", nor a quarter against three: parts of one body. */
export function areOtherParts(draft: Reading, source: Reading): boolean {
  const [mine, theirs] = [countsOf(draft), countsOf(source)];
  if (isFewOf(draft, mine) && theirs.length === 0) return true;
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((one) => theirs.some((other) => compareFigures(one, other) === 'agree'))
  );
}

/** "Fewer than 90 of the 800 orders were withdrawn" goes with "orders are not withdrawn". */
const isFewOf = ({ setting: { sentence } }: Reading, counts: readonly Span[]): boolean =>
  counts.some(({ end }) => /^\s+of\b/.test(sentence.text.slice(end - sentence.start)));

const countsOf = ({ predicate, setting: { sentence } }: Reading) =>
  sentence.figures.filter(
    (figure) =>
      /^(?:count|share)$/.test(figure.dimension) &&
      predicate.left.some((part: Span) => overlaps(part, figure)),
  );

/** "You come from a hospital" is where one has been, as "she left a hospital" is. */
export const isOrigin = ({ predicate, setting: { sentence } }: Reading): boolean =>
  /\b(?:come|comes|came|coming)$/i.test(
    sentence.text.slice(predicate.start - sentence.start, predicate.end - sentence.start),
  ) && /^\s+(?:\p{L}+,?\s+)?from\b/iu.test(sentence.text.slice(predicate.end - sentence.start));
