import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate, Figure } from '../../extract/types';
import { isDateline, isHead } from './dateline';
import { type Frame, frameOf, isFigure } from './frame';
import { passageSetting } from './passageSetting';

/** The frames of all values of a passage, worked out once for each registry. */
export function framesOf(passage: Passage, corpus: Corpus): readonly Frame[] {
  const known = framed.get(passage);
  if (known?.registry === corpus.registry) return known.frames;
  const setting = passageSetting(passage, corpus);
  const values: readonly (Figure | CalendarDate)[] = [
    ...passage.sentence.figures,
    ...[...passage.sentence.dates, ...passage.sentence.times].filter(
      (date) => !isDateline(date, passage.sentence),
    ),
  ];
  const frames = values.map((value) => frameOf(value, setting));
  for (const frame of frames)
    if (!isFigure(frame.value) && isHead(frame.value, passage.sentence)) heads.add(frame);
  framed.set(passage, { registry: corpus.registry, frames });
  return frames;
}

/** Whether a source's date only says when the text is of: it may confirm, but is not the day of anything else. */
export const isOfText = (frame: Frame): boolean => heads.has(frame);
const heads = new WeakSet<Frame>();

const framed = new WeakMap<Passage, { registry: unknown; frames: readonly Frame[] }>();
