import type { Span } from '../../text/span';

/** Strings full of digits that say nothing in numbers: addresses, phone numbers, ISBNs, serial numbers. */
const MASKS: readonly { readonly hint: string; readonly pattern: RegExp }[] = [
  { hint: '://', pattern: /\bhttps?:\/\/\S+/g },
  { hint: 'www.', pattern: /\bwww\.\S+/g },
  { hint: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*|@\w{1,64}/g },
  { hint: 'ISBN', pattern: /\bISBN(?:-1[03])?:?\s?[\dX][\dX -]{8,16}/g },
  { hint: '+', pattern: /\+\d[\d ().-]{7,18}\d/g },
  { hint: '-', pattern: /\(?\b\d{3}\)?[ .-]\d{3}-\d{4}\b|\b\d{3}-\d{4}\b|\b\d{1,6}(?:-\d{1,6}){2,}\b/g },
  { hint: '_', pattern: /\b\w{1,64}_\w{1,64}/g },
];

/** The stretches of `text` in which no figure is looked for. */
export const masked = (text: string): readonly Span[] =>
  MASKS.flatMap(({ hint, pattern }) =>
    text.includes(hint)
      ? Array.from(text.matchAll(pattern), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
      : [],
  );
