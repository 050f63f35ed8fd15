import type { CalendarDate, Figure } from '../../extract/types';
import { overlaps } from '../../text/span';
import { compare } from './compare';
import type { Frame } from './frame';
import { valuesOf } from './kind';

/** Other values of the draft's sentence that the source's sentence has as well: the two tell of one thing. */
export function companions(
  draft: Frame,
  source: Frame,
  counts: (value: Figure | CalendarDate) => boolean = () => true,
): number {
  const theirs = othersOf(source);
  return othersOf(draft).filter((a) => counts(a) && theirs.some((b) => compare(a, b) === 'agree')).length;
}

const othersOf = ({ value, setting: { sentence } }: Frame): readonly (Figure | CalendarDate)[] =>
  valuesOf(sentence).filter((other) => !overlaps(other, value));
