import { type AnalysedSentence, analyse } from '../extract/analysis';
import { kindsOf } from '../extract/figures/readings';
import type { DateAnchor, Dimension } from '../extract/types';
import { evidenceBlocks } from '../sources/evidence';
import type { Section, Source } from '../sources/source';
import type { Block } from '../text/block';
import { toDocument } from '../text/offsets';
import type { Span } from '../text/span';

/** A sentence of a source that can serve as evidence, with its surroundings. */
export interface Passage {
  /** Unique in the corpus: the source's id and a running number. */
  readonly id: string;
  readonly source: Source;
  readonly section: Section;
  readonly block: Block;
  readonly sentence: AnalysedSentence;
  /** The sentence in the source's text. */
  readonly span: Span;
  /** The sentence before it in the same section, for pronouns. */
  readonly previous?: Passage;
  /** What dimensions its figures have, and what else it holds: the first filter of any search. */
  readonly holds: ReadonlySet<Held>;
}

/** A dimension of figures, days of the calendar, or times of day. */
export type Held = Dimension | 'date' | 'time';

/** All passages of a source, in the order of its text; boilerplate gives none. */
export function passagesOf(source: Source): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { block, section } of evidenceBlocks(source)) {
    if (block.kind === 'heading') continue;
    for (const sentence of analyse(block, anchorOf(source, section))) {
      const last = passages.at(-1);
      passages.push({
        id: `${source.id}#${passages.length}`,
        source,
        section,
        block,
        sentence,
        span: toDocument(block.map, sentence),
        previous: last?.section === section ? last : undefined,
        holds: dimensionsOf(sentence, block),
      });
    }
  }
  return passages;
}

/** What the section's yearless and relative dates count from. */
function anchorOf(source: Source, section: Section): DateAnchor {
  const date = section.date ?? source.meta.date;
  return date ? { from: date.from, to: date.to } : {};
}

function dimensionsOf(sentence: AnalysedSentence, { text }: Block): ReadonlySet<Held> {
  const holds = new Set<Held>(sentence.figures.flatMap((figure) => kindsOf(figure, text)));
  if (sentence.dates.length > 0) holds.add('date');
  if (sentence.times.length > 0) holds.add('time');
  return holds;
}
