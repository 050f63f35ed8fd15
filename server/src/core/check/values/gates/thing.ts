import { type Frame, isFigure } from '../frame';
import { rootOf } from '../setting';
import type { Fails } from './gate';

/** Another thing is measured, or it is told of another subject. */
export const isOfAnotherThing: Fails = (draft, source, thing) =>
  !sameThing(draft, source, thing) || otherSubject(draft, source);

function sameThing(draft: Frame, source: Frame, thing: number): boolean {
  if (draft.head && source.head) return draft.head === source.head;
  if (!speaksOf(draft, source.kind)) return false;
  return thing >= 0.35;
}

const speaksOf = (frame: Frame, concept: string | undefined): boolean =>
  concept === undefined || frame.sentence.has(concept) || frame.near.has(concept);

/** "Firs make up 15 percent of the wood" where the source says so of beeches: all but the first word is shared. */
function otherSubject(draft: Frame, source: Frame): boolean {
  const [a, b] = [subjectOf(draft), subjectOf(source)];
  if (!a || !b || rootOf(a) === rootOf(b) || knows(source, a) || knows(draft, b)) return false;
  const only = (frame: Frame, word: string, other: Frame): boolean =>
    [...frame.own].every((concept) => concept === word || knows(other, concept));
  return only(draft, a, source) && only(source, b, draft);
}

const knows = (frame: Frame, concept: string): boolean =>
  frame.sentence.has(concept) || frame.near.has(concept);

/**
 * The first word of the value's clause, if it stands in front of the value and no actor in front of it; of a date, what
 * hangs on a preposition ("Without a word of warning they …") is none.
 */
function subjectOf({ clause, setting, value }: Frame): string | undefined {
  const first = setting.plain.find(({ start }) => start >= clause.start);
  const actor = setting.actorSpans.find(({ start }) => start >= clause.start);
  if (!first || first.start >= value.start || (actor && actor.start < first.start)) return undefined;
  const { text, start } = setting.sentence;
  return !isFigure(value) && opensWithPreposition.test(text.slice(clause.start - start, first.start - start))
    ? undefined
    : first.id;
}

const opensWithPreposition =
  /^[\s,;:—–-]*(?:and |but )?(?:to|without|with|for|from|by|in|on|at|of|under|over|after|before|during|among|despite|since|until|through|against|behind|beside|unlike|like|according to)\s(?:\p{Ll}+\s){0,3}$/iu;
