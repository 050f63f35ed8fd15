import type { DraftBlock } from '../../draft/draft';
import { type AnalysedSentence, analyse } from '../../extract/analysis';
import type { Figure } from '../../extract/types';
import { addsUp, inDigits, inOneUnit, isPlain } from './amounts';
import { type Note, note } from './note';

/** Parts that a sentence lists in full and that do not add up to the whole that it states. */
export const sumNotes = (block: DraftBlock): readonly Note[] =>
  block.block.kind === 'row'
    ? []
    : analyse(block.block, block.anchor).flatMap((sentence) => sumsIn(block, sentence));

function sumsIn(block: DraftBlock, sentence: AnalysedSentence): readonly Note[] {
  const { figures } = sentence;
  if (figures.length < 3 || open.test(sentence.text)) return [];
  const { text } = block.block;
  for (const [at, whole] of figures.entries()) {
    const parts = partsBehind(figures, at, sentence, text) ?? partsBefore(figures, at, sentence, text);
    if (parts && !addsUp(whole, parts) && isNear(whole, parts))
      return [note(block, whole, 'figure', message(parts))];
  }
  return [];
}

/** A slip stays near the whole; what is far from it is more likely no full list. */
const isNear = ({ low }: Figure, parts: Figures): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + part.low, 0) - low) <= 0.25 * low;

/** Words by which a list is not the whole, or its parts overlap. */
const open =
  /\b(?:includ(?:es?|ed|ing)|among|such as|for example|mostly|mainly|others?|rest|remain(?:ing|der|s)|several|some|many|of (?:whom|which|them|these|those)|also|both|up from|down from|compared|than|about|average|roughly|more|additional)\b/i;
/** Between a whole and its parts, the first of them right behind. */
const opens =
  /^[^.;:()\d]{0,40}?\b(?:compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|made up of|split into|divided into|broken down into|namely)\s*(?:[a-z]+\s+){0,2}$/i;
/** The same by a mark alone, right behind the words counted. */
const opensByMark = /^\s*(?::|\()\s*$/;
const closes = /^[^.;:()\d]{0,40}(?:$|[.;)])/;
const joins = /^[^.;:()\d–—]{0,50}?(?:,| and| plus)\s*(?:and\s+)?(?:[a-z]+\s+){0,2}$/i;
const totals =
  /^[^.;:()\d]{0,30}(?:,|:|–|—|\()\s*(?:or\s+)?(?:(?:a|an|the|in|for)\s+){0,3}(?:total(?:ling)?|altogether)\s*(?:of)?\s*$/i;
const inAll = /^[^.;:()\d]{0,20}?\b(?:in all|in total|altogether|all told)\b/i;

type Figures = readonly Figure[];

/** "12 seats: 5 for the Greens and 8 for the Reds", "a crew of 12, made up of 5 men and 8 women". */
function partsBehind(
  figures: Figures,
  at: number,
  sentence: AnalysedSentence,
  text: string,
): Figures | undefined {
  const whole = figures[at];
  const first = figures[at + 1];
  if (!whole || !first || !leadsTo(whole, first, text)) return undefined;
  const parts = run(figures.slice(at + 1), text);
  const last = parts.at(-1);
  if (!last || figures.length > at + 1 + parts.length) return undefined;
  return closes.test(text.slice(last.end, sentence.end)) && isList(whole, parts, text) ? parts : undefined;
}

const leadsTo = (whole: Figure, first: Figure, text: string): boolean =>
  opens.test(text.slice(whole.end, first.start)) ||
  (whole.counted !== undefined && opensByMark.test(text.slice(whole.counted.end, first.start)));

/** "5 men and 8 women, 12 people in all", "3 trucks and 4 vans, a total of 8 vehicles". */
function partsBefore(
  figures: Figures,
  at: number,
  sentence: AnalysedSentence,
  text: string,
): Figures | undefined {
  const [whole, last] = [figures[at], figures[at - 1]];
  if (!whole || !last || at !== figures.length - 1) return undefined;
  const total = totals.test(text.slice(last.end, whole.start));
  const all =
    joins.test(text.slice(last.end, whole.start)) && inAll.test(text.slice(whole.end, sentence.end));
  const parts = figures.slice(0, at);
  const listed = total || all ? run(parts, text) : [];
  return listed.length === parts.length && isList(whole, parts, text) ? parts : undefined;
}

/** The figures from the first on that a list joins. */
function run(figures: Figures, text: string): Figures {
  const end = figures.findIndex((figure, i) => {
    const before = figures[i - 1];
    return before !== undefined && !joins.test(text.slice(before.end, figure.start));
  });
  return end < 0 ? figures : figures.slice(0, end);
}

/** Whether the parts are a list with "and" before its last, all of the whole's kind and each of them smaller. */
function isList(whole: Figure, parts: Figures, text: string): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before || !/\b(?:and|plus)\b/.test(text.slice(before.end, last.start))) return false;
  return (
    [whole, ...parts].every(isPlain) && parts.every((part) => inOneUnit(part, whole) && part.low < whole.low)
  );
}

const message = (parts: Figures): string =>
  `The parts given here add up to ${inDigits(parts.reduce((sum, { low }) => sum + low, 0))}.`;
