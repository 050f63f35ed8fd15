import type { Bibliography, Reference } from './reference';
import type { RawSource, Source } from './source';

/** What a source is recognised by in a bibliography, read from its file alone. */
export interface Identity {
  /** Path in the corpus folder. */
  readonly path: string;
  readonly title: string;
  readonly year?: string;
  readonly url?: string;
  readonly doi?: string;
}

export function identityOf({ path, text }: RawSource, { meta }: Source): Identity {
  return {
    path,
    title: titleKey(meta.title),
    year: meta.date?.label.match(/\d{4}/)?.[0],
    url: meta.url && urlKey(meta.url),
    doi: doiIn(meta.url ?? '') ?? onlyDoi(text.slice(0, headLength)),
  };
}

/** The entry that describes a source, where one does without doubt: by file, DOI, address, or title. */
export function referenceFor(identity: Identity, bibliography: Bibliography): Reference | undefined {
  if (bibliography.references.length === 0) return undefined;
  const index = indexOf(bibliography);
  return (
    only(index.files.get(baseName(identity.path))?.filter((one) => hasFile(one, identity.path))) ??
    only(identity.doi === undefined ? [] : index.dois.get(identity.doi)) ??
    only(identity.url === undefined ? [] : index.urls.get(identity.url)) ??
    only(index.titles.get(identity.title)?.filter((one) => fitsTitle(one, identity)))
  );
}

interface Index {
  readonly files: ReadonlyMap<string, readonly Reference[]>;
  readonly dois: ReadonlyMap<string, readonly Reference[]>;
  readonly urls: ReadonlyMap<string, readonly Reference[]>;
  readonly titles: ReadonlyMap<string, readonly Reference[]>;
}

const indexes = new WeakMap<Bibliography, Index>();

function indexOf(bibliography: Bibliography): Index {
  const known = indexes.get(bibliography);
  if (known) return known;
  const by = (keysOf: (one: Reference) => readonly (string | undefined)[]) => grouped(bibliography, keysOf);
  const index = {
    files: by(({ files }) => files.map(baseName)),
    dois: by((one) => [doiOf(one)]),
    urls: by(({ url }) => [url && urlKey(url)]),
    titles: by(({ title }) => [titleKey(title)]),
  };
  indexes.set(bibliography, index);
  return index;
}

function grouped({ references }: Bibliography, keysOf: (one: Reference) => readonly (string | undefined)[]) {
  const groups = new Map<string, Reference[]>();
  for (const reference of references)
    for (const key of new Set(keysOf(reference)))
      if (key) groups.set(key, [...(groups.get(key) ?? []), reference]);
  return groups;
}

/** One entry, or the same entry in several bibliographies: two that differ leave it open which is meant. */
function only(found: readonly Reference[] | undefined): Reference | undefined {
  const [first] = found ?? [];
  return found?.every(({ key }) => key === first?.key) ? first : undefined;
}

/** Whether an attached file is this source: the same name, and the same folder where the name alone tells little. */
function hasFile({ files }: Reference, path: string): boolean {
  const [name, folder] = partsOf(path);
  return files.some((file) => {
    const [itsName, itsFolder] = partsOf(file);
    return itsName === name && (isTelling(name) || (folder !== undefined && itsFolder === folder));
  });
}

/** File name and the folder it lies in, in lower case. */
const partsOf = (path: string): readonly (string | undefined)[] => path.toLowerCase().split('/').reverse();

/** "lind-2024.pdf" names one work; "full.pdf", "index.html" and "10.html" name many. */
const isTelling = (name: string | undefined): boolean =>
  !/^(?:[\d_-]*|full[ _-]?text|full|index|main|default|document|paper|article|download|file|page|report|snapshot|text)\.\w+$/.test(
    name ?? '',
  );

/** A title alone is enough where it is long, and where the years, if both are known, agree. */
function fitsTitle({ date }: Reference, { title, year }: Identity): boolean {
  return title.length >= leastTitle && (date === undefined || year === undefined || date.startsWith(year));
}

const leastTitle = 15;
/** A paper prints its own DOI near its head; those of others follow in its references. */
const headLength = 4_000;

/** Letters and digits only, in lower case. */
const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** An address without what varies between visits: protocol, "www.", tracking, fragment, final slash. */
function urlKey(url: string): string {
  const [place = '', query = ''] = url.trim().replace(/#.*$/s, '').split('?', 2);
  const kept = query.split('&').filter((part) => part && !/^(?:utm_\w+|fbclid|gclid)=/i.test(part));
  const bare = place
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  return [bare.toLowerCase(), ...kept.sort()].join('?');
}

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>,;{}]{1,200}/g;

const cleanDoi = (doi: string): string => doi.replace(/[.)\]]+$/, '').toLowerCase();
const doiIn = (text: string): string | undefined => text.match(doiPattern)?.map(cleanDoi)[0];
const doiOf = ({ doi, url }: Reference): string | undefined => doiIn(doi ?? '') ?? doiIn(url ?? '');

function onlyDoi(text: string): string | undefined {
  const found = new Set(text.match(doiPattern)?.map(cleanDoi));
  return found.size === 1 ? [...found][0] : undefined;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
