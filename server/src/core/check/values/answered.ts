import type { CalendarDate, Figure } from '../../extract/types';
import { isFigure } from './kind';
import type { Setting } from './setting';

/** "In November 2020.": the date opens what answers, right behind the question. */
const opening = 16;
const asksWhen =
  /\b(?:when|(?:what|which) (?:year|month|day|date)|since when|until when|by when|how long ago)\b[^?]*\?["”’)]?\s*$/i;

/** The question that a date answers: its words say what happened then. */
export function questionOf(value: Figure | CalendarDate, setting: Setting): Setting | undefined {
  if (isFigure(value) || value.start - setting.sentence.start > opening) return undefined;
  const question = setting.before?.at(-1);
  return question && asksWhen.test(question.text) ? setting.earlier?.().at(-1) : undefined;
}
