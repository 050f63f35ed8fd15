import type { Corpus } from '../../corpus/corpus';
import { names } from '../../extract/names';
import { isRegion, stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import type { NameKind, NameMention } from '../../extract/types';
import { overlaps, type Span, shift } from '../../text/span';
import type { SentenceSetting } from '../values/setting';

/** A name of the draft, known to the sources or not. Spans count in the block. */
export interface DraftName extends Span {
  readonly text: string;
  readonly kind: Sort;
  readonly actor?: string;
}

/** What a name is of: only names of one sort can stand for each other. */
export type Sort = NameKind | 'city' | 'region';

/** The names of a draft sentence, left to right; what only describes ("Norlandic") or stands for an office is none. */
export function draftNames({ sentence, actorSpans }: SentenceSetting, corpus: Corpus): readonly DraftName[] {
  const known = actorSpans.filter((actor) => actor.how !== 'unknown');
  const context = {
    capital: new Set(
      actorSpans.map((actor) =>
        sentence.text.slice(actor.start - sentence.start, actor.end - sentence.start).toLowerCase(),
      ),
    ),
  };
  return names(sentence.text, context).flatMap((mention) => {
    const span = shift(mention, sentence.start);
    const actor = known.find((one) => overlaps(one, span));
    if (actor && (actor.how === 'demonym' || actor.how === 'role')) return [];
    return [
      {
        ...span,
        text: mention.text,
        kind: sortOf(mention.text, mention, actor && corpus.registry.actors.get(actor.id)?.kind),
        ...(actor ? { actor: actor.id } : {}),
      },
    ];
  });
}

/** What a name is, as far as it is known; a capital is a city, though it may speak for its state. */
export function sortOf(text: string, mention: NameMention | undefined, kind: NameKind | undefined): Sort {
  const key = nameKey(text);
  if (isRegion(key)) return 'region';
  const how = stateWord(key)?.how;
  if (how) return how === 'metonym' ? 'city' : 'state';
  return kind && kind !== 'unknown' ? kind : (mention?.kind ?? 'unknown');
}

const places: ReadonlySet<Sort> = new Set<Sort>(['place', 'city', 'unknown']);
const bodies: ReadonlySet<Sort> = new Set<Sort>(['organisation', 'work', 'unknown']);
const people: ReadonlySet<Sort> = new Set<Sort>(['person', 'unknown']);

/** Whether names of the two sorts can be put for each other. A state holds its cities and a region its states, so they are never compared with each other. */
export function comparable(a: Sort, b: Sort): boolean {
  if (a === 'region' || b === 'region') return false;
  if (a === 'state' || b === 'state') return a === b;
  return [places, bodies, people].some((sort) => sort.has(a) && sort.has(b));
}

/** Whether two names have a word in common: then they may be one. */
export const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(nameKey(a).split(' '));
  return nameKey(b)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
};

/** The words of a span of the setting's block. */
export const wordsAt = ({ sentence }: SentenceSetting, span: Span): string =>
  sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
