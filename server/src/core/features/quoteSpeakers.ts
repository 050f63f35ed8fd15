import type { Registry } from '../corpus/actor';
import { isSameSpeaker, speakerKeys } from '../corpus/record';
import { type Memory, memory } from '../text/memory';
import type { QuoteIndex } from './quoteIndex';

const remembered = new WeakMap<QuoteIndex, Memory<ReadonlySet<string>>>();
const REMEMBERED = 50;

/** The names in the record that mean this speaker. Remembered while the author types on. */
export function namesOf(speaker: string, index: QuoteIndex, registry: Registry): ReadonlySet<string> {
  const known = remembered.get(index) ?? memory<ReadonlySet<string>>(REMEMBERED);
  remembered.set(index, known);
  return known.of(speaker, () => {
    const names = namesByKey(index, registry);
    const near = new Set(speakerKeys(speaker, registry).flatMap((key) => names.get(key) ?? []));
    return new Set([...near].filter((name) => isSameSpeaker(speaker, name, registry)));
  });
}

const made = new WeakMap<QuoteIndex, ReadonlyMap<string, readonly string[]>>();

/** The names in the record by what two names of one speaker share; made once. */
export function namesByKey(index: QuoteIndex, registry: Registry): ReadonlyMap<string, readonly string[]> {
  const known = made.get(index);
  if (known) return known;
  const fresh = new Map<string, string[]>();
  for (const name of index.bySpeaker.keys())
    for (const key of speakerKeys(name, registry)) {
      const names = fresh.get(key);
      if (names) names.push(name);
      else fresh.set(key, [name]);
    }
  made.set(index, fresh);
  return fresh;
}
