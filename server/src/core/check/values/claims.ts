import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import type { ClaimKind, Finding, RuleId } from '../finding';
import { isDateline, onlyDates } from './dateline';
import { type Frame, frameOf, isFigure } from './frame';
import { judge } from './judge';
import { ownDate, ownTime } from './ownDate';
import { report } from './report';
import type { Setting } from './setting';

/** What kind of claim a value is, and which rule answers for it. */
interface Charge {
  readonly kind: ClaimKind;
  readonly rule: RuleId;
}

/** Judges the values of a sentence that claim something. */
export const judgeValues = (
  values: readonly (Figure | CalendarDate)[],
  { kind, rule }: Charge,
  setting: Setting,
  corpus: Corpus,
): readonly Finding[] =>
  values
    .map((value) => frameOf(value, setting))
    .filter(isClaim)
    .flatMap((frame) => {
      if (isOfDate(frame) && isOnlyDated(frame.value, setting)) return ownDate(frame, corpus) ?? [];
      const judgement = judge(frame, corpus);
      const own = isOfDate(frame) && judgement.verdict !== 'supported' ? ownDate(frame, corpus) : undefined;
      const counts = own && (judgement.verdict === 'unverifiable' || own.verdict === 'supported');
      if (counts) return own;
      const then =
        isOfDate(frame) && judgement.verdict === 'unverifiable' ? ownTime(frame, corpus) : undefined;
      return then ?? report(frame.value, kind, rule, judgement);
    });

const isOfDate = (frame: Frame): frame is Frame<CalendarDate> => !isFigure(frame.value);

/** When the text was written is no claim. */
const isOnlyDated = (date: CalendarDate, { sentence }: Setting): boolean =>
  isDateline(date, sentence) || onlyDates(date, sentence);

/** What is denied, corrected, supposed or told as hearsay claims nothing. */
const isClaim = (frame: Frame): boolean => {
  const { denied, hearsay, modality } = frame.cues;
  return !denied && !hearsay && (modality !== 'hypothesis' || isDeadline(frame));
};

/** "Without approval by 30 September it would lapse": the condition is set, whatever comes of it. */
const isDeadline = ({ value, setting: { sentence } }: Frame): boolean =>
  !isFigure(value) && value.bound === 'by' && !sentence.text.includes('?');
