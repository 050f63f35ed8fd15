import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate } from '../../extract/types';
import type { Source } from '../../sources/source';
import { contains } from '../../text/span';
import type { Finding } from '../finding';
import { readingsOf } from '../relations/reading';
import { compareDates } from './calendar';
import type { Frame } from './frame';
import { headWords, turnMark } from './narrator';
import { actorSpansOf, sentenceOf } from './setting';

/**
 * A finding for a date that only says when somebody's text was written, spoken or printed ("in its report of May 2024 the
 * board put the loss at …"; "The Harbour Post, 3 May 2024."): told right where a source of theirs bears it. That it bears
 * another contradicts nothing: people write more than one text.
 */
export function ownDate(frame: Frame<CalendarDate>, corpus: Corpus): Finding | undefined {
  const { value } = frame;
  if (value.day === undefined && !value.yearStated) return undefined;
  if (!tellsOfText(frame)) return undefined;
  for (const source of corpus.sources.values()) {
    const passage = corpus.passages.get(`${source.id}#0`);
    if (passage && bears(source, value) && isOfMaker(frame, source, corpus)) return found(value, passage);
  }
  return undefined;
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

/** Whether the source states this day as its own. */
const bears = ({ meta: { date } }: Source, value: CalendarDate): boolean =>
  date?.known === 'stated' &&
  date.from !== undefined &&
  date.from === date.to &&
  compareDates(value, dayOf(date.from)) === 'agree';

const dayOf = (day: string): CalendarDate => ({
  start: 0,
  end: 0,
  text: day,
  from: day,
  to: day,
  precision: 'day',
  yearStated: true,
  relative: false,
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** Whether the clause names who wrote, published or spoke in the source, maybe by the end of the name: "the Safety Board". */
const isOfMaker = ({ clause, setting }: Frame, source: Source, corpus: Corpus): boolean =>
  setting.actorSpans
    .filter((actor) => contains(clause, actor))
    .filter(({ id }) => !/^(?:state|place)$/.test(corpus.registry.actors.get(id)?.kind ?? ''))
    .some(({ id }) =>
      [...makersOf(source, corpus)].some(
        (maker) => maker === id || (/-/.test(id) && maker.endsWith(`-${id}`)),
      ),
    );

/** Ids of the actors, and of the words that may be part of a name, in a source's head and in front of its turns. */
function makersOf(source: Source, corpus: Corpus): ReadonlySet<string> {
  const known = makers.get(source);
  if (known?.registry === corpus.registry) return known.ids;
  const turns = new Set(source.blocks.flatMap((block) => turnMark(block) ?? []));
  const sentences = [headWords(source), ...turns].map(sentenceOf);
  const ids = new Set(
    sentences.flatMap((sentence) => [
      ...actorSpansOf(sentence, corpus).map(({ id }) => id),
      ...sentence.concepts.filter(({ capital }) => capital).map(({ id }) => `?${id}`),
    ]),
  );
  makers.set(source, { registry: corpus.registry, ids });
  return ids;
}

const makers = new WeakMap<Source, { registry: unknown; ids: ReadonlySet<string> }>();

const found = ({ start, end, text }: CalendarDate, { source, span, sentence }: Passage): Finding => ({
  start,
  end,
  text,
  kind: 'date',
  rule: 'date-conflict',
  verdict: 'supported',
  message: `As in the sources: ${source.meta.title} is of ${source.meta.date?.label}.`,
  evidence: [
    {
      start: span.start,
      end: span.end,
      source: source.id,
      title: source.meta.title,
      text: sentence.text,
      relation: 'supports',
    },
  ],
});
