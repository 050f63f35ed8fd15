import { isRecord } from '../../core/sources/frontMatter';
import type { StatedMeta } from '../../core/sources/source';
import { statedMeta } from '../../core/sources/statedMeta';
import type { DomDocument } from './dom';

const articleType = /(?:Article|Report|BlogPosting|WebPage|Review|PressRelease)$/;

/** What a page's JSON-LD (schema.org) says of the article. Bad JSON says nothing. */
export function linkedData(document: DomDocument): StatedMeta {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = records(parsed(script.textContent ?? '')).find((record) =>
      typesOf(record).some((type) => articleType.test(type)),
    );
    if (!article) continue;
    const { headline, author, publisher, datePublished, url } = article;
    const place = typeof url === 'string' && /^https?:/.test(url) ? url : undefined;
    return statedMeta({
      title: headline,
      author: named(author),
      publisher: named(publisher),
      date: datePublished,
      url: place,
    });
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The records of a graph or list, two levels deep. */
function records(value: unknown): readonly Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter(isRecord)
    .flatMap((record) => [
      record,
      ...(Array.isArray(record['@graph']) ? record['@graph'].filter(isRecord) : []),
    ]);
}

function typesOf(record: Record<string, unknown>): readonly string[] {
  const type = record['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** Names only: some sites put a profile's address. */
function named(value: unknown): unknown {
  const list = (Array.isArray(value) ? value : [value]).map((item) => (isRecord(item) ? item.name : item));
  return list.filter((name) => typeof name === 'string' && !/^https?:/.test(name));
}
