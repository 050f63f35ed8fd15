import { bylineAuthor } from '../../core/sources/byline';
import { inferMeta } from '../../core/sources/head';
import type { StatedMeta } from '../../core/sources/source';
import { mergeStated } from '../../core/sources/statedMeta';
import type { Stretch } from '../formats/compose';
import { type DomDocument, wordsOf } from './dom';
import { linkedData } from './linkedData';

/** What a page's head, the lines around its title (`flow` is its main text) and its saver's note state. */
export function pageMeta(document: DomDocument, html: string, flow: readonly Stretch[]): StatedMeta {
  const shown = shownTitle(document, flow);
  const { title, site } = shown ? { title: shown } : titleAndSite(document);
  const head: StatedMeta = {
    title,
    author: personal(
      list(document, 'citation_author') ??
        meta(document, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'),
    ),
    publisher: meta(
      document,
      'og:site_name',
      'citation_journal_title',
      'citation_publisher',
      'dc.publisher',
      'application-name',
    ),
    date: meta(
      document,
      'article:published_time',
      'og:published_time',
      'datepublished',
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'date',
    ),
    url: meta(document, 'og:url') ?? link(document) ?? savedFrom(html),
  };
  return mergeStated(head, linkedData(document), aroundTitle(document), {
    publisher: site ?? copyrightHolder(document),
  });
}

/** The first of some `<meta>` values, by name, property or itemprop. */
function meta(document: DomDocument, ...names: readonly string[]): string | undefined {
  const found = new Map<string, string>();
  for (const node of document.querySelectorAll('meta')) {
    const name = (
      node.getAttribute('property') ??
      node.getAttribute('name') ??
      node.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = node.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (content && !found.has(name)) found.set(name, content);
  }
  return names.map((name) => found.get(name)).find((value) => value !== undefined);
}

/** All values of a repeated `<meta>`; "Storm, Ida" is turned round. */
function list(document: DomDocument, name: string): string | undefined {
  const values = [...document.querySelectorAll(`meta[name="${name}"]`)].map(
    (node) => node.getAttribute('content')?.trim() ?? '',
  );
  return (
    values
      .filter(Boolean)
      .map((value) => value.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
      .join(', ') || undefined
  );
}

/** Some sites give a profile's address for the author. */
const personal = (author: string | undefined) =>
  author && !/^https?:/i.test(author) ? author.replace(/^by\s+/i, '') : undefined;

function link(document: DomDocument): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href && /^https?:\/\//i.test(href) ? href : undefined;
}

/** The title, without the site's name that pages append to it: "Tram line opens – Averra Courier". */
function titleAndSite(document: DomDocument): { title?: string; site?: string } {
  const page = document.title.replace(/\s+/g, ' ').trim();
  const whole = meta(document, 'citation_title', 'og:title') ?? page;
  const heading = onlyHeading(document);
  const suffix = / [|–—·•:-] ([^|–—·•]{2,50})$/.exec(page);
  const front = suffix ? page.slice(0, suffix.index) : undefined;
  const known = front !== undefined && (sameWords(front, heading) || sameWords(front, whole));
  const title =
    heading && (known || sameWords(heading, whole) || !whole) ? heading : known ? front : whole || heading;
  return { title: title || undefined, site: known ? suffix?.[1]?.trim() : undefined };
}

/** The title of a page that marks no heading and names none in its head: the line above the byline or dateline. */
function shownTitle(document: DomDocument, flow: readonly Stretch[]): string | undefined {
  const isMarked = flow.some(({ kind }) => kind === 'heading') || document.querySelector('h1, h2') !== null;
  if (isMarked || meta(document, 'citation_title', 'og:title')) return undefined;
  const signed = flow.slice(0, 12).findIndex(({ text }, n) => n > 0 && isSigned(text));
  const above = flow[signed - 1]?.text ?? '';
  return above.length > 10 && above.length < 200 && !/[.:]$/.test(above) ? above : undefined;
}

/** A byline, or a paragraph that opens with place and day. */
const isSigned = (text: string): boolean =>
  bylineAuthor(text) !== undefined || /^\p{Lu}[\p{L} .'’-]{1,40}, \d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/u.test(text);

/** What browsers and SingleFile write into a page that they save. */
const savedFrom = (html: string): string | undefined =>
  /<!-- saved from url=\(\d{1,5}\)(https?:\/\/\S{4,2000}) -->|Page saved with SingleFile\s{1,4}url: (https?:\/\/\S{4,2000})/
    .exec(html.slice(0, 20_000))
    ?.slice(1)
    .find(Boolean);

/** "© 1998 Lund Evening Post": who publishes a page that says nothing else of it. */
function copyrightHolder(document: DomDocument): string | undefined {
  const end = wordsOf(document.body).slice(-1500);
  const name =
    /(?:©|\(c\)) ?(?:\d{4}(?: ?[–-] ?\d{4})?,? )?(?:by )?(\p{Lu}[\p{L}\d&'’ -]{2,50}?)(?= ?\d{4}|[.,|•·]|$| All rights| plc\b| Ltd\b| Inc\b| GmbH\b)/u.exec(
      end,
    )?.[1];
  return name?.trim();
}

function onlyHeading(document: DomDocument): string | undefined {
  const all = [...document.querySelectorAll('h1')].map(wordsOf).filter(Boolean);
  const inArticle = [...document.querySelectorAll('article h1, main h1')].map(wordsOf).filter(Boolean);
  return all.length === 1 ? all[0] : inArticle[0];
}

/** Whether two titles agree but for marks, case and what one of them adds at its end ("…, 1908–1910"). */
function sameWords(a: string | undefined, b: string | undefined): boolean {
  const bare = (text: string | undefined) =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 3 && (long === short || long.startsWith(`${short} `));
}

/** Byline and dateline as the page shows them. */
function aroundTitle(document: DomDocument): StatedMeta {
  const shown =
    '[itemprop="author"], [rel="author"], [class*="byline" i], [class*="author" i], [class*="dateline" i], p[class*="date" i], p[class*="meta" i], [class*="published" i], time';
  const lines = [...document.querySelectorAll(shown)]
    .map(wordsOf)
    .filter((line) => line.length > 0 && line.length < 200)
    .slice(0, 12);
  const heading = onlyHeading(document) ?? '';
  const { author, date, url } = inferMeta([heading, ...lines].join('\n\n'), 0);
  const named = document.querySelector('[itemprop="author"], [rel="author"]');
  const stamp = document.querySelector(
    'article time[datetime], main time[datetime], time[datetime][pubdate]',
  );
  const byline = lines.map(bylineAuthor).find((name) => name !== undefined);
  return {
    author: byline ?? author ?? (named ? wordsOf(named) : undefined),
    date: stamp?.getAttribute('datetime') ?? date,
    url,
  };
}
