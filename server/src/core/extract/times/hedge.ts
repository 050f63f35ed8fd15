import { lowerAt, type Token } from '../figures/tokens';
import { TIME_HEDGES } from './words';

/** A hedge in front of a time, by its first token, and how it stretches the time, in minutes. */
export interface TimeHedge {
  readonly first: number;
  readonly low: number;
  readonly high: number;
}

/** "shortly before", "a little after", "around" right before token `first`. */
export function timeHedge(tokens: readonly Token[], first: number): TimeHedge | undefined {
  for (const { words, low, high } of TIME_HEDGES) {
    const start = first - words.length;
    if (start >= 0 && words.every((word, n) => lowerAt(tokens, start + n) === word))
      return { first: start, low, high };
  }
  return undefined;
}
