import type { Span } from '../../text/span';
import type { NumberRead } from './numbers';
import type { Context } from './reading';
import { attached, isDash, lowerAt } from './tokens';

/** Whether a bare number is a year, a label or a digit in passing, and so no count. */
export const countsNothing = (context: Context, number: NumberRead, counted: Span | undefined): boolean =>
  number.form === 'digits' &&
  number.magnitude === 1 &&
  (isEraYear(context, number) || isYear(context, number, counted) || isPartOfWord(context, number));

/** "285 AD", "44 BC". */
const isEraYear = ({ tokens }: Context, number: NumberRead): boolean =>
  /^(?:AD|BC|BCE|CE)$/.test(tokens[number.next]?.text ?? '') || tokens[number.first - 1]?.text === 'AD';

/** A four-digit number without a comma between 1900 and 2100: a year, unless it clearly counts a plural. */
const isYear = ({ tokens }: Context, number: NumberRead, counted: Span | undefined): boolean => {
  const text = tokens[number.first]?.text ?? '';
  if (!/^\d{4}$/.test(text) || number.value < 1900 || number.value > 2100) return false;
  if (!counted) return true;
  return /^(?:in|since|the|by|of|until|from|before|after|during|for|through|its|their|his|her|late|early|mid|'s|’s)$/.test(
    lowerAt(tokens, number.first - 1),
  );
};

/** "30-something" is no amount. */
const isPartOfWord = ({ tokens }: Context, number: NumberRead): boolean =>
  isDash(lowerAt(tokens, number.next)) &&
  attached(tokens, number.next) &&
  /^somethings?$/.test(lowerAt(tokens, number.next + 1));
