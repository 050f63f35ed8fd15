import { type DomDocument, type DomElement, type DomNode, isElement, parsePage, wordsOf } from './dom';

const never =
  'script, style, noscript, template, svg, iframe, button, select, input, textarea, [hidden], [aria-hidden="true"]';
const aside =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="search"], [role="contentinfo"]';
const asideName =
  /(?:^|[\s_-])(?:related|share|sharing|social|comments?|promo|newsletter|subscribe|subscription|ads?|advert\w*|sponsor\w*|cookies?|breadcrumbs?|sidebar|recirc\w*|outbrain|taboola|more-from|read-more|also-read|trending|recommended|tags?)(?:$|[\s_-])/i;
/** Names of the frame round a page. */
const frameName =
  /(?:^|[\s_-])(?:menu|nav|navbar|topnav|navigation|footer|ft|colophon|masthead|secondary|site-?header|ticker)(?:$|[\s_-])/i;
/** Readability may leave out so much of a page's own `<article>` before that is read instead. */
const leastShare = 0.85;

/** Readability's time grows steeply with the depth of nesting; honest pages stay far below this. */
const deepest = 80;

/** The element that holds a page's main text: by Readability, or the page's own `<article>` where that loses much of it. */
export async function mainPart(html: string): Promise<DomElement | null> {
  const document = await parsePage(html);
  const landmark = landmarkOf(document);
  const read = await byReadability(html);
  if (!landmark) return withoutFrame(read ?? document.body);
  return read && wordsOf(read).length >= leastShare * wordsOf(landmark).length ? read : landmark;
}

async function byReadability(html: string): Promise<DomElement | null> {
  const [{ Readability }, document] = await Promise.all([import('@mozilla/readability'), parsePage(html)]);
  for (const node of document.querySelectorAll(never)) node.remove();
  if (isDeeper(document, deepest)) return null;
  try {
    const options = {
      serializer: (node: unknown) => node as DomElement,
      charThreshold: 200,
      keepClasses: true,
    };
    return new Readability<DomElement>(document as never, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function isDeeper(node: DomNode, levels: number): boolean {
  if (levels === 0) return true;
  for (const child of node.childNodes) if (isElement(child) && isDeeper(child, levels - 1)) return true;
  return false;
}

/** The page's only `<article>`, else its `<main>`, without what stands beside the text. */
function landmarkOf(document: DomDocument): DomElement | null {
  const articles = [...document.querySelectorAll('article')];
  const landmark = articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"]');
  if (!landmark) return null;
  for (const node of landmark.querySelectorAll(`${never}, ${aside}`)) node.remove();
  removeNamed(landmark, asideName, 1 / 3);
  return landmark;
}

function withoutFrame(part: DomElement | null): DomElement | null {
  if (part) removeNamed(part, frameName, 1 / 5);
  return part;
}

/** Takes out what is named as no part of the text, unless it holds more than a share of all letters. */
function removeNamed(root: DomElement, names: RegExp, share: number): void {
  const whole = wordsOf(root).length;
  for (const node of [...root.querySelectorAll('[class], [id]')]) {
    const name = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (names.test(name) && wordsOf(node).length < whole * share) node.remove();
  }
}
