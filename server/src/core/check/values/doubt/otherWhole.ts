import type { Passage } from '../../../corpus/passages';
import type { Figure } from '../../../extract/types';
import { type Frame, isFigure } from '../frame';
import { compareFigures } from '../interval';
import type { Doubt } from './doubt';

/**
 * "Of the 63 shops 55 have found a buyer": how many of so many is held only against a passage that speaks of so many, and
 * against no number greater than they are.
 */
export const isOfOtherWhole: Doubt = ({ match: { draft }, value, passage }) => {
  if (!isFigure(value) || value.dimension !== 'count') return false;
  const whole = wholeOf(draft);
  return whole !== undefined && (value.low > whole.high || !speaksOf(passage, whole));
};

/** The number that the draft's is told to be a part of. */
function wholeOf({ value, setting: { sentence } }: Frame): Figure | undefined {
  if (!isFigure(value) || value.dimension !== 'count') return undefined;
  const { text, start } = sentence;
  return sentence.figures.find(
    (other) =>
      other.dimension === 'count' &&
      other.low > value.high &&
      (other.start > value.end
        ? behind.test(text.slice(value.end - start, other.start - start))
        : (inFront.test(text.slice(0, other.start - start)) &&
            !breaks.test(text.slice(other.end - start, value.start - start))) ||
          ofWhich.test(text.slice(other.end - start, value.start - start))),
  );
}

const owner = String.raw`(?:(?:all|the|its|his|her|their|our|these|those)\s+){0,2}`;
const behind = new RegExp(String.raw`^\s+(?:out\s+)?of\s+${owner}$`, 'i');
const inFront = new RegExp(
  String.raw`(?:^|[;:,]\s+)\W*(?:out\s+)?of\s+(?:[\p{L}’']+['’]s\s+)?${owner}$`,
  'iu',
);
const breaks = /[;:]/;
/** "27 cases, of which 15". */
const ofWhich = /^[^;:.\d]{1,60}, (?:of (?:which|whom|them|these)|among (?:which|whom|them|these))\s$/;

const speaksOf = ({ sentence, previous }: Passage, whole: Figure): boolean =>
  [sentence, previous?.sentence].some((one) =>
    one?.figures.some((figure) => compareFigures(figure, whole) === 'agree'),
  );
