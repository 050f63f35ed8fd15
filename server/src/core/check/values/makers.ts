import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import type { Source } from '../../sources/source';
import { contains } from '../../text/span';
import { compareDates } from './calendar';
import type { Frame } from './frame';
import { headWords, turnMark } from './narrator';
import { actorSpansOf, sentenceOf } from './setting';

/**
 * Whether the clause names who wrote, published or spoke in the source, maybe by the end of the name: "the Safety Board". Where
 * it names nobody ("Ada Brun, who had led it, told them in May"), whom the sentence names first.
 */
export function isOfMaker(
  { clause, setting: { actorSpans } }: Frame,
  source: Source,
  corpus: Corpus,
): boolean {
  const inClause = actorSpans.filter((actor) => contains(clause, actor));
  const named = inClause.length > 0 ? inClause : actorSpans.slice(0, 1);
  return named.some(({ id }) => makes(id, source, corpus));
}

/** Whether an actor wrote, published or spoke in the source. A state or a place makes no text. */
export const makes = (id: string, source: Source, corpus: Corpus): boolean =>
  !/^(?:state|place)$/.test(corpus.registry.actors.get(id)?.kind ?? '') &&
  [...makersOf(source, corpus)].some((maker) => maker === id || (/-/.test(id) && maker.endsWith(`-${id}`)));

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

/** Whether the date is, or covers, the day that the source states as its own. */
export const bears = (source: Source, value: CalendarDate): boolean => {
  const own = dayOf(source);
  return own !== undefined && compareDates(value, own) === 'agree';
};

/** The day that a source states as its own. */
export function dayOf({ meta: { date } }: Source): CalendarDate | undefined {
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
