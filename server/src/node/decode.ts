import type { Problem } from '../core/sources/source';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Bytes as text: by byte order mark, as UTF-8, else as Windows-1252 with a problem. `undefined` for binary files. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: marked, problems: [] };
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message =
      'The file is not valid UTF-8 and was read as Windows-1252: letters outside ASCII may be wrong.';
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [{ message }] };
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}
