import type { Figure } from '../../extract/types';
import type { Frame } from './frame';
import { isFigure } from './kind';
import type { Setting } from './setting';

/** Whether a count is told of some of a set ("two of the ports"), of the set that others are part of, or of all of it. */
export type Extent = 'part' | 'whole' | 'all' | undefined;

const owner = '(?:the|its|his|her|their|our|these|those)';
const partBehind = new RegExp(`^\\s+of\\s+(?:all\\s+)?(?:${owner}\\b|them\\b|us\\b|\\d)`, 'i');
const wholeBefore = new RegExp(
  `(?:(?:^|[,;:])\\W*of|\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|half|none|many|each|any|part)\\s+(?:out\\s+)?of)\\s+(?:all\\s+)?(?:${owner}\\s+)?$`,
  'i',
);
const allBefore = new RegExp(`\\b(?:all|both|${owner})\\s+$`, 'i');

/** The extent that a count's own words tell; undefined where they leave it open. */
export function extentOf(value: Figure, { sentence: { text, start } }: Setting): Extent {
  if (partBehind.test(text.slice(value.number.end - start))) return 'part';
  const before = text.slice(0, value.start - start);
  if (wholeBefore.test(before)) return 'whole';
  return allBefore.test(before) ? 'all' : undefined;
}

/** A cell among others like it, of which nothing tells the year: no single value of a source answers to it. */
export const isOfSeries = ({ value, setting, periods }: Frame): boolean =>
  isFigure(value) &&
  setting.columns.length > 0 &&
  periods.length === 0 &&
  setting.sentence.figures.filter(({ dimension }) => dimension === value.dimension).length > 2;
