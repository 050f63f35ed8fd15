import type { Actor, Registry } from '../../corpus/actor';
import type { Frame } from './frame';
import { type ActorSpan, rootOf } from './setting';

/** Draft actors of the clause against those of the source's sentence and of what it leans on. */
export function heldActors(
  draft: Frame,
  source: Frame,
  registry: Registry,
): { shared: number; missing: number; unknown: number } {
  const { named, roots } = source.setting;
  const tally = { shared: 0, missing: 0, unknown: 0 };
  for (const actor of draft.setting.actorSpans) {
    if (!governs(actor, draft)) continue;
    const state = registry.actors.get(actor.id)?.state;
    if (named.has(actor.id) || source.actors.has(actor.id) || (state && named.has(state))) tally.shared++;
    else if (isShortened(actor.id, source, registry)) tally.shared++;
    else if (isSubject(actor.id, source, registry) || isWriter(actor.id, source)) continue;
    else if (actor.how !== 'unknown') tally.missing++;
    else if (!roots().has(rootOf(actor.id))) tally.unknown++;
  }
  return tally;
}

/** Whether the source is about them, so that a sentence of it need not name them ("the company"); states are too many. */
export function isSubject(id: string, source: Frame, registry: Registry): boolean {
  const kind = registry.actors.get(id)?.kind;
  return kind !== 'state' && source.setting.subjects.has(kind === undefined ? rootOf(id) : id);
}

/** Who publishes a text need not name itself in it ("Wages took up 93 percent of revenue"), unless others are spoken of. */
export const isWriter = (id: string, { setting, actors }: Frame): boolean =>
  actors.size === 0 &&
  [...(setting.writers ?? [])].some((writer) => writer === id || writer.startsWith(`${id}-`));

/** "The Chamber" for the Audit Chamber, "the Convention" for the one on the waters: its name's last word, as a name. */
function isShortened(id: string, { setting }: Frame, registry: Registry): boolean {
  const actor = registry.actors.get(id);
  if (!actor || !/^(?:organisation|treaty|event)$/.test(actor.kind)) return false;
  const short = shortNames.get(actor) ?? shortNameOf(actor.name);
  shortNames.set(actor, short);
  return short.test(setting.sentence.text);
}

/** Found by the actor: asked of every value that a claim is held against. */
const shortNames = new WeakMap<Actor, RegExp>();

const shortNameOf = (name: string): RegExp => {
  const last = /\s(\p{L}+)$/u.exec(name)?.[1];
  return last === undefined ? never : new RegExp(String.raw`\b[Tt]he ${last}\b`, 'u');
};
const never = /(?!)/;

const governs = (actor: ActorSpan, frame: Frame): boolean =>
  frame.clause.start <= actor.start && actor.end <= frame.clause.end;

/**
 * Which of two values of a sentence is meant shows in whose it is: "87 votes in Kelvaria, 112 in Ostmere". A small plus
 * where the draft names the actors of the source's clause, a small minus where it names none of them.
 */
export function tie(draft: Frame, source: Frame, registry: Registry): number {
  if (source.actors.size === 0) return 0;
  const { named } = draft.setting;
  const known = [...source.actors].filter(
    (id) => named.has(id) || named.has(registry.actors.get(id)?.state ?? id),
  );
  return tieWeight * (known.length / source.actors.size - 0.5);
}

const tieWeight = 0.1;
