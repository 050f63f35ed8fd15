import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import type { Source } from '../../sources/source';
import { contains } from '../../text/span';
import type { Finding } from '../finding';
import { readingsOf } from '../relations/reading';
import { compareDates } from './calendar';
import type { Frame } from './frame';
import { headWords, turnMark } from './narrator';
import { actorSpansOf, sentenceOf } from './setting';
import { slipOf } from './slip';

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

const bears = (source: Source, value: CalendarDate): boolean => {
  const own = dayOf(source);
  return own !== undefined && compareDates(value, own) === 'agree';
};

/** The day that a source states as its own. */
function dayOf({ meta: { date } }: Source): CalendarDate | undefined {
  const { known, from, to } = date ?? {};
  if (known !== 'stated' || from === undefined || from !== to) return undefined;
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  return {
    start: 0,
    end: 0,
    text: from,
    from,
    to,
    precision: 'day',
    yearStated: true,
    relative: false,
    month,
    day,
  };
}

/**
 * The one source that a reference means although it bears another day: by its number ("Report 4/2024 of 24 April"), or as the
 * only one of its maker, where the hand has slipped.
 */
function miscited(frame: Frame<CalendarDate>, dated: readonly Source[], corpus: Corpus): Source | undefined {
  const { value, setting } = frame;
  const { text, start } = setting.sentence;
  const before = text.slice(0, value.start - start);
  if (value.precision !== 'day' || !value.yearStated || value.from !== value.to) return undefined;
  if (!dating.test(before) && readingsOf(setting).length > 0) return undefined;
  if (dated.some((source) => bears(source, value)) || isTold(value, corpus)) return undefined;
  const numbers = before.match(number) ?? [];
  const numbered = dated.filter(({ meta: { title } }) => numbers.some((one) => title.includes(one)));
  if (numbered.length > 0) return numbered.length === 1 ? numbered[0] : undefined;
  const [only, ...more] = dated.filter((source) => isOfMaker(frame, source, corpus));
  return only && more.length === 0 && isSlip(value, dayOf(only)) ? only : undefined;
}

/** "report 4/2024", "no. 31". */
const number = /\b\d{1,4}\/\d{2,4}\b|\bno\. ?\d{1,4}\b/gi;
const dating =
  /\b(?:reports?|statement|release|bulletin|letter|entry|memorandum|hearing|transcript)\s(?:\S{1,20}\s){0,2}?(?:(?:is|was)\s)?(?:of|dated)\s(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;

/** Whether any passage tells of something on this very day; of many passages nobody knows. */
function isTold(value: CalendarDate, corpus: Corpus): boolean {
  const dated = corpus.passages.holding('date', mostRead);
  const isSame = (date: CalendarDate): boolean => date.from === value.from && date.to === value.to;
  return !dated || dated.some(({ sentence }) => sentence.dates.some(isSame));
}
const mostRead = 2_000;

/** Two digits of the day exchanged, one too few or too many, another month or year of the same day. */
function isSlip(a: CalendarDate, b: CalendarDate | undefined): boolean {
  const slip = b && slipOf(a, b);
  if (!b || !slip) return false;
  return slip !== 'another day' || `${a.day}` === [...`${b.day}`].reverse().join('');
}

/** Whether the clause, or what a "her entry" leans on, names who wrote, published or spoke in the source, maybe by the end of the name: "the Safety Board". */
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

function found(
  { start, end, text }: CalendarDate,
  source: Source,
  verdict: 'supported' | 'conflict',
  corpus: Corpus,
): Finding | undefined {
  const passage = corpus.passages.get(`${source.id}#0`);
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
