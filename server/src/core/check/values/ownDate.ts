import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import type { Source } from '../../sources/source';
import type { Finding } from '../finding';
import { readingsOf } from '../relations/reading';
import type { Frame } from './frame';
import { bears, dayOf, isOfMaker } from './makers';
import { miscited } from './miscited';
import { toldThen } from './toldThen';

/**
 * A finding for a date that only says when somebody's text was written, spoken or printed ("in its report of May 2024 the
 * board put the loss at …"; "The Harbour Post, 3 May 2024."): told right where a source of theirs bears it. That theirs bears
 * another contradicts next to nothing, since people write more than one text (`miscited`).
 */
export function ownDate(frame: Frame<CalendarDate>, corpus: Corpus): Finding | undefined {
  const { value } = frame;
  if ((value.day === undefined && !value.yearStated) || !tellsOfText(frame)) return undefined;
  const dated = [...corpus.sources.values()].filter((source) => dayOf(source));
  const same = dated.find((source) => bears(source, value) && isOfMaker(frame, source, corpus));
  if (same) return found(value, same, 'supported', corpus);
  const cited = miscited(frame, dated, corpus);
  return cited && found(value, cited, 'conflict', corpus);
}

/** Words for texts and for telling, or no verb at all, as in a footnote. */
const telling =
  /\b(?:reports?|statement|release|communiqu[ée]|article|piece|paper|bulletin|newsletter|note|letter|analysis|column|editorial|interview|hearing|session|transcript|testimony|programme|broadcast|issue|edition|entry|brief|briefing|said|says|told|tells|wrote|writes|written|put out|published|publishes|printed|announced|reported|noted|stated|testified|claimed|declared|acknowledged|admitted|estimated|informed|according to|so)\b/i;
const tellsOfText = ({ setting, value }: Frame): boolean => {
  const { text } = setting.sentence;
  return (
    telling.test(text) || (text.length - value.text.length < longestNote && readingsOf(setting).length === 0)
  );
};
const longestNote = 120;

/** A finding for what a text of the draft's own month tells without a date. */
export function ownTime(frame: Frame<CalendarDate>, corpus: Corpus): Finding | undefined {
  const passage = toldThen(frame, corpus);
  return passage && found(frame.value, passage.source, 'supported', corpus, passage);
}

function found(
  { start, end, text }: CalendarDate,
  source: Source,
  verdict: 'supported' | 'conflict',
  corpus: Corpus,
  passage = corpus.passages.get(`${source.id}#0`),
): Finding | undefined {
  const { title, date } = source.meta;
  if (!passage) return undefined;
  const { span, sentence } = passage;
  return {
    start,
    end,
    text,
    kind: 'date',
    rule: 'date-conflict',
    verdict,
    message: `${verdict === 'conflict' ? 'The source says' : 'As in the sources'}: ${title} is of ${date?.label}.`,
    right: verdict === 'conflict' && date?.from ? inWords(date.from) : undefined,
    evidence: [
      {
        start: span.start,
        end: span.end,
        source: source.id,
        title,
        text: sentence.text,
        relation: verdict === 'conflict' ? 'contradicts' : 'supports',
      },
    ],
  };
}

/** "4 October 2023". */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
