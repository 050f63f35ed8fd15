import { isBare } from '../../../extract/figures/shared';
import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/**
 * "It would have stood 45 centimetres lower; the other would take off 30": a number without a noun, behind a measure, is
 * most likely of that measure, and what a source counts says nothing of it.
 */
export const isOfMeasureBefore: Veto = (draft, { value, match: { source } }) =>
  isFigure(draft.value) &&
  isFigure(value) &&
  (source.head !== undefined || countsVotes.test(value.text)) &&
  isBare(draft.value) &&
  draft.head === undefined &&
  draft.setting.columns.length === 0 &&
  followsMeasure(draft);

const countsVotes = /\b(?:votes?|goals?|points?|seats?)\b/i;

const followsMeasure = ({ value, setting: { sentence } }: Frame): boolean => {
  const before = sentence.figures.findLast((other) => other.end <= value.start);
  return before !== undefined && !noMeasure.test(before.dimension);
};
const noMeasure = /^(?:count|ordinal|multiple)$/;
