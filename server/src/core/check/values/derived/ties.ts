import type { AnalysedSentence } from '../../../extract/analysis';
import type { CalendarDate, Figure } from '../../../extract/types';

/**
 * How two values of a source hang together: one became the other or is held against it (`change`), one is a part of the
 * other (`part`), two cells of a row (`row`), the two sides of a vote or match (`score`), one is to be taken as often as the
 * other says (`times`), both are told in one breath (`and`), they only stand beside each other, the draft itself names
 * one of them beside its figure (`anchored`), or two passages tell them of one thing (`apart`).
 */
export type Tie = 'change' | 'part' | 'row' | 'score' | 'times' | 'and' | 'beside' | 'anchored' | 'apart';

interface Told {
  readonly tie: Tie;
  /** The second value in the text is the one that the first is held against, or the part stands first. */
  readonly turned: boolean;
  /** A part by nothing but "of": a share or rest that the draft asks for, but no amount by itself. */
  readonly isBare?: boolean;
}

/** What the words between and around two values of a sentence, `a` in front of `b`, say of them. */
export function tieBetween(a: Figure, b: Figure, sentence: AnalysedSentence): Told | undefined {
  const { text, start } = sentence;
  const between = text.slice(a.end - start, b.start - start);
  if (between.length > farthest) return undefined;
  const before = text.slice(Math.max(0, a.start - start - 24), a.start - start);
  const after = text.slice(b.end - start, b.end - start + 40);
  const isNext = !sentence.figures.some(
    (c) => c.start >= a.end && c.end <= b.start && c.dimension === a.dimension,
  );
  if (isNext && fromIn.test(before) && toBehind.test(between)) return { tie: 'change', turned: false };
  if (rangeMark.test(between)) return undefined;
  if (wholeFirst.test(between) && a.low > b.low) return { tie: 'part', turned: false };
  if (isNext && b.low < a.low && (ofThemBehind.test(after) || ofWhole.test(text.slice(0, a.start - start))))
    return { tie: 'part', turned: false, isBare: true };
  if (isNext) {
    if (partFirst.test(between) && b.low > a.low) return { tie: 'part', turned: true };
    if (heldAgainst.test(between) || earlierBehind.test(after)) return { tie: 'change', turned: true };
    if (became.test(between)) return { tie: 'change', turned: false };
  }
  const years = yearsOf(a, b, sentence);
  if (years) return { tie: 'change', turned: years.first > years.second };
  return { tie: 'beside', turned: false };
}

/** Values farther apart, in code units, say little about each other. */
const farthest = 160;

const rangeMark = /^\s*(?:[-–—]|to|or|and)\s*$/;
const wholeFirst = /\b(?:of (?:which|whom|them|these|those|it|that|this)|including|among them)\b[^.;]*$/;
const partFirst =
  /^\s*(?:[\p{L}-]+\s+){0,2}(?:(?:out )?of (?:(?:the|its|his|her|their|all|these|those|a total of)\s+){0,2}|(?:in|on|among) an? [\p{L}-]+ of (?:only )?)$/u;
/** "46 were reported but only 29 of them investigated". */
const ofThemBehind = /^ of (?:them|these|those|whom|which)\b/;
/** "Of the board's eleven recommendations nine were carried out". */
const ofWhole = /^(?:\P{L}*|[^.;:]{0,60}(?:,|\band) )[Oo]f (?:[\p{L}’'-]+ ){0,4}$/u;
const fromIn = /\bfrom (?:the |an? |some )?$/;
const toBehind = /\bto (?:the |an? |some )?$/;
const heldAgainst =
  /(?:\b(?:instead of|rather than|against|compared (?:with|to)|versus|vs\.?|as opposed to|(?:up|down) (?:from|on)|from|previously|formerly|until then|having been|in place of|where it had been|not the)|\((?:[^():]{0,24}:|before|was|were|previously|formerly|originally|prior year))\s*(?:(?:the|an?|some)\s+)?(?:(?:expected|estimated|planned|original|previous|former)\s+)?$/i;
const became =
  /\b(?:shorten\w*|cut\w*|raised?|raises|lower\w*|reduc\w*|increas\w*|rise[sn]?|rose|rising|fell|falls?|fallen|falling|grow[sn]?|grew|extend\w*|lengthen\w*|brought (?:down|up)|go(?:es)?|went|gone|climb\w*|dropp?\w*|sank|sunk|shr[aiu]nk\w*|expand\w*|widen\w*|narrow\w*|slipp\w*|jump\w*|swell\w*|swelled|swollen|up|down)\s+(?:[\p{L}-]+\s+)?to (?:the |an? |some )?$/u;
const earlierBehind =
  /^(?! (?:\S+ )?(?:more|fewer|less|higher|lower|longer|shorter)\b)(?:[^.,;()]{0,24}?)\s(?:(?:a|one|the|two|three|ten)\s)?(?:years?|months?|quarters?|weeks?|decades?|season|day)\s(?:earlier|before|ago|previously)\b|^\s(?:in|for|at) the (?:previous|preceding|prior|year before)\b/;

/** The years of the two values, where each has one of its own beside it. */
function yearsOf(
  a: Figure,
  b: Figure,
  { dates, text, start }: AnalysedSentence,
): { first: string; second: string } | undefined {
  const first = nearest(a, dates, text, start);
  const second = nearest(b, dates, text, start);
  if (!first?.from || !second?.from || first === second || first.from === second.from) return undefined;
  return { first: first.from, second: second.from };
}

/** The date with a year in the same part of the sentence as the value. */
function nearest(
  value: Figure,
  dates: readonly CalendarDate[],
  text: string,
  start: number,
): CalendarDate | undefined {
  return dates
    .filter((date) => date.yearStated && date.from !== undefined && date.to !== undefined)
    .filter((date) => {
      const [from, to] = date.end <= value.start ? [date.end, value.start] : [value.end, date.start];
      return to - from < 48 && !/[,;:(]|\band\b/.test(text.slice(from - start, to - start));
    })
    .sort((x, y) => Math.abs(x.start - value.start) - Math.abs(y.start - value.start))[0];
}
