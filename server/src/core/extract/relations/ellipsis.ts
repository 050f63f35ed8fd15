import { being, doing, having, modals } from './grammar';
import type { Predicate, Sentence } from './predicate';
import { isDenial } from './verbGroup';

/** "Her deputy did not.": the end of a clause denies of another what the verb in front of it says. */
export function denialAt(
  { text, tokens, clauses }: Sentence,
  at: number,
  before: Predicate | undefined,
  leftOf: (from: number, to: number) => Predicate['left'],
): Predicate | undefined {
  const token = tokens[at];
  if (!token || !before || before.voice === 'copula' || before.bent) return undefined;
  if (![doing, having, being, modals].some((words) => words.has(token.lower))) return undefined;
  const next = tokens[at + 1];
  const own = isDenial(token.lower, next?.lower, undefined) ? token : undefined;
  const last = own ?? (next?.lower === 'not' || next?.lower === 'never' ? next : undefined);
  if (!last || !/^(?:\s(?:yet|either))?(?:[.,;!)]|$)/.test(text.slice(last.end))) return undefined;
  if (!clauses.breaks.some((one) => before.end <= one && one <= token.start)) return undefined;
  return {
    ...before,
    start: token.start,
    end: last.end,
    negated: !before.negated,
    left: leftOf(token.start, last.end),
    right: { start: last.end, end: last.end },
  };
}
