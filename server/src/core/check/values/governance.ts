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
  const { text } = source.setting.sentence;
  for (const { id, how, state, subject, short } of governing(draft, registry)) {
    if (named.has(id) || source.actors.has(id) || (state && named.has(state))) tally.shared++;
    else if (short?.test(text)) tally.shared++;
    else if (isAmong(subject, source) || isWriter(id, source)) continue;
    else if (how !== 'unknown') tally.missing++;
    else if (!roots().has(rootOf(id))) tally.unknown++;
  }
  return tally;
}

/** An actor of a value's clause. */
interface Governing {
  readonly id: string;
  readonly how: ActorSpan['how'];
  /** The state that it stands for. */
  readonly state: string | undefined;
  /** What a source that is about it has among its subjects. */
  readonly subject: string | undefined;
  /** Its name in short, with an article. */
  readonly short: RegExp | undefined;
}

/** Listed once for a draft's value, which many values of the sources are held against. */
function governing(draft: Frame, registry: Registry): readonly Governing[] {
  const known = governed.get(draft);
  if (known?.registry === registry) return known.actors;
  const actors = draft.setting.actorSpans
    .filter((actor) => governs(actor, draft))
    .map(({ id, how }) => ({
      id,
      how,
      state: registry.actors.get(id)?.state,
      subject: subjectKey(id, registry),
      short: shortName(id, registry),
    }));
  governed.set(draft, { registry, actors });
  return actors;
}

const governed = new WeakMap<Frame, { readonly registry: Registry; readonly actors: readonly Governing[] }>();

/** Whether the source is about them, so that a sentence of it need not name them ("the company"); states are too many. */
export const isSubject = (id: string, source: Frame, registry: Registry): boolean =>
  isAmong(subjectKey(id, registry), source);

const isAmong = (subject: string | undefined, { setting: { subjects } }: Frame): boolean =>
  subject !== undefined && subjects.has(subject);

function subjectKey(id: string, registry: Registry): string | undefined {
  const kind = registry.actors.get(id)?.kind;
  if (kind === 'state') return undefined;
  return kind === undefined ? rootOf(id) : id;
}

/** Who publishes a text need not name itself in it ("Wages took up 93 percent of revenue"), unless others are spoken of. */
export const isWriter = (id: string, { setting, actors }: Frame): boolean =>
  actors.size === 0 &&
  [...(setting.writers ?? [])].some((writer) => writer === id || writer.startsWith(`${id}-`));

/** "The Chamber" for the Audit Chamber, "the Convention" for the one on the waters: its name's last word, as a name. */
function shortName(id: string, registry: Registry): RegExp | undefined {
  const actor = registry.actors.get(id);
  if (!actor || !/^(?:organisation|treaty|event)$/.test(actor.kind)) return undefined;
  const short = shortNames.get(actor) ?? shortNameOf(actor.name);
  shortNames.set(actor, short);
  return short;
}

/** Found by the actor: asked for every value of the draft that it stands beside. */
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
  let known = 0;
  for (const [id, state] of withStates(source.actors, registry))
    if (named.has(id) || named.has(state)) known++;
  return tieWeight * (known / source.actors.size - 0.5);
}

const tieWeight = 0.1;

type WithState = readonly (readonly [id: string, state: string])[];

/** Each actor of a source's clause with the state that it stands for, else itself: listed once a snapshot. */
function withStates(actors: ReadonlySet<string>, registry: Registry): WithState {
  const known = stated.get(actors);
  if (known?.registry === registry) return known.pairs;
  const pairs = [...actors].map((id) => [id, registry.actors.get(id)?.state ?? id] as const);
  stated.set(actors, { registry, pairs });
  return pairs;
}

const stated = new WeakMap<ReadonlySet<string>, { readonly registry: Registry; readonly pairs: WithState }>();
