import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { passageSetting } from '../values/passageSetting';
import type { DraftName } from './draftNames';
import { type Telling, withNeighbours } from './telling';

/** From this share on a passage speaks for itself, whatever stands beside it. */
export const nearlyAll = 0.8;
/** A passage that names the draft's may not hold more than this share of what the telling passage holds. */
const support = 0.5;
const supportAround = 0.8;

export type Holds = (passage: Passage) => boolean;

/** Whether a passage names the draft's person or thing, in any form. */
export function naming(name: DraftName, corpus: Corpus): Holds {
  const whole = name.text.toLowerCase().replace(/['’]s?$/, '');
  const mayBeShort = name.kind === 'person' || name.kind === 'unknown';
  const word = mayBeShort ? (whole.split(/\s+/).at(-1) ?? whole) : whole;
  if (name.kind === 'city') return (passage) => standsAlone(word, passage.sentence.text.toLowerCase());
  return (passage) =>
    passage.sentence.text.toLowerCase().includes(word) ||
    (name.actor !== undefined &&
      passageSetting(passage, corpus).actorSpans.some(({ id }) => id === name.actor));
}

/** Whether a passage has the given name of a person's full name; undefined where the draft has no full name. */
export function namingGiven({ text, kind }: DraftName): Holds | undefined {
  const [given, ...rest] = text.toLowerCase().split(/\s+/);
  const isFull = rest.length > 0 && (kind === 'person' || kind === 'unknown');
  return isFull && given ? ({ sentence }) => sentence.text.toLowerCase().includes(given) : undefined;
}

/** "pro-Lorn rebels" are not in Lorn. */
const standsAlone = (word: string, text: string): boolean =>
  text.split(word).some((before, n, parts) => n < parts.length - 1 && !before.endsWith('-'));

/** Whether the telling passage names it, too; one that does not say nearly all by itself is asked with its neighbours. */
export const isNamedThere = ({ passage, own }: Telling, holds: Holds, corpus: Corpus): boolean =>
  own >= nearlyAll ? holds(passage) : withNeighbours(passage, corpus).some(holds);

/** Whether what is told of the draft's name elsewhere comes near to what is told here; a list says by itself who is in it. */
export function isSupport(
  other: Telling,
  telling: Telling,
  listed: boolean,
  holds: Holds,
  corpus: Corpus,
): boolean {
  const { own, near } = telling;
  if (holds(other.passage)) return other.own > (listed ? 1 : support) * own;
  return (
    !listed &&
    own < nearlyAll &&
    withNeighbours(other.passage, corpus).some(holds) &&
    other.near() > supportAround * Math.max(own, near() - 0.1)
  );
}
