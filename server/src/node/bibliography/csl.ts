import { isRecord } from '../../core/sources/frontMatter';
import type { EntryPlace, Maker, Reference } from '../../core/sources/reference';

/** A CSL item, as citation-js makes of every format or a CSL-JSON file holds it: nothing in it is sure. */
export type CslItem = Readonly<Record<string, unknown>>;

/** Who counts as the maker, best first; citation-js takes an author of the press for a reporter. */
const makerFields = ['author', 'reporter', 'editor', 'director', 'interviewee', 'collection-editor'];

/** A CSL item as an entry; missing and odd fields are left out. */
export function referenceOf(
  item: CslItem,
  key: string | undefined,
  place: EntryPlace,
  files: readonly string[],
): Reference {
  const field = (name: string) => plainText(item[name]);
  const maker = makerFields.map((name) => makers(item[name])).find((names) => names.length > 0);
  return {
    key,
    type: field('type') ?? 'document',
    title: field('title') ?? '',
    makers: maker ?? [],
    container: field('container-title'),
    publisher: field('publisher'),
    volume: field('volume'),
    issue: field('issue'),
    pages: field('page'),
    date: dateOf(item.issued),
    url: field('URL'),
    doi: field('DOI'),
    files,
    place,
  };
}

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/<\/?(?:i|b|sup|sub|span)\b[^<>]{0,100}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.slice(0, 1000) || undefined;
}

function makers(value: unknown): readonly Maker[] {
  const list = Array.isArray(value) ? value.slice(0, 100) : [value];
  return list.flatMap((one): Maker[] => {
    if (typeof one === 'string') return fromText(one);
    if (!isRecord(one)) return [];
    const literal = plainText(one.literal);
    const particle = plainText(one['non-dropping-particle']);
    const family = [particle, plainText(one.family)].filter(Boolean).join(' ');
    const given = plainText(one.given);
    if (literal) return [{ literal }];
    return family && given ? [{ family, given }] : family || given ? [{ literal: family || given }] : [];
  });
}

function fromText(text: string): Maker[] {
  const [family, given] = text.split(',').map((part) => part.trim());
  if (!family) return [];
  return given ? [{ family, given }] : [{ literal: family }];
}

/** CSL's date parts, or a date as text, as "2024", "2024-03" or "2024-03-01". */
function dateOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const [parts] = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
  const numbers = Array.isArray(parts) ? parts.map(Number).filter((part) => part > 0) : [];
  if (numbers.length === 0) return plainText(value.raw ?? value.literal);
  return numbers
    .slice(0, 3)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}
