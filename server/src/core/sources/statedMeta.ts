import type { StatedMeta } from './source';

/** The keys under which front matter, sources.yaml and exports of reference managers name each field. */
const keys: Record<keyof StatedMeta, readonly string[]> = {
  title: ['title', 'headline', 'name'],
  author: [
    'author',
    'authors',
    'byline',
    'by',
    'writer',
    'analyst',
    'analysts',
    'reporter',
    'editor',
    'editors',
  ],
  publisher: [
    'publisher',
    'site',
    'site_name',
    'agency',
    'broker',
    'issuer',
    'issued_by',
    'publication',
    'newspaper',
    'journal',
    'outlet',
    'organisation',
    'organization',
    'container-title',
    'source_name',
  ],
  date: ['date', 'published', 'published_at', 'publication_date', 'pubdate', 'issued', 'created', 'year'],
  url: ['url', 'link', 'original', 'canonical', 'source_url', 'source', 'permalink'],
  citekey: ['citekey', 'citation_key', 'citation-key', 'id', 'key'],
};

/** The metadata that a record of plain values states; unknown keys are passed over. */
export function statedMeta(record: Readonly<Record<string, unknown>>): StatedMeta {
  const values = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (field: keyof StatedMeta) =>
    keys[field].map((key) => written(values.get(key))).find((value) => value !== undefined);
  const source = first('url');
  const isUrl = source !== undefined && /^(?:https?:\/\/|www\.)\S+$/i.test(source);
  return {
    title: first('title'),
    author: first('author'),
    publisher: first('publisher') ?? (isUrl ? undefined : written(values.get('source'))),
    date: first('date'),
    url: isUrl ? source : undefined,
    citekey: first('citekey')?.replace(/^@/, ''),
  };
}

/** The stated fields of several places; earlier ones win. */
export function mergeStated(...places: readonly (StatedMeta | undefined)[]): StatedMeta {
  const pick = (field: keyof StatedMeta) =>
    places.map((place) => place?.[field]?.trim()).find((value) => value);
  return {
    title: pick('title'),
    author: pick('author'),
    publisher: pick('publisher'),
    date: pick('date'),
    url: pick('url'),
    citekey: pick('citekey'),
  };
}

/** A value as text: lists are joined with commas, `{given, family}` and `{name}` read as a name. */
function written(value: unknown, depth = 0): string | undefined {
  if (value === null || value === undefined || depth > 3) return undefined;
  if (Array.isArray(value)) {
    const items = value.slice(0, 50).map((item) => written(item, depth + 1));
    return items.filter((item) => item).join(', ') || undefined;
  }
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value === 'object') return nameOf(value as Record<string, unknown>, depth);
  return String(value).replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined;
}

function nameOf(value: Record<string, unknown>, depth: number): string | undefined {
  if (value.family) return written([value.given, value.family].filter(Boolean).join(' '), depth + 1);
  return written(value.name ?? value.literal, depth + 1);
}
