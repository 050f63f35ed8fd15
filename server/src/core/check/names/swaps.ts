import type { Corpus } from '../../corpus/corpus';
import { overlaps, type Span } from '../../text/span';
import type { Finding } from '../finding';
import type { ActorSpan, SentenceSetting } from '../values/setting';
import { type Aligned, clauseAround, closePassages, conceptsIn, holdsActors } from './align';
import { comparable, type DraftName, draftNames, sharesWord, sortOf, wordsAt } from './draftNames';
import { conflicting } from './report';
import { isBroughtTogether, valuesAgree } from './sameTelling';
import { type Slot, sameSlot, slotOf } from './slot';

/** So many content words must stand in the passage before a name in it can be called swapped. */
const enoughShared = 3;

/**
 * Names where a source has another one in the same place of the same statement: "the dam in Norland" where the source,
 * in nearly the same words about the same actors, has "the dam in Sudland" and no passage brings the two together.
 */
export function swappedNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  if (/\?\s*$/.test(setting.sentence.text)) return [];
  return draftNames(setting, corpus).flatMap((name) => swapped(name, setting, corpus));
}

function swapped(name: DraftName, setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const clause = clauseAround(setting, name);
  const span = conceptsIn(setting, clause).length >= enoughShared ? clause : setting.sentence;
  const close = closePassages(setting, span, corpus);
  if (close.length === 0) return [];
  const others = actorsOf(setting, name);
  const slot = slotOf(name, setting);
  for (const candidate of close) {
    const rival = rivalIn(candidate, name, slot, setting, others, corpus);
    if (!rival) continue;
    if (isBroughtTogether(name, setting, span, corpus)) return [];
    const right = wordsAt(candidate.setting, rival);
    return [conflicting(name, name.text, right, candidate.passage, rival)];
  }
  return [];
}

/** The name that a passage has in the slot of the draft's, where it tells the same otherwise. */
function rivalIn(
  candidate: Aligned,
  name: DraftName,
  slot: Slot,
  setting: SentenceSetting,
  others: readonly string[],
  corpus: Corpus,
): ActorSpan | undefined {
  if (!isStrong(candidate, others) || !holdsActors(candidate, others)) return undefined;
  const rival = rivals(candidate, name, others, corpus).find((actor) =>
    sameSlot(slot, slotOf(actor, candidate.setting)),
  );
  const isSame = rival && valuesAgree(setting, candidate) && !hasStranger(setting, name, candidate);
  return isSame ? rival : undefined;
}

/** Whether the draft names somebody else whom the source does not know: then it tells of something else. */
const hasStranger = (
  { sentence, actorSpans }: SentenceSetting,
  name: DraftName,
  { passage }: Aligned,
): boolean =>
  actorSpans.some((actor) => {
    if (actor.how !== 'unknown' || overlaps(actor, name)) return false;
    const words = sentence.text.slice(actor.start - sentence.start, actor.end - sentence.start);
    return !passage.source.text.includes(words);
  });

/** Enough in common besides the slot: three content words, or two and an actor. */
const isStrong = ({ shared, setting }: Aligned, others: readonly string[]): boolean => {
  const actors = others.filter((actor) => setting.actorSpans.some((span) => span.id === actor)).length;
  return shared.length + Math.min(actors, 1) >= enoughShared;
};

const actorsOf = (setting: SentenceSetting, name: Span): readonly string[] => [
  ...new Set(
    setting.actorSpans
      .filter((actor) => actor.how !== 'unknown' && !overlaps(actor, name))
      .map((actor) => actor.id),
  ),
];

/** Names of the passage that could stand for the draft's: of one sort, and not named in the draft's sentence. */
const rivals = (
  { setting }: Aligned,
  name: DraftName,
  others: readonly string[],
  corpus: Corpus,
): readonly ActorSpan[] =>
  setting.actorSpans.filter((actor) => {
    if (actor.how !== 'name' && actor.how !== 'metonym') return false;
    if (actor.id === name.actor || others.includes(actor.id)) return false;
    const text = wordsAt(setting, actor);
    return (
      comparable(name.kind, sortOf(text, undefined, corpus.registry.actors.get(actor.id)?.kind)) &&
      !sharesWord(name.text, text)
    );
  });
