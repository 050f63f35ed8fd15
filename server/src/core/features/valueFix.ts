import type { Finding, Fix } from '../check/finding';
import { figures } from '../extract/figures';
import type { Figure } from '../extract/types';

/** The finding with a fix that puts the source's value, where it is a contradicted figure or date without one. */
export function withValueFix(finding: Finding): Finding {
  const { verdict, kind, fix, right, text, start, end } = finding;
  if (verdict !== 'conflict' || fix !== undefined || right === undefined) return finding;
  if (kind !== 'figure' && kind !== 'date') return finding;
  const words = kind === 'figure' ? restyled(text, right) : dateLike(text, right);
  const newText = startsUpper(text) ? upperFirst(words) : words;
  return newText === text ? finding : { ...finding, fix: { start, end, newText } satisfies Fix };
}

/** The source's figure as the draft writes such figures: "nearly 30 billion dollars" beside "$20bn" is "nearly $30 billion". */
export function restyled(draftWords: string, sourceWords: string): string {
  const draft = onlyFigure(draftWords);
  const source = onlyFigure(sourceWords);
  if (!draft || !source || draft.dimension !== source.dimension || draft.unit !== source.unit)
    return sourceWords;
  if (source.hedgeText !== undefined && !sourceWords.startsWith(source.hedgeText)) return sourceWords;
  const before = draftWords.slice(draft.core.start, draft.number.start);
  const number = sourceWords.slice(source.number.start, source.number.end);
  const after = draftWords.slice(draft.number.end, draft.core.end);
  const hedge = source.hedgeText === undefined ? '' : `${source.hedgeText} `;
  return hedge + before + number + after;
}

/** The figure that makes up all of the words. */
function onlyFigure(words: string): Figure | undefined {
  const found = figures(words, []);
  const [figure] = found;
  return found.length === 1 && figure?.start === 0 && figure.end === words.length ? figure : undefined;
}

/** The source's date, without its year where the draft writes none. */
function dateLike(draftWords: string, sourceWords: string): string {
  const year = /,? (?:1\d|20)\d\d$/;
  const withoutYear = sourceWords.replace(year, '');
  return year.test(` ${draftWords}`) || !/\d/.test(withoutYear) ? sourceWords : withoutYear;
}

const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text) && !/^\p{Lu}{2}/u.test(text);

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
