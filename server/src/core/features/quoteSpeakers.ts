import type { Registry } from '../corpus/actor';
import { isSameSpeaker } from '../corpus/record';
import { type Memory, memory } from '../text/memory';
import type { QuoteIndex } from './quoteIndex';

const remembered = new WeakMap<QuoteIndex, Memory<ReadonlySet<string>>>();
const REMEMBERED = 50;

/** The names in the record that mean this speaker. Remembered while the author types on. */
export function namesOf(speaker: string, index: QuoteIndex, registry: Registry): ReadonlySet<string> {
  const known = remembered.get(index) ?? memory<ReadonlySet<string>>(REMEMBERED);
  remembered.set(index, known);
  return known.of(speaker, () => {
    const names = [...index.bySpeaker.keys()];
    return new Set(names.filter((name) => isSameSpeaker(speaker, name, registry)));
  });
}
