import type { Corpus } from '../../../corpus/corpus';
import { contains, type Span } from '../../../text/span';
import { partOf } from '../clause';
import type { Frame } from '../frame';
import { type Gate, type Match, match, shareFound } from '../gates';
import { rootOf } from '../setting';

/** How much of an event's words must stand in a source's sentence, and how much of them right where the event is told. */
const mostWords = 0.75;
const mostThere = 0.6;
/** So many words tell an event without anybody named. */
const manyWords = 3;

/**
 * Whether a source's frame tells the draft's event unmistakably: its acts and things in so many words, all whom it names
 * in the same place (or `around` it), and no gate against it. A source may tell more of the event than the draft does.
 */
export function tellsEvent(
  event: Frame,
  source: Frame,
  corpus: Corpus,
  named: 'there' | 'around' = 'there',
): Match | undefined {
  const found = match(withPresence(event, source), source, corpus);
  const { own } = found.draft;
  const there = shareFound(own, (concept) => (source.part.has(concept) ? 1 : 0), corpus);
  const isPlain =
    own.size > 0 &&
    !found.failed.some((gate) => decisive.has(gate)) &&
    found.words >= mostWords &&
    there >= mostThere &&
    (event.actors.size > 0
      ? named === 'around' || namesAll(event, source, corpus)
      : found.shared.concepts >= manyWords);
  return isPlain ? found : undefined;
}

const decisive: ReadonlySet<Gate> = new Set(['actors', 'names', 'modality', 'negation', 'order', 'contrast']);

/** Whether all whom the event names are named where the source tells it; a person may be "he" there. */
function namesAll(event: Frame, source: Frame, { registry }: Corpus): boolean {
  const { sentence, actorSpans, named, roots, subjects } = source.setting;
  const place: Span = source.value.end > source.value.start ? partOf(source.value, sentence) : source.clause;
  const there = new Set(
    actorSpans
      .filter((actor) => contains(place, actor))
      .flatMap(({ id }) => [id, registry.actors.get(id)?.state ?? id, rootOf(id)]),
  );
  const isMeant = pronoun.test(sentence.text.slice(place.start - sentence.start, place.end - sentence.start));
  return [...event.actors].every((id) => {
    const actor = registry.actors.get(id);
    if (there.has(id) || (actor?.state && there.has(actor.state))) return true;
    if (!actor)
      return (
        there.has(rootOf(id)) ||
        source.part.has(id.replace(/^\?/, '')) ||
        (isMeant && roots().has(rootOf(id)))
      );
    if (actor.kind === 'person') return named.has(id);
    return actor.kind !== 'state' && actor.kind !== 'place' && subjects.has(id);
  });
}

const pronoun = /\b(?:he|she|they|him|his|her|their)\b/i;

/** Whoever visits a place arrives there. */
const presence: ReadonlySet<string> = new Set(['visit', 'arriv', 'land', 'flew', 'fly', 'soil']);

/** The event with the source's word for being at a place, where each has one of them. */
function withPresence(event: Frame, source: Frame): Frame {
  const theirs = [...source.part].find((concept) => presence.has(concept));
  if (!theirs || event.own.has(theirs) || event.actors.size === 0) return event;
  if (![...event.own].some((concept) => presence.has(concept))) return event;
  const own = new Set([...event.own].map((concept) => (presence.has(concept) ? theirs : concept)));
  return { ...event, own, thing: own, part: own };
}
