import type { CalendarDate, Figure } from '../../../extract/types';
import { type Frame, isFigure } from '../frame';
import { compareFigures } from '../interval';

/**
 * Whether the draft's figure is the whole that a share of its sentence is taken of, and the source's value that share of
 * it: "a quarter of the £240,000" where the source has £61,000.
 */
export function isPartOf(draft: Frame, source: Figure | CalendarDate): boolean {
  const { value, setting } = draft;
  if (!isFigure(value) || !isFigure(source)) return false;
  const { figures, text, start } = setting.sentence;
  const share = figures.findLast((other) => other.dimension === 'share' && other.end <= value.start);
  if (!share || !ofThe.test(text.slice(share.end - start, value.start - start))) return false;
  const part = (bound: number): number => bound * share.low * share.scale;
  return (
    compareFigures({ ...value, low: part(value.low), high: part(value.high), hedge: 'about' }, source) ===
    'agree'
  );
}

const ofThe = /^ of (?:(?:the|its|his|her|their|all|these|those) )?(?:[\p{L}-]+ )?$/u;
