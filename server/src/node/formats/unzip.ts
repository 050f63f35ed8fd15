import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Unreadable } from './reading';

/** What an archive may unpack to, all wanted parts together. */
const mostBytes = 30_000_000;
const mostParts = 10_000;

/**
 * The wanted parts of an archive, by name. Nothing else is unpacked, nothing is written anywhere. Throws an
 * `Unreadable` where the archive is damaged, unpacks to too much, or names a part outside itself.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let parts = 0;
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++parts > mostParts) throw new Unreadable(`its archive has more than ${mostParts} parts`);
    if (isOutside(name))
      throw new Unreadable(`its archive names a part outside itself ("${name.slice(0, 60)}")`);
    if (!isWanted(name)) return false;
    size += originalSize;
    if (size > mostBytes)
      throw new Unreadable(`its archive unpacks to more than the ${mostBytes / 1_000_000} MB that are read`);
    return true;
  };
  try {
    const found = Object.entries(unzipSync(bytes, { filter }));
    for (const [, part] of found) refuseEntities(part);
    return new Map(found);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('its archive is damaged');
  }
}

const isOutside = (name: string): boolean => /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name);

/** Word files and books declare no entities of their own; those that do mean to swell while they are read. */
function refuseEntities(part: Uint8Array): void {
  const head = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (head.includes('<!ENTITY') || head.includes('<!ENTITY', 'utf16le'))
    throw new Unreadable('it declares XML entities of its own');
}

const decoder = new TextDecoder();

/** A part as text; empty where the archive lacks it. */
export const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  decoder.decode(parts.get(name) ?? new Uint8Array());
