import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate, Figure } from '../../extract/types';
import { isDateline } from './dateline';
import { type Frame, frameOf } from './frame';
import { passageSetting } from './passageSetting';

/** The frames of all values of a passage, worked out once for each registry. */
export function framesOf(passage: Passage, corpus: Corpus): readonly Frame[] {
  const known = framed.get(passage);
  if (known?.registry === corpus.registry) return known.frames;
  const setting = passageSetting(passage, corpus);
  const values: readonly (Figure | CalendarDate)[] = [
    ...passage.sentence.figures,
    ...passage.sentence.dates.filter((date) => !isDateline(date, passage.sentence)),
  ];
  const frames = values.map((value) => frameOf(value, setting));
  framed.set(passage, { registry: corpus.registry, frames });
  return frames;
}

const framed = new WeakMap<Passage, { registry: unknown; frames: readonly Frame[] }>();
