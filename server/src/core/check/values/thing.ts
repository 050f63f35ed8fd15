import type { Concept } from '../../extract/concepts';
import type { CalendarDate, Figure } from '../../extract/types';
import { contains, type Span } from '../../text/span';
import { isFigure } from './kind';
import type { Setting } from './setting';

/** Words that end the noun phrase after a value. */
const phraseEnd =
  /[,;:.()—|]|\s[–-]\s|\s(?:and|but|while|which|that|who|after|before|during|since|by|amounting|reached|is|are|was|were|has|have|had|will|would|with|from|to|on|at|against|when|as|than)\s/;
const attachedAfter = /^(?:[-‑\s](?=\p{L})|\s+(?:worth\s+)?(?:of|in)\s+)/u;
/** "$25 billion in trade", but "$25 billion in his article" or "up 60 basis points in the summer": where or when. */
const inAfter = /^\s+in\s+(?:the|an?|his|her|its|their|our|this|that|these|those|each|every)\s/;
const attachedBefore = /(?:\bof|\bworth|\bat|:|\|)\s+$/;

/**
 * The noun phrase that the value measures: the counted words; else what hangs on it by "of", "worth", a hyphen or a
 * colon; else the head of its clause's subject and the words right before it.
 */
export function thingOf(
  value: Figure | CalendarDate,
  own: readonly Concept[],
  { sentence }: Setting,
): readonly Concept[] {
  if (isFigure(value) && value.counted) {
    const counted = own.filter((concept) => contains(value.counted as Span, concept));
    if (counted.length > 0) return counted;
  }
  const left = own.filter((concept) => concept.end <= value.start);
  const after = sentence.text.slice(value.end - sentence.start);
  const right =
    isFigure(value) && attachedAfter.test(after) && !inAfter.test(after)
      ? own.filter((concept) => contains(phraseAfter(value, after), concept)).slice(0, 3)
      : [];
  const before = sentence.text.slice(0, value.start - sentence.start);
  const held = attachedBefore.test(before) ? left.slice(-2) : [];
  if (right.length + held.length > 0) return [...held, ...right];
  return left.length > 0 ? [...new Set([...left.slice(0, 2), ...left.slice(-2)])] : own.slice(0, 3);
}

/** "On 1 June, when drones struck the harbour": what a date is of stands behind "when". */
export function thingThen(
  value: Figure | CalendarDate,
  own: readonly Concept[],
  { text, start }: Setting['sentence'],
): readonly Concept[] | undefined {
  const after = text.slice(value.end - start);
  const opening = isFigure(value) ? undefined : whenBehind.exec(after)?.[0].length;
  if (opening === undefined) return undefined;
  const length = after.slice(opening).search(clauseEnd);
  const end = length < 0 ? after.length : opening + length;
  const told = own.filter((concept) => contains({ start: value.end, end: value.end + end }, concept));
  return told.length > 1 ? [...new Set([...told.slice(0, 2), ...told.slice(-2)])] : undefined;
}

const whenBehind = /^,?\s+when\s/;
const clauseEnd = /[,;:()—]|\.\s|\s(?:but|while|after|before|because|although)\s/;

/** "€5 million for the striker", "on the bridge", "at auction": what it goes to is what it measures. */
const goesTo = /^\s+(?:on|for|at)(?=\s)/;

function phraseAfter(value: Span, after: string): Span {
  const skipped = goesTo.exec(after)?.[0].length ?? 0;
  const length = after.slice(skipped).search(phraseEnd);
  return { start: value.end, end: value.end + (length < 0 ? after.length : skipped + length) };
}

/** The noun right behind a value that says what kind of amount it is: "a £2m bid". */
export function kindOf(
  value: Figure | CalendarDate,
  own: readonly Concept[],
  { text, start }: Setting['sentence'],
): string | undefined {
  if (!isFigure(value) || value.dimension === 'count') return undefined;
  const behind = own.filter((concept) => concept.start >= value.end);
  const between = (from: number, to: number) => text.slice(from - start, to - start);
  if (!behind[0] || !attachedKind.test(between(value.end, behind[0].start))) return undefined;
  const gap = behind.findIndex((concept, i) => {
    const next = behind[i + 1];
    return !next || !/^[-‑\s]$/.test(between(concept.end, next.start));
  });
  return behind[gap]?.id;
}

const attachedKind = /^(?:[-‑\s]|\s+(?:worth\s+)?of\s+)$/;
