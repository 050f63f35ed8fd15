import type { Token } from '../figures/tokens';
import { ORDINALS } from '../figures/words';
import type { CalendarDate, DateAnchor, Precision } from '../types';
import { MONTHS } from './words';

/** What a date rule works on. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** One class letter a token (see classes.ts). */
  readonly classes: string;
  readonly anchor: DateAnchor;
}

/** A date over tokens `first` up to, not including, `next`. */
export interface DateRead {
  readonly first: number;
  readonly next: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly precision: Precision;
  readonly yearStated: boolean;
  readonly relative: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly toDay?: number;
  readonly toMonth?: number;
  readonly daysOfMonth?: readonly [number, number] | undefined;
  readonly counted?: boolean;
  /** A bound in the date's own words; else the one in front of it counts. */
  readonly bound?: CalendarDate['bound'];
}

/** One match of a rule's pattern: its tokens, and the token each named group starts at. */
export interface Match {
  readonly first: number;
  readonly next: number;
  readonly at: (group: string) => number | undefined;
}

/** A pattern over token classes, and what its match means; undefined where it means no date after all. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly needs: string;
  readonly read: (scan: Scan, match: Match) => DateRead | readonly DateRead[] | undefined;
}

/** A rule; `needs` are the classes of which one must be there for the pattern to match at all. */
export const rule = (pattern: string, needs: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(pattern, 'dg'),
  needs,
  read,
});

/** All matches of the rule, in order. */
export const matchesOf = (classes: string, pattern: RegExp): Match[] => {
  const found: Match[] = [];
  for (const match of classes.matchAll(pattern)) {
    const groups = match.indices?.groups;
    found.push({
      first: match.index,
      next: match.index + match[0].length,
      at: (group) => groups?.[group]?.[0],
    });
  }
  return found;
};

export const tokenAt = (scan: Scan, index: number | undefined): Token | undefined =>
  index === undefined ? undefined : scan.tokens[index];

export const lowerOf = (scan: Scan, index: number | undefined): string => tokenAt(scan, index)?.lower ?? '';

/** The number written at a token, in digits ("7", "7th", "1998") or as an ordinal word, also "twenty-first". */
export const numberAt = (scan: Scan, index: number | undefined): number | undefined => {
  const token = tokenAt(scan, index);
  if (!token || index === undefined) return undefined;
  if (token.lower === 'twenty' || token.lower === 'thirty')
    return (
      (token.lower === 'twenty' ? 20 : 30) +
      (ORDINALS.get(lowerOf(scan, index + 2)) ?? ORDINALS.get(lowerOf(scan, index + 1)) ?? 0)
    );
  return Number.isNaN(token.value) ? ORDINALS.get(token.lower) : token.value;
};

export const monthAt = (scan: Scan, index: number | undefined): number | undefined =>
  MONTHS.get(lowerOf(scan, index));
