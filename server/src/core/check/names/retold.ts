import { type Corpus, findPassages, weightOf } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import { overlaps } from '../../text/span';
import type { Finding } from '../finding';
import { compareDates } from '../values/calendar';
import { compareFigures } from '../values/interval';
import { type ActorSpan, passageSetting, type SentenceSetting, type Setting } from '../values/setting';
import { comparable, type DraftName, draftNames, sharesWord, sortOf, wordsAt } from './draftNames';
import { partOf, samePart } from './part';
import { conflicting } from './report';

const searched = 25;
/** A passage tells the same where it holds so much of the sentence's weight, or, with its neighbours, nearly all. */
const enough = 0.5;
const enoughNear = 0.9;
const leastNear = 0.4;
const enoughShared = 3;
/** No passage with the draft's name may hold more than this share of what the telling passage holds. */
const support = 0.5;
const supportNear = 0.8;

/**
 * Names where a source tells the same with another one: one passage holds most of what the sentence says beside the name,
 * has somebody or something else of the sort in the same part, and nothing that names the draft's comes near it.
 */
export function retoldNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const { sentence } = setting;
  if (/\?["”’)]*\s*$/.test(sentence.text) || quotes.test(sentence.text)) return [];
  const all = draftNames(setting, corpus);
  if (all.length === 0) return [];
  const found = findPassages(corpus, sentence.concepts.map(({ id }) => id), searched);
  return all.flatMap((name) => retold(name, setting, found, corpus));
}

/** Who said it is the quotations' matter. */
const quotes = /["“]\S+(?:\s+\S+){3,}["”]/;

interface Telling {
  readonly passage: Passage;
  readonly setting: Setting;
  readonly own: number;
  readonly near: number;
  readonly shared: number;
}

function retold(name: DraftName, setting: SentenceSetting, found: readonly Passage[], corpus: Corpus): readonly Finding[] {
  const tellings = found.map((passage) => tellingOf(passage, name, setting, corpus));
  const strong = tellings.filter(({ own, near }) => own >= enough || (own >= leastNear && near >= enoughNear)).sort((a, b) => b.own - a.own);
  if (strong.length === 0) return [];
  const holds = namedIn(name, corpus);
  const others = othersOf(setting, name);
  const part = partOf(name, setting);
  if (part.size === 0) return [];
  for (const telling of strong) {
    if (telling.shared + agreeing(setting, telling) < enoughShared || !valuesAgree(setting, telling.passage)) continue;
    if (!others.every((actor) => isNear(actor, telling))) continue;
    if (neighbours(telling.passage, corpus).some(holds)) continue;
    const rival = rivalsIn(telling, name, setting, corpus).find((one) => samePart(part, partOf(one, telling.setting)));
    if (!rival) continue;
    if (tellings.some((other) => isSupport(other, telling, holds, corpus))) return [];
    return [conflicting(name, name.text, wordsAt(telling.setting, rival), telling.passage, rival)];
  }
  return [];
}

const isSupport = (other: Telling, telling: Telling, holds: (passage: Passage) => boolean, corpus: Corpus): boolean =>
  (holds(other.passage) && other.own > support * telling.own) ||
  (neighbours(other.passage, corpus).some(holds) && other.near > supportNear * Math.max(telling.own, telling.near - 0.1));

function tellingOf(passage: Passage, name: DraftName, { sentence }: SentenceSetting, corpus: Corpus): Telling {
  const wanted = new Set(sentence.concepts.filter((concept) => !overlaps(concept, name)).map(({ id }) => id));
  const own = idsOf(passage);
  const around = neighbours(passage, corpus).map(idsOf);
  let [all, has, hasNear, shared] = [0, 0, 0, 0];
  for (const id of wanted) {
    const weight = weightOf(corpus, id);
    all += weight;
    if (own.has(id)) {
      has += weight;
      if (!isLight(id)) shared++;
    }
    if (around.some((ids) => ids.has(id))) hasNear += weight;
  }
  return { passage, setting: passageSetting(passage, corpus), own: all ? has / all : 0, near: all ? hasNear / all : 0, shared };
}

const ids = new WeakMap<Passage, ReadonlySet<string>>();

function idsOf(passage: Passage): ReadonlySet<string> {
  const known = ids.get(passage) ?? new Set(passage.sentence.concepts.map(({ id }) => id));
  ids.set(passage, known);
  return known;
}

/** The passage with the one before it and the one behind it. */
function neighbours(passage: Passage, corpus: Corpus): readonly Passage[] {
  const all = corpus.passages.of(passage.source.id);
  const next = all[Number(passage.id.slice(passage.id.lastIndexOf('#') + 1)) + 1];
  return [passage, ...(passage.previous ? [passage.previous] : []), ...(next?.previous === passage ? [next] : [])];
}

/** Whether a passage names the draft's person or thing, in any form. */
function namedIn(name: DraftName, corpus: Corpus): (passage: Passage) => boolean {
  const whole = name.text.toLowerCase().replace(/['’]s?$/, '');
  const word = name.kind === 'person' || name.kind === 'unknown' ? (whole.split(/\s+/).at(-1) ?? whole) : whole;
  return (passage) =>
    passage.sentence.text.toLowerCase().includes(word) ||
    (name.actor !== undefined && passageSetting(passage, corpus).actorSpans.some(({ id }) => id === name.actor));
}

const othersOf = ({ actorSpans }: SentenceSetting, name: DraftName): readonly string[] =>
  actorSpans.filter((actor) => !overlaps(actor, name)).map(({ id }) => id);

const isNear = (actor: string, { setting, passage }: Telling): boolean =>
  setting.named.has(actor) ||
  setting.actorSpans.some(({ id }) => id === actor) ||
  (actor.startsWith('?') && passage.source.text.toLowerCase().includes(actor.slice(1)));

function valuesAgree({ sentence }: SentenceSetting, { sentence: { figures, dates } }: Passage): boolean {
  const isOther = (comparisons: readonly string[]) => comparisons.length > 0 && !comparisons.includes('agree');
  return !(
    sentence.figures.some((one) =>
      isOther(figures.filter(({ dimension }) => dimension === one.dimension).map((other) => compareFigures(one, other))),
    ) || sentence.dates.some((one) => isOther(dates.map((other) => compareDates(one, other))))
  );
}

const agreeing = ({ sentence }: SentenceSetting, { passage: { sentence: { figures, dates } } }: Telling): number =>
  sentence.figures.filter((one) => figures.some((other) => other.dimension === one.dimension && compareFigures(one, other) === 'agree')).length +
  sentence.dates.filter((one) => dates.some((other) => compareDates(one, other) === 'agree')).length;

const rivalsIn = ({ setting }: Telling, name: DraftName, draft: SentenceSetting, corpus: Corpus): readonly ActorSpan[] =>
  setting.actorSpans.filter((actor) => {
    if (actor.how === 'role' || actor.id === name.actor) return false;
    const text = wordsAt(setting, actor);
    if (draft.sentence.text.includes(text) || draft.actorSpans.some(({ id }) => id === actor.id)) return false;
    const sort = sortOf(text, undefined, corpus.registry.actors.get(actor.id)?.kind);
    return actor.how !== 'demonym' && comparable(name.kind, sort) && !sharesWord(name.text, text);
  });
