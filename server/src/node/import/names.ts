const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longestName = 100;

/**
 * A file name that every system takes, from a name that may come from anywhere: no folders, no marks with a meaning, no
 * hidden file, no override of metadata.
 */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[<>:"|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(plain) ?? [];
  const short = stem.slice(0, longestName).trim() || 'source';
  return reserved.test(short + ending) ? `_${short}${ending}` : short + ending;
}

/** "a.pdf", "a-2.pdf", "a-3.pdf": one name after the other until one is free. */
export function* variants(name: string): Generator<string> {
  const [, stem = name, ending = ''] = /^(.+?)(\.\w{1,8})?$/s.exec(name) ?? [];
  yield name;
  for (let n = 2; n < 10_000; n++) yield `${stem}-${n}${ending}`;
}

/** A file name for a page: the telling part of its address. */
export function nameOfUrl(url: string, ending: string): string {
  const { hostname, pathname } = new URL(url);
  const parts = decoded(pathname)
    .split('/')
    .filter((part) => part && !/^(?:index|default)\.\w+$/i.test(part));
  const last = (parts.at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  const telling = /\p{L}{3}/u.test(last) ? last : [hostname.replace(/^www\./, ''), ...parts].join('-');
  return safeName(`${telling.replaceAll('/', '-')}.${ending}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
