import type { Candidate } from '../candidate';
import { isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Veto } from './veto';

/**
 * "The race of April 2024" where the sources tell of a race on 27 April 2025 and of one on 19 April 2026: what comes again
 * each year has a day in each.
 */
export const isRecurring: Veto = (draft, best, candidates) =>
  !isFigure(draft.value) &&
  slipOf(draft.value, best.value) === 'another year' &&
  candidates.some(
    ({ value, match }) =>
      match.failed.length === 0 &&
      slipOf(draft.value, value) === 'another year' &&
      yearOf(value) !== yearOf(best.value),
  );

const yearOf = (value: Candidate['value']): string | undefined =>
  isFigure(value) ? undefined : value.from?.slice(0, 4);
