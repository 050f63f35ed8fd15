import { posix } from 'node:path';
import { type DomElement, parsePage } from '../html/dom';
import { flowOf } from '../html/flow';
import { takeNotes } from '../html/notes';
import { compose, type Stretch } from './compose';
import { type OpenFile, type Reading, Unreadable } from './reading';
import { textOf, unzip } from './unzip';
import { elementsOf, parseXml, wordsOfFirst } from './xml';

const textParts = /\.(?:xhtml|html?|xml|opf|ncx)$/i;
const container = 'META-INF/container.xml';

/** A book: its parts in the order of the spine, without the table of contents. */
export async function readEpubFile({ bytes }: OpenFile): Promise<Reading> {
  const parts = unzip(bytes, (name) => textParts.test(name) && !/(?:^|\/)toc\.ncx$/i.test(name));
  const packagePath = elementsOf(parseXml(textOf(parts, container) || '<none/>'), 'rootfile')
    .map((file) => file.getAttribute('full-path') ?? '')
    .find((path) => parts.has(path));
  if (packagePath === undefined) throw new Unreadable(`it is no book (${container} names no package)`);
  if (parts.has('META-INF/encryption.xml') && isLocked(textOf(parts, 'META-INF/encryption.xml')))
    throw new Unreadable('it is locked against copying');
  const opf = parseXml(textOf(parts, packagePath));
  const stretches: Stretch[] = [];
  for (const path of spineOf(opf, packagePath))
    if (parts.has(path)) stretches.push(...(await chapter(textOf(parts, path), path)));
  const problems = stretches.length > 0 ? [] : [{ message: 'The book holds no text.' }];
  return { ...compose(stretches), stated: metadata(opf), problems };
}

/** Fonts may be scrambled in a book that anybody may read; its text may not. */
const isLocked = (encryption: string): boolean =>
  /CipherReference[^>]{0,300}\.x?html?["?#]/i.test(encryption);

/** The paths of the parts in reading order; what is linear="no" and the table of contents is left out. */
function spineOf(opf: DomElement, packagePath: string): readonly string[] {
  const items = new Map(elementsOf(opf, 'item').map((item) => [item.getAttribute('id'), item]));
  return elementsOf(opf, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(item?.getAttribute('properties') ?? '');
    if (!href || isContents || reference.getAttribute('linear') === 'no') return [];
    return [posix.join(posix.dirname(packagePath), decoded(href))];
  });
}

function decoded(href: string): string {
  const path = href.split('#')[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function chapter(xhtml: string, file: string): Promise<readonly Stretch[]> {
  const { body } = await parsePage(xhtml);
  const notes = body ? takeNotes(body) : [];
  const flow = [...(body ? flowOf(body) : []), ...notes];
  const heading = flow.find(({ kind }) => kind === 'heading')?.text ?? posix.basename(file);
  const [first, ...rest] = flow;
  if (!first) return [];
  return [{ ...first, anchors: [{ at: 0, place: { kind: 'heading', heading, file } }] }, ...rest];
}

function metadata(opf: DomElement): Reading['stated'] {
  const authors = elementsOf(opf, 'creator').map(({ textContent }) => (textContent ?? '').trim());
  return {
    title: wordsOfFirst(opf, 'title'),
    author: authors.filter(Boolean).join(', ') || undefined,
    publisher: wordsOfFirst(opf, 'publisher'),
    date: wordsOfFirst(opf, 'date'),
  };
}
