import type { Corpus } from '../../corpus/corpus';
import type { Draft, DraftBlock } from '../../draft/draft';
import { type Memory, memory } from '../../text/memory';
import { type Measure, measureNotes, measuresOf } from '../consistency/measures';
import type { Note } from '../consistency/note';
import { sumNotes } from '../consistency/sums';
import { tableNotes } from '../consistency/tables';
import { weekdayNotes } from '../consistency/weekdays';
import type { DraftRule } from '../rule';

/** What contradicts itself within the draft. The sources are not asked, so this is never more than a hint. */
export const inconsistentDraft: DraftRule = {
  id: 'inconsistent-draft',
  description:
    'The draft against itself: one measure with two values, parts that miss their whole, a wrong weekday.',
  sees: 'draft',
  check: ({ blocks }: Draft, corpus: Corpus) => {
    const known = memoryOf(corpus);
    const read = blocks.map(
      (block) => [block, known.of(block.contextKey, () => readBlock(block, corpus))] as const,
    );
    return [
      ...read.flatMap(([block, { notes }]) => notes.map((one) => ({ ...one, block }))),
      ...tableNotes(blocks),
      ...measureNotes(read.map(([block, { measures }]) => [block, measures])),
    ];
  },
};

/** What one block says by itself: remembered as it reads, so that an edit costs what it touches. */
interface Reading {
  readonly notes: readonly Note[];
  readonly measures: readonly Measure[];
}

const readBlock = (block: DraftBlock, corpus: Corpus): Reading => ({
  notes: [...weekdayNotes(block), ...sumNotes(block)],
  measures: measuresOf(block, corpus),
});

/** Blocks remembered for one corpus: as many as a long draft has. */
const remembered = 5_000;
const memories = new WeakMap<Corpus, Memory<Reading>>();

function memoryOf(corpus: Corpus): Memory<Reading> {
  const known = memories.get(corpus) ?? memory<Reading>(remembered);
  memories.set(corpus, known);
  return known;
}
