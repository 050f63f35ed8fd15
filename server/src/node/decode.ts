import type { Problem } from '../core/sources/source';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes as text: by byte order mark, as UTF-8, by the charset that a web page declares, else as Windows-1252 with a
 * problem. `undefined` for binary files.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: marked, problems: [] };
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  const known = decodedAs('utf-8', bytes) ?? decodedAs(declaredCharset(bytes), bytes);
  if (known !== undefined) return { text: known, problems: [] };
  const message =
    'The file is not valid UTF-8 and was read as Windows-1252: letters outside ASCII may be wrong.';
  return { text: windows1252(bytes), problems: [{ message }] };
}

function decodedAs(charset: string | undefined, bytes: Uint8Array): string | undefined {
  if (charset === undefined) return undefined;
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The characters that Windows-1252 has in the place of the control characters from 0x80 on. */
const printable = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, which has no dashes and curled quotation marks. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => printable[control.charCodeAt(0) - 0x80] ?? control);

/** `<meta charset="…">` and its older form, near the head of a web page. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}
