import { lowerAt, type Token } from '../figures/tokens';
import type { CalendarDate } from '../types';

type Bound = NonNullable<CalendarDate['bound']>;

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['since', 'since'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
]);

/** The bound in front of the date that starts at token `first`: "since", "by", "no later than". */
export const boundBefore = (tokens: readonly Token[], first: number): Bound | undefined => {
  const year = /^(?:year|month)$/.test(lowerAt(tokens, first - 1)) ? first - 1 : first;
  const at = lowerAt(tokens, year - 1) === 'the' ? year - 2 : year - 1;
  const word = lowerAt(tokens, at);
  if (word === 'than') return thanBound(lowerAt(tokens, at - 2), lowerAt(tokens, at - 1));
  const bound = BOUNDS.get(word);
  // "a day before 3 May", "two years after 1990" count from the date, they are not bounded by it
  if (
    bound &&
    /^(?:before|after)$/.test(bound) &&
    /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(lowerAt(tokens, at - 1))
  )
    return undefined;
  return bound;
};

/** "no later than", "later than", "no earlier than", "earlier than". */
const thanBound = (negation: string, comparative: string): Bound | undefined => {
  const not = /^(?:no|not)$/.test(negation);
  if (comparative === 'later') return not ? 'by' : 'after';
  if (comparative === 'earlier') return not ? 'since' : 'before';
  return undefined;
};
