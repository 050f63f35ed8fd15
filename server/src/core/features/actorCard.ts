import type { Actor, Role } from '../corpus/actor';
import { mentionCounts } from '../corpus/actors';
import type { Corpus } from '../corpus/corpus';
import type { Passage } from '../corpus/passages';
import type { NameKind } from '../extract/types';
import type { Span } from '../text/span';

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
  readonly date?: string;
}

/** What to show about an actor; rendering is the adapters'. */
export interface ActorCard {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  /** Who or what it is, in a source's own words. */
  readonly description?: CardPassage;
  readonly aliases: readonly string[];
  /** Each wording once, as the latest source has it; latest first. */
  readonly roles: readonly Role[];
  /** Sources that name it, most mentions first. */
  readonly counts: readonly CardCount[];
  /** Up to three sentences about it, latest source first. */
  readonly passages: readonly CardPassage[];
}

const shownPassages = 3;

/** The card of an actor; undefined where the corpus does not know it. */
export function actorCard(corpus: Corpus, id: string): ActorCard | undefined {
  const actor = corpus.registry.actors.get(id);
  if (!actor) return undefined;
  const counts = countsOf(corpus, id);
  const about = passagesAbout(corpus, actor, counts);
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    description: roleDescription(corpus, actor) ?? apposition(corpus, actor, about),
    aliases: actor.aliases,
    roles: distinctRoles(actor.roles),
    counts,
    passages: about
      .slice(0, shownPassages)
      .map((passage) => cardPassage(passage, passage.span, passage.sentence.text)),
  };
}

const countsOf = (corpus: Corpus, id: string): readonly CardCount[] =>
  [...mentionCounts(corpus.registry, id)].map(([source, count]) => {
    const meta = corpus.sources.get(source)?.meta;
    return { source, title: meta?.title ?? source, count, ...(meta?.date ? { date: meta.date.label } : {}) };
  });

/** Sentences that name the actor, from the latest source to the earliest; undated sources last. */
function passagesAbout(corpus: Corpus, actor: Actor, counts: readonly CardCount[]): readonly Passage[] {
  return counts
    .flatMap(({ source }) => corpus.passages.of(source))
    .filter((passage) =>
      corpus.registry.mentionsIn(passage.sentence.text).some((mention) => mention.actor === actor.id),
    )
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
}

const dayOf = (passage: Passage): string => (passage.section.date ?? passage.source.meta.date)?.from ?? '';

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

/** One role of each wording, the latest; latest first. */
function distinctRoles(roles: readonly Role[]): readonly Role[] {
  const latest = new Map<string, Role>();
  for (const role of roles) {
    const key = role.text.toLowerCase().replace(/^the /, '').replaceAll('’', "'");
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

const described = /^(?:\s\([^)]{1,40}\))?,?\s+(?:(?:is|was|are)\s+)?((?:the|an?)\s[^,.;:()]{8,120})/;

/** "…, the regional body of …" behind the name. */
function apposition(corpus: Corpus, actor: Actor, about: readonly Passage[]): CardPassage | undefined {
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
