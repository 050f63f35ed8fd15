import type { Actor, Role } from '../corpus/actor';
import { mentionCounts } from '../corpus/actors';
import type { Corpus } from '../corpus/corpus';
import type { Passage } from '../corpus/passages';
import type { NameKind } from '../extract/types';
import type { Span } from '../text/span';
import { type Month, months } from './months';
import { tellingPassages } from './tellingPassages';

/** Words of a source with where they stand. The span counts in the source's text. */
export interface CardPassage {
  readonly source: string;
  /** The source's title. */
  readonly title: string;
  readonly span: Span;
  readonly text: string;
  /** Of the source or its section, as shown to people. */
  readonly date?: string;
}

export interface CardCount {
  readonly source: string;
  readonly title: string;
  readonly count: number;
}

/** What to show about an actor; rendering is the adapters'. */
export interface ActorCard {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  /** As the author has stated it. */
  readonly stated?: string;
  /** Who or what it is, in a source's own words. */
  readonly description?: CardPassage;
  readonly aliases: readonly string[];
  /** Each wording once, as the latest source has it; latest first. */
  readonly roles: readonly Role[];
  /** Sources that name it, most mentions first. */
  readonly counts: readonly CardCount[];
  /** Mentions by month of the sources, from the first to the last; empty for fewer than two months. */
  readonly months: readonly Month[];
  /** Up to three: a quotation of it, a figure and a date told of it. */
  readonly passages: readonly CardPassage[];
  /** Those named beside it most, in how many of its sentences. */
  readonly beside: readonly { readonly name: string; readonly count: number }[];
}

/** So many sources, the latest, are looked into for passages and company. */
const lookedInto = 40;
const mostBeside = 4;

/** The card of an actor; undefined where the corpus does not know it. */
export function actorCard(corpus: Corpus, id: string): ActorCard | undefined {
  const actor = corpus.registry.actors.get(id);
  if (!actor) return undefined;
  const counts = mentionCounts(corpus.registry, id);
  const about = passagesAbout(corpus, actor, [...counts.keys()]);
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    ...(actor.description ? { stated: actor.description } : {}),
    description: apposition(corpus, actor, about) ?? roleDescription(corpus, actor),
    aliases: actor.aliases,
    roles: distinctRoles(actor.roles),
    counts: [...counts].map(([source, count]) => {
      return { source, title: corpus.sources.get(source)?.meta.title ?? source, count };
    }),
    months: months(corpus, counts),
    passages: tellingPassages(corpus, actor, about).map(({ passage, span, text }) =>
      cardPassage(passage, span, text),
    ),
    beside: company(corpus, id, about),
  };
}

/** Sentences that name the actor, from the latest source to the earliest; undated sources last. */
function passagesAbout(corpus: Corpus, actor: Actor, named: readonly string[]): readonly Passage[] {
  const dayOf = (source: string): string => corpus.sources.get(source)?.meta.date?.from ?? '';
  return [...named]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    .slice(0, lookedInto)
    .flatMap((source) => corpus.passages.of(source))
    .filter((passage) =>
      corpus.registry.mentionsIn(passage.sentence.text).some((mention) => mention.actor === actor.id),
    );
}

const cardPassage = (passage: Passage, span: Span, text: string): CardPassage => {
  const date = passage.section.date ?? passage.source.meta.date;
  return {
    source: passage.source.id,
    title: passage.source.meta.title,
    span,
    text,
    ...(date ? { date: date.label } : {}),
  };
};

function company(corpus: Corpus, id: string, about: readonly Passage[]): ActorCard['beside'] {
  const counts = new Map<string, number>();
  for (const { sentence } of about) {
    const others = corpus.registry.mentionsIn(sentence.text).map(({ actor }) => actor);
    for (const other of new Set(others)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, mostBeside)
    .map(([other, count]) => ({ name: corpus.registry.actors.get(other)?.name ?? other, count }));
}

/** One role of each wording, the latest; latest first. */
function distinctRoles(roles: readonly Role[]): readonly Role[] {
  const latest = new Map<string, Role>();
  for (const role of roles) {
    const key = role.text
      .toLowerCase()
      .replace(/^(?:the|an?|its|his|her|their) /, '')
      .replaceAll('’', "'");
    const known = latest.get(key);
    if (!known || (known.date ?? '') < (role.date ?? '')) latest.set(key, role);
  }
  return [...latest.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/** The fullest role describes a person best. */
function roleDescription(corpus: Corpus, actor: Actor): CardPassage | undefined {
  const fullest = [...actor.roles].sort((a, b) => b.text.length - a.text.length)[0];
  if (!fullest) return undefined;
  const meta = corpus.sources.get(fullest.source)?.meta;
  return {
    source: fullest.source,
    title: meta?.title ?? fullest.source,
    span: fullest.span,
    text: fullest.text,
    ...(meta?.date ? { date: meta.date.label } : {}),
  };
}

const described =
  /^(?:\s\([^)]{1,40}\))?,?\s+(?:(?:is|was|are)\s+)?((?:the|an?)\s[^,.;:()"“”«»]{8,120})(?!["“”«»])/;

/** "…, the regional body of …" behind the name. */
function apposition(corpus: Corpus, actor: Actor, about: readonly Passage[]): CardPassage | undefined {
  if (actor.kind === 'person' && actor.roles.length > 0) return undefined;
  for (const passage of about) {
    const { text } = passage.sentence;
    for (const mention of corpus.registry.mentionsIn(text)) {
      if (mention.actor !== actor.id || mention.how !== 'name') continue;
      const rest = text.slice(mention.end);
      const words = /^[\s(,]/.test(rest) ? described.exec(rest)?.[1] : undefined;
      if (words && /^(?:\s\([^)]{1,40}\))?,|^\s+(?:is|was|are)\s/.test(rest)) {
        return cardPassage(passage, passage.span, words);
      }
    }
  }
  return undefined;
}
