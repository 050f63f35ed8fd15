import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import { valuesOf } from '../kind';
import type { Veto } from './veto';

/** "97 and not 88": the author knows of the other value, and says that it is wrong. A passage that has it tells nothing new. */
export const isCorrected: Veto = (draft, { passage }) => {
  if (!isFigure(draft.value)) return false;
  return deniedBeside(draft).some((denied) =>
    passage.sentence.figures.some((figure) => compare(denied, figure) === 'agree'),
  );
};

/** Figures of the sentence that it puts right by the value. */
const deniedBeside = ({ value, setting: { sentence } }: Frame) =>
  valuesOf(sentence)
    .filter(isFigure)
    .filter((other) => other.start > value.end && other.start - value.end < near)
    .filter(({ start }) =>
      puttingRight.test(sentence.text.slice(value.end - sentence.start, start - sentence.start)),
    );

const near = 40;
const puttingRight = /^[^.;]{0,25}?,? (?:and )?(?:not|instead of|rather than) (?:the )?$/i;
