import type { Block } from '../text/block';
import { memory } from '../text/memory';
import { sentences } from '../text/sentences';
import { itemsWithin, type Span, shift } from '../text/span';
import { tokensOf } from '../text/tokens';
import { type Concept, concepts } from './concepts';
import { countedOn } from './dates/countedOn';
import { figures as figuresOfText } from './figures';
import { withCellUnits } from './figures/cellUnits';
import { withSharedUnits, withUnitsOfBefore } from './figures/shared';
import { isWindow, quantities } from './quantities';
import type { CalendarDate, DateAnchor, Figure, TimeOfDay } from './types';

/** A sentence with all that extraction found in it. Every span counts in the block's text. */
export interface AnalysedSentence extends Span {
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarDate[];
  readonly times: readonly TimeOfDay[];
}

/**
 * The sentences of a block, analysed. Drafts and sources go through the same door, so that they compare. Several rules
 * ask, each for a block and its neighbours: the last answers are remembered.
 */
export function analyse(block: Block, anchor: DateAnchor): readonly AnalysedSentence[] {
  const table =
    block.kind === 'row' ? ['row', block.lead, ...(block.cells ?? []).map(({ header }) => header)] : [];
  const key = [...table, anchor.from, anchor.to, block.text].join('\n');
  return analysed.of(key, () => analyseAnew(block, anchor));
}

const analysed = memory<readonly AnalysedSentence[]>(1_000);

function analyseAnew(block: Block, anchor: DateAnchor): readonly AnalysedSentence[] {
  const all = quantities(block.text, anchor);
  const stated = withYears(all.dates);
  const whole = [{ start: 0, end: block.text.length }];
  const spans = block.kind === 'row' ? whole : joined(sentences(block.text), stated);
  const figures = withCellUnits(block, all.figures);
  const found = { figures, dates: countedOn(block.text, spans, figures, stated) };
  const spells = stated.flatMap((date) => spellOf(date));
  const read = itemsWithin(spans, [...found.figures, ...spells]);
  const figuresOf = block.kind === 'row' ? read : inTheirUnits(read, spans, block.text);
  const datesOf = itemsWithin(spans, found.dates);
  const timesOf = itemsWithin(spans, all.times);
  return spans.map(({ start, end }, n) => {
    const text = block.text.slice(start, end);
    return {
      start,
      end,
      text,
      concepts: conceptsIn(text).map((concept) => conceptAt(concept, start)),
      figures: figuresOf[n] ?? [],
      dates: datesOf[n] ?? [],
      times: timesOf[n] ?? [],
    };
  });
}

function inTheirUnits(
  read: readonly (readonly Figure[])[],
  spans: readonly Span[],
  text: string,
): readonly (readonly Figure[])[] {
  const found: (readonly Figure[])[] = [];
  for (const [n, own] of read.entries()) {
    const shared = withSharedUnits(own, text);
    const before = found[n - 1];
    found.push(before ? withUnitsOfBefore(shared, before, text.slice(0, spans[n]?.end)) : shared);
  }
  return found;
}

/** The concepts of a sentence; spans count in it. An edit changes one sentence of a paragraph. */
const conceptsIn = (sentence: string): readonly Concept[] =>
  known.of(sentence, () => concepts(tokensOf(sentence)));

const known = memory<readonly Concept[]>(500);

const conceptAt = ({ start, end, id, capital }: Concept, by: number): Concept => ({
  start: start + by,
  end: end + by,
  id,
  capital,
});

/** The length of time in a relative date: "20 years ago" also says that 20 years have passed. */
const spellOf = (date: CalendarDate): readonly Figure[] =>
  !date.relative || isWindow(date)
    ? []
    : figuresOfText(date.text, [])
        .filter((figure) => figure.dimension === 'duration')
        .map((figure) => moved(figure, date.start));

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  ...shift(figure, by),
  core: shift(figure.core, by),
  number: shift(figure.number, by),
  counted: figure.counted && shift(figure.counted, by),
});

/** How far a stated year carries on to the dates behind it, in code units. */
const carries = 300;

/** "left on 12 December 1908, crossed the circle on 27 December": a yearless date takes the year of the one before. */
function withYears(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  let stated: CalendarDate | undefined;
  return dates.map((date) => {
    if (date.yearStated && date.from) stated = date;
    const lacks = !date.yearStated && !date.relative && date.month !== undefined && date.from && date.to;
    if (!lacks || !stated || date.start - stated.end > carries) return date;
    return inYearAfter(date, stated);
  });
}

function inYearAfter(date: CalendarDate, stated: CalendarDate): CalendarDate {
  const year = Number(stated.from?.slice(0, 4));
  const next =
    date.month !== undefined && stated.month !== undefined && stated.month - date.month > 6 ? year + 1 : year;
  return { ...date, from: `${next}${date.from?.slice(4)}`, to: `${next}${date.to?.slice(4)}` };
}

/** A date that stands alone ("29 January.") heads the sentence behind it, as in diaries and chronicles. */
function joined(spans: readonly Span[], dates: readonly CalendarDate[]): readonly Span[] {
  const result: Span[] = [];
  const datesOf = itemsWithin(spans, dates);
  let head: Span | undefined;
  for (const [n, span] of spans.entries()) {
    const alone = datesOf[n]?.some((date) => date.end - date.start >= span.end - span.start - 2);
    if (alone && !head) head = span;
    else {
      result.push(head ? { start: head.start, end: span.end } : span);
      head = undefined;
    }
  }
  return head ? [...result, head] : result;
}
