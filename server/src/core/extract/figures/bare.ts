import type { Span } from '../../text/span';
import type { NumberRead } from './numbers';
import type { Context } from './reading';
import { attached, isDash, lowerAt } from './tokens';

/** Whether a bare number is a year, a label or a digit in passing, and so no count. */
export const countsNothing = (context: Context, number: NumberRead, counted: Span | undefined): boolean =>
  number.form === 'digits' &&
  number.magnitude === 1 &&
  (isYear(context, number, counted) || isPartOfWord(context, number));

/** A four-digit number without a comma between 1900 and 2100: a year, unless it clearly counts a plural. */
const isYear = ({ tokens }: Context, number: NumberRead, counted: Span | undefined): boolean => {
  const text = tokens[number.first]?.text ?? '';
  if (!/^\d{4}$/.test(text) || number.value < 1900 || number.value > 2100) return false;
  if (!counted) return true;
  return /^(?:in|since|the|by|of|until|from|before|after|during|for|through|its|their|his|her|late|early|mid|'s|’s)$/.test(
    lowerAt(tokens, number.first - 1),
  );
};

/** "12-inch" is read before; "30-something", "24-" and "20s" are not amounts. */
const isPartOfWord = ({ tokens }: Context, number: NumberRead): boolean => {
  const after = lowerAt(tokens, number.next);
  if (!isDash(after) || !attached(tokens, number.next) || !attached(tokens, number.next + 1)) return false;
  return (
    /^(?:something|somethings|bit|year|hour)$/.test(lowerAt(tokens, number.next + 1)) &&
    !/^(?:year|hour)/.test(lowerAt(tokens, number.next + 1))
  );
};
