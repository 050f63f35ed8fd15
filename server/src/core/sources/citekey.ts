import type { Source, SourceMeta } from './source';

const small = new Set(
  'we i you he she they a an the have has had of in on at to for from by with into onto over under and or but as is are was were be after before how why what who when where not no its it his her their our your this that these those le la les de des du un une el los las der die das ein eine und et y'.split(
    ' ',
  ),
);
const body =
  /\b(?:chamber|society|ministry|institute|bank|agency|office|council|committee|union|company|plc|inc|ltd|press|news|university|department|group|association|federation|government|court|service|times|republic|kingdom|commission|foundation|museum|board)\b/i;

/** The citekey that metadata suggests: the author's surname or the publisher's first word, year, first word of the title. */
export function suggestCitekey(meta: Omit<SourceMeta, 'citekey'>, path: string): string {
  const title = significantWords(meta.title);
  const maker = meta.author ? authorWord(meta.author) : significantWords(meta.publisher ?? '')[0];
  const words = maker
    ? [maker, title.find((word) => word !== maker) ?? '']
    : [title[0] ?? '', title[1] ?? ''];
  const year = meta.date?.label.match(/\d{4}/)?.[0] ?? '';
  const key = `${words[0]}${year}${words[1]}`.slice(0, 60);
  return /[a-z]/.test(key)
    ? key
    : significantWords(path.replace(/\.\w+$/, ''))
        .join('')
        .slice(0, 60) || 'source';
}

/**
 * Gives every source a citekey of its own: of equal ones, all but the first by path get a letter (b, c …). Keys of a
 * bibliography (`reserved`) stay as they are there and are kept from other sources. The result depends on the sources
 * alone, so that a corpus changed step by step has the keys of one read at once.
 */
export function assignCitekeys(
  sources: readonly Source[],
  reserved: Iterable<string> = [],
): readonly Source[] {
  const listed = sources.filter(({ meta }) => meta.keyFrom === 'bibliography');
  const taken = new Set([...reserved, ...listed.map(({ meta }) => meta.citekey)]);
  const own = sources.filter(({ meta }) => meta.keyFrom !== 'bibliography');
  const byPath = [...own].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const keys = new Map(byPath.map((source) => [source.id, claim(ownKey(source), taken)] as const));
  return sources.map((source) => withCitekey(source, keys.get(source.id) ?? source.meta.citekey));
}

/** The key as it was before an earlier assignment gave it a letter. */
const ownKey = ({ meta }: Source): string => lettered.get(meta) ?? meta.citekey;

/** Metadata whose key got a letter, with the key's own form. */
const lettered = new WeakMap<SourceMeta, string>();

/** The key, or the key with the first free letter; it is then taken. */
function claim(key: string, taken: Set<string>): string {
  const free = taken.has(key) ? freeVariant(key, taken) : key;
  taken.add(free);
  return free;
}

export function freeVariant(key: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const variant = key + (n < 26 ? String.fromCharCode(97 + n) : `-${n + 1}`);
    if (!taken.has(variant)) return variant;
  }
}

function withCitekey(source: Source, citekey: string): Source {
  if (source.meta.citekey === citekey) return source;
  const meta = { ...source.meta, citekey };
  if (citekey !== ownKey(source)) lettered.set(meta, ownKey(source));
  return { ...source, meta };
}

function authorWord(author: string): string | undefined {
  const first = author.split(/,| and | & |;/)[0] ?? author;
  const words = folded(first.replace(/\b(?:jr|sr|phd|md|ii|iii)\b\.?/gi, ''));
  return body.test(first) ? significantWords(first)[0] : words.at(-1);
}

const significantWords = (text: string) => folded(text).filter((word) => word.length > 1 && !small.has(word));

/** Lower-case words in ASCII; letters without an ASCII form are left out. */
const folded = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .match(/[a-z\d]+/g) ?? [];
