import type { Corpus } from '../../corpus/corpus';
import type { Span } from '../../text/span';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting, Setting } from '../values/setting';
import { type DraftName, namesOf } from './draftNames';
import { type Part, partOf, samePart } from './part';
import type { Holds } from './support';
import type { Telling } from './telling';

/** So much must be told in common before a pronoun's bearer is held against a name. */
const enough = 0.65;
const enoughShared = 4;

/** "He", "their", "the keen traveller". */
const stands =
  /(?<![\p{L}’'])(?:he|she|his|her|(?<many>they|their)|the\s(?:[\p{Ll}-]+\s){0,2}?\p{Ll}{2,}(?:er|or|ist|ian|man|woman))(?=[\s,])/giu;

/**
 * Who does in a source, under a pronoun or as "the traveller", what the draft says of somebody whom that source never names: the
 * only person, or for "they" one of the people, whom it names right before.
 */
export function personMeant(
  name: DraftName,
  part: Part,
  telling: Telling,
  holds: Holds,
  setting: SentenceSetting,
  corpus: Corpus,
): DraftName | undefined {
  if (telling.own < enough || telling.shared < enoughShared || !mayBePerson(name)) return undefined;
  const source = telling.setting();
  const told = new Set(source.sentence.concepts.map(({ id }) => id));
  const owned = isPossessive(name, setting) ? ownedBy(name, setting) : undefined;
  for (const match of source.sentence.text.matchAll(stands)) {
    const start = source.sentence.start + match.index;
    const span: Span = { start, end: start + match[0].length };
    const isOwner = /^(?:his|her|their)$/i.test(match[0]);
    const isSame = isOwner
      ? owned !== undefined && ownedBy(span, source) === owned
      : samePart(part, partOf(span, source), told);
    if (!isSame) continue;
    if (corpus.passages.of(telling.passage.source.id).some(holds)) return undefined;
    const people = peopleBefore(telling, start, corpus);
    const others = people.filter(({ text }) => !setting.sentence.text.includes(text));
    const [only] = others;
    const isOne = match.groups?.many ? people.length > 1 && others.length === 1 : people.length === 1;
    return isOne && only ? { ...only, ...span } : undefined;
  }
  return undefined;
}

/** The noun of "Ada Brun's team" or "her team" behind a name or pronoun. */
const ownedBy = ({ end }: Span, { sentence }: SentenceSetting): string | undefined =>
  /^(?:['’]s?)?\s(\p{Ll}+)/u.exec(sentence.text.slice(end - sentence.start))?.[1];

const isPossessive = ({ end }: Span, { sentence }: SentenceSetting): boolean =>
  /^['’]/.test(sentence.text.slice(end - sentence.start));

const mayBePerson = ({ kind, text }: DraftName): boolean =>
  kind === 'person' || (kind === 'unknown' && /\s/.test(text));

/** The people named in the sentence in front of a place, else in the nearer of the two sentences before, else whom the source is about. */
function peopleBefore({ passage, setting }: Telling, at: number, corpus: Corpus): readonly DraftName[] {
  const own = peopleIn(setting(), corpus).filter(({ end }) => end <= at);
  if (own.length > 0) return own;
  for (const other of [passage.previous, passage.previous?.previous]) {
    const found = other ? peopleIn(passageSetting(other, corpus), corpus) : [];
    if (found.length > 0) return found;
  }
  return subjectsOf(setting(), corpus);
}

const subjectsOf = ({ subjects }: Setting, { registry }: Corpus): readonly DraftName[] =>
  [...subjects].flatMap((id) => {
    const actor = registry.actors.get(id);
    return actor?.kind === 'person'
      ? [{ start: 0, end: 0, text: actor.name, kind: actor.kind, actor: id, inOffice: false }]
      : [];
  });

const peopleIn = (setting: SentenceSetting, corpus: Corpus): readonly DraftName[] => [
  ...new Map(
    namesOf(setting, corpus)
      .filter(mayBePerson)
      .map((name) => [name.actor ?? name.text, name] as const),
  ).values(),
];
