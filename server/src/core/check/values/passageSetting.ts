import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate, DateAnchor } from '../../extract/types';
import type { Source } from '../../sources/source';
import { once } from '../../text/memory';
import { comparable, stem } from '../../text/tokens';
import { narratorWords } from './narrator';
import { actorSpansOf, aloneOf, type Setting, sentenceOf, settingOf, surroundingsOf } from './setting';
import { firstPersonSpans, writersOf } from './writers';

/** The setting of a source's passage: its sentence, the two before it, its headings and the source's title. */
export function passageSetting(passage: Passage, corpus: Corpus): Setting {
  const known = cache.get(passage);
  if (known?.corpus === corpus.registry) return known.setting;
  const { title, author, publisher } = passage.source.meta;
  const headings = [title, ...passage.block.headings.slice(-2)].filter(Boolean);
  const makers = [author, publisher, passage.block.lead].flatMap((text) => (text ? sentenceOf(text) : []));
  const titles = [...headings.map(sentenceOf), ...makers].map((sentence) => surroundingsOf(sentence, corpus));
  const before = passage.block.kind === 'row' ? [] : [passage.previous, passage.previous?.previous];
  const earlier = before.flatMap((other) => (other ? [surroundingsOf(other.sentence, corpus)] : []));
  const published = passage.section.date ?? passage.source.meta.date;
  const writers = writersOf(passage.source, corpus);
  const setting = {
    ...settingOf(
      aloneOf(passage.sentence, corpus),
      passage.block,
      [...titles, ...earlier],
      published,
      corpus,
    ),
    before: before.flatMap((other) => (other ? [other.sentence] : [])),
    subjects: subjectsOf(passage.source, corpus),
    titled: headings.flatMap(yearsIn),
    narrator: once(() => {
      const sentence = sentenceOf(narratorWords(passage));
      const ids = sentence.concepts.flatMap(({ id }) => [id, `?${id}`]);
      return new Set([...ids, ...actorSpansOf(sentence, corpus).map(({ id }) => id)]);
    }),
    daysBefore: once(() => daysBefore(passage)),
    writers,
    speaking: firstPersonSpans(passage, writers, corpus),
  };
  cache.set(passage, { corpus: corpus.registry, setting });
  return setting;
}

const yearsIn = (title: string): readonly DateAnchor[] =>
  [...title.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));

/** The days of the nearest sentence before that tells any, within reach of a reader; else those of the heading. */
function daysBefore({ previous, block }: Passage): readonly CalendarDate[] {
  let earlier = previous;
  for (let step = 0; earlier && step < farthest; step += 1) {
    const days = earlier.sentence.dates.filter(isDay);
    if (days.length > 0) return days;
    earlier = earlier.previous;
  }
  return [...block.headings.slice(-1), block.lead ?? ''].flatMap((text) =>
    sentenceOf(text).dates.filter(isDay),
  );
}

const farthest = 12;
const isDay = ({ precision }: CalendarDate): boolean => precision === 'day';

/** The actors that the title names, or that the source names about once in a thousand characters. */
function subjectsOf(source: Source, corpus: Corpus): ReadonlySet<string> {
  const known = subjects.get(source);
  if (known?.registry === corpus.registry) return known.ids;
  const counts = new Map<string, number>();
  for (const block of source.blocks) {
    for (const { actor } of corpus.registry.mentionsIn(block.text))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const titled = corpus.registry.mentionsIn(source.meta.title).map((mention) => mention.actor);
  const often = Math.max(3, source.text.length / 1_000);
  const ids = new Set([
    ...titled,
    ...[...counts].filter(([, count]) => count >= often).map(([id]) => id),
    ...capitalRoots(source),
  ]);
  subjects.set(source, { registry: corpus.registry, ids });
  return ids;
}

/** First letters of the capitalised words that come up again and again: names that the registry has not made out. */
function capitalRoots(source: Source): readonly string[] {
  const counts = new Map<string, number>();
  for (const { 0: word } of source.text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu)) {
    const root = stem(comparable(word)).slice(0, 5);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 3).map(([root]) => root);
}

const subjects = new WeakMap<Source, { registry: unknown; ids: ReadonlySet<string> }>();

const cache = new WeakMap<Passage, { corpus: unknown; setting: Setting }>();
