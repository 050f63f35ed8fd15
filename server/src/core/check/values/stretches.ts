import type { CalendarDate } from '../../extract/types';
import type { Comparison } from './interval';

/** "from 23 April to 20 August", "March 2022 to August 2023": where it begins and where it ends, both stated. */
export const isStretch = ({ precision, from, to, toDay, toMonth }: CalendarDate): boolean =>
  (precision === 'day' && toDay !== undefined && from !== to) ||
  (precision === 'month' && toMonth !== undefined && from?.slice(0, 7) !== to?.slice(0, 7));

/** "From 11 March to 9 June", "from 2015 to 2019": that something was on a day between tells of neither end. */
export const hasTwoEnds = (date: CalendarDate): boolean =>
  isStretch(date) ||
  (date.precision === 'year' && !date.relative && date.from?.slice(0, 4) !== date.to?.slice(0, 4));

/** Two stretches that share one end say otherwise of the other; without a common end they may be of different things. */
export function compareEnds(sameStart: boolean, sameEnd: boolean): Comparison {
  if (sameStart && sameEnd) return 'agree';
  return sameStart || sameEnd ? 'differ' : 'unclear';
}
