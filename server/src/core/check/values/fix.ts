import type { CalendarDate, Figure } from '../../extract/types';
import { isFigure } from './frame';
import { isTimeOfDay } from './kind';
import { otherYear } from './otherYear';
import { timeLike } from './timeStyle';

type Value = Figure | CalendarDate;

/**
 * The source's value as the draft would write it: its currency sign or word, its percent sign or word, its magnitude
 * ("bn" or "billion"), with the source's hedge. Undefined where the source's words cannot stand in the draft's sentence.
 */
export function rewritten(draft: Value, source: Value): string | undefined {
  if (isFigure(draft) && isFigure(source)) return figureLike(draft, source);
  if (isFigure(draft) || isFigure(source)) return undefined;
  if (!isTimeOfDay(draft) || !isTimeOfDay(source)) return dateLike(draft, source);
  const told = timeLike(draft, source);
  return told && capitalLike(draft.text, told);
}

function figureLike(draft: Figure, source: Figure): string | undefined {
  if (source.dimension === 'ordinal' || source.dimension === 'multiple') return undefined;
  const hedge = source.hedgeText && !behind(source) ? `${source.hedgeText} ` : '';
  return capitalLike(draft.text, `${hedge}${amountLike(draft, source)}`);
}

/** A hedge behind the number ("170-odd", "30 or more") stays within the source's own words. */
const behind = (figure: Figure): boolean => figure.core.start === figure.start;

function amountLike(draft: Figure, source: Figure): string {
  const words = plain(source.text.slice(source.core.start - source.start, source.core.end - source.start));
  const number = plain(
    source.text.slice(source.number.start - source.start, source.number.end - source.start),
  );
  const sign = /^\D{0,12}?([$€£¥₽₸])/u.exec(draft.text.slice(draft.core.start - draft.start))?.[1];
  if (draft.dimension === 'money' && sign && draft.unit === source.unit)
    return sign + magnitudeLike(draft, number);
  if (draft.dimension === 'share' && source.unit === draft.unit) return percentLike(draft, words);
  return words;
}

/** "$30bn" where the draft writes so, else "$30 billion". */
function magnitudeLike(draft: Figure, number: string): string {
  const short = /\d(bn|m|tn|k)\b/.exec(draft.text)?.[1];
  const bare = number.replace(/^\D+/, '') || number;
  return short
    ? bare.replace(/\s*(?:billion|million|trillion|bn|mn|m|tn)\b/, (word) => word.trim()[0] + short.slice(1))
    : bare;
}

const percentLike = (draft: Figure, words: string): string =>
  draft.text.includes('%')
    ? words.replace(/\s*(?:percent|per cent)\b/, '%')
    : words.replace(/\s*%/, /per cent/.test(draft.text) ? ' per cent' : ' percent');

/** Only a date of the same kind may stand in: a month for a month, a day for a day; relative words never. */
function dateLike(draft: CalendarDate, source: CalendarDate): string | undefined {
  if (draft.precision !== source.precision || draft.relative || source.relative) return undefined;
  const year = otherYear(draft, source);
  if (year) return draft.text.replace(/\b\d{4}\b/, year);
  if (draft.yearStated && !source.yearStated) return undefined;
  return capitalLike(draft.text, plain(source.text));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[.,;]$/, '');
const capitalLike = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) && /^\p{Ll}/u.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text;
