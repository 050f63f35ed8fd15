import { attached, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** Past "10:30", "3 p.m.", "five o'clock". */
export const timeOfDay = (tokens: Tokens, index: number): number | undefined => {
  if (
    lowerAt(tokens, index + 1) === ':' &&
    tokens[index + 2]?.kind === 'number' &&
    attached(tokens, index + 1) &&
    attached(tokens, index + 2)
  ) {
    const again =
      lowerAt(tokens, index + 3) === ':' && tokens[index + 4]?.kind === 'number' ? index + 5 : index + 3;
    return halfDay(tokens, again) ?? again;
  }
  return halfDay(tokens, index + 1);
};

const DAY_PARTS = /^(?:morning|afternoon|evening|forenoon|night)$/;

/** "six this morning", "three in the afternoon". */
const partOfDay = (tokens: Tokens, at: number): boolean =>
  (lowerAt(tokens, at) === 'in' &&
    lowerAt(tokens, at + 1) === 'the' &&
    DAY_PARTS.test(lowerAt(tokens, at + 2))) ||
  (/^(?:this|that|tomorrow|yesterday)$/.test(lowerAt(tokens, at)) && DAY_PARTS.test(lowerAt(tokens, at + 1)));

export const halfDay = (tokens: Tokens, at: number): number | undefined => {
  const lower = lowerAt(tokens, at);
  const number = tokens[at - 1];
  const hour = number !== undefined && (number.kind === 'word' || number.value < 25);
  if (
    hour &&
    (partOfDay(tokens, at) ||
      (lowerAt(tokens, at - 2) === 'past' &&
        /^(?:half|quarter|minutes|ten|twenty)$/.test(lowerAt(tokens, at - 3))))
  )
    return at;
  if (/^(?:am|pm|o['’]clock|gmt|utc)$/.test(lower)) return at + 1;
  const dotted =
    (lower === 'a' || lower === 'p') && lowerAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm';
  return dotted ? at + 3 : undefined;
};
