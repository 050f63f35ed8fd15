import { type Identity, identityOf, referenceFor } from './matching';
import { readSource } from './read';
import { type Bibliography, type Reference, statedBy } from './reference';
import type { RawSource, Source } from './source';

/** A source's file, and the entry of a bibliography that describes it. */
interface Shelved {
  readonly raw: RawSource;
  readonly identity: Identity;
  readonly reference?: Reference;
}

/** The files of all sources by source id, so that they can be read again when a bibliography changes. */
export type Shelf = ReadonlyMap<string, Shelved>;

/** The shelf after a change, and the sources that have to be read again because of it, as they read now. */
export interface Shelving {
  readonly shelf: Shelf;
  readonly fresh: readonly Source[];
}

/** Takes files onto the shelf and others (by id) off it, and finds for each file the entry that describes it. */
export function shelved(
  before: Shelf,
  changed: readonly RawSource[],
  removed: readonly string[],
  bibliography: Bibliography,
): Shelving {
  const shelf = new Map(before);
  const fresh = new Map<string, Source>();
  for (const id of removed) shelf.delete(id);
  for (const raw of changed) {
    const source = readSource(raw);
    shelf.set(raw.path, { raw, identity: identityOf(raw, source) });
    fresh.set(raw.path, source);
  }
  for (const [id, { raw, identity, reference: known }] of shelf) {
    const reference = referenceFor(identity, bibliography);
    if (reference === known) continue;
    shelf.set(id, { raw, identity, reference });
    if (!saysTheSame(reference, known)) fresh.set(id, readListed(raw, reference));
  }
  return { shelf, fresh: [...fresh.values()] };
}

const readListed = (raw: RawSource, reference: Reference | undefined): Source =>
  readSource(reference ? { ...raw, listed: statedBy(reference) } : raw);

/** A bibliography that is read again has new entries that mostly say what the old ones said. */
const saysTheSame = (a: Reference | undefined, b: Reference | undefined): boolean =>
  JSON.stringify(a && statedBy(a)) === JSON.stringify(b && statedBy(b));
