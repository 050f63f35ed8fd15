import { getDocumentProxy } from 'unpdf';
import type { StatedMeta } from '../../../core/sources/source';
import { compose, type Stretch } from '../compose';
import { type OpenFile, type Reading, Unreadable } from '../reading';
import { fragmentsOf, type TextItem } from './fragments';
import { type Page, withoutHeads } from './heads';
import { stretchesOf } from './paragraphs';

/** Longer documents are read so far. */
const mostPages = 1500;
const mostLetters = 4_000_000;

/** A PDF: its text in reading order with a page anchor for every stretch, without running heads and page numbers. */
export async function readPdfFile({ bytes }: OpenFile): Promise<Reading> {
  const document = await opened(bytes);
  const raw: Page[] = [];
  let letters = 0;
  for (let leaf = 1; leaf <= Math.min(document.numPages, mostPages) && letters < mostLetters; leaf++) {
    const page = await readPage(document, leaf);
    letters += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
    raw.push(page);
  }
  const { pages, heads } = withoutHeads(withLabels(raw, await document.getPageLabels()));
  const stretches = stretchesOf(pages);
  const { info } = await document.getMetadata();
  return {
    ...compose(stretches),
    ...properties(info as Record<string, unknown>, stretches, heads),
    problems: problemsOf(stretches, raw, document.numPages),
  };
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Document> {
  try {
    const options = { verbosity: 0, isEvalSupported: false, enableXfa: false, useSystemFonts: false };
    return await getDocumentProxy(new Uint8Array(bytes), options);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? 'it is locked with a password' : 'it is no PDF, or a damaged one');
  }
}

async function readPage(document: Document, leaf: number): Promise<Page> {
  const page = await document.getPage(leaf);
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const texts = items.filter((item) => 'str' in item) as readonly TextItem[];
  return { leaf, height, fragments: fragmentsOf(texts, transform) };
}

/** The document's own page labels, where it has them and they are not the leaves' numbers. */
const withLabels = (pages: readonly Page[], labels: readonly string[] | null): readonly Page[] =>
  pages.map((page) => {
    const label = labels?.[page.leaf - 1];
    return label ? { ...page, label } : page;
  });

function problemsOf(stretches: readonly Stretch[], pages: readonly Page[], count: number) {
  if (stretches.length === 0)
    return [{ message: 'The PDF holds no text: it is a scan, and pictures of words are not read.' }];
  const empty = pages.filter(({ fragments }) => fragments.length === 0).length;
  return [
    ...(empty > 0
      ? [{ message: `${empty} of its ${count} pages hold no text: pictures of words are not read.` }]
      : []),
    ...(pages.length < count ? [{ message: `Only its first ${pages.length} pages were read.` }] : []),
  ];
}

/** Titles that programs set when nobody does. */
const noTitle =
  /^(?:untitled|microsoft \w+ - .*|.*\.(?:docx?|pdf|indd|tex|odt|rtf|pages|pptx?|html?|qxd|ps|dvi))$/i;

function properties(
  info: Record<string, unknown>,
  stretches: readonly Stretch[],
  heads: readonly string[],
): { stated: StatedMeta; madeOn?: string } {
  const words = (key: string) => (typeof info[key] === 'string' ? (info[key] as string).trim() : '');
  const shown = stretches
    .slice(0, 8)
    .filter(({ kind, level }) => kind === 'heading' && (level ?? 9) < 3)[0]?.text;
  const given = noTitle.test(words('Title')) ? '' : words('Title');
  const title = shown && (given === '' || given.includes(shown)) ? shown : given || undefined;
  const author = /\S \S/.test(words('Author')) ? words('Author') : undefined;
  const url = heads.flatMap((head) => /^https?:\/\/\S+/.exec(head)?.[0] ?? [])[0];
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(words('ModDate') || words('CreationDate'));
  return { stated: { title, author, url }, ...(day && { madeOn: day.slice(1).join('-') }) };
}
