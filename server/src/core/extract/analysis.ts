import type { Block } from '../text/block';
import { memory } from '../text/memory';
import { sentences } from '../text/sentences';
import { contains, type Span, shift } from '../text/span';
import { tokenize } from '../text/tokens';
import { type Concept, concepts } from './concepts';
import { figures } from './figures';
import { quantities } from './quantities';
import type { CalendarDate, DateAnchor, Figure } from './types';

/** A sentence with all that extraction found in it. Every span counts in the block's text. */
export interface AnalysedSentence extends Span {
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarDate[];
}

/**
 * The sentences of a block, analysed. Drafts and sources go through the same door, so that they compare. Several rules
 * ask, each for a block and its neighbours: the last answers are remembered.
 */
export function analyse(block: Block, anchor: DateAnchor): readonly AnalysedSentence[] {
  const key = [block.kind === 'row' ? 'row' : '', anchor.from, anchor.to, block.text].join('\n');
  return analysed.of(key, () => analyseAnew(block, anchor));
}

const analysed = memory<readonly AnalysedSentence[]>(1_000);

function analyseAnew(block: Block, anchor: DateAnchor): readonly AnalysedSentence[] {
  const found = quantities(block.text, anchor);
  const spells = found.dates.flatMap((date) => spellOf(date));
  const all = concepts(tokenize(block.text));
  const spans = block.kind === 'row' ? [{ start: 0, end: block.text.length }] : sentences(block.text);
  return spans.map((span) => ({
    start: span.start,
    end: span.end,
    text: block.text.slice(span.start, span.end),
    concepts: all.filter((concept) => contains(span, concept)),
    figures: [...found.figures, ...spells].filter((figure) => contains(span, figure)),
    dates: found.dates.filter((date) => contains(span, date)),
  }));
}

/** The length of time in a relative date: "20 years ago" also says that 20 years have passed. */
const spellOf = (date: CalendarDate): readonly Figure[] =>
  !date.relative
    ? []
    : figures(date.text, [])
        .filter((figure) => figure.dimension === 'duration')
        .map((figure) => moved(figure, date.start));

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  ...shift(figure, by),
  core: shift(figure.core, by),
  number: shift(figure.number, by),
  counted: figure.counted && shift(figure.counted, by),
});
