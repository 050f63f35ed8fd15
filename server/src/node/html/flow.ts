import type { BlockKind } from '../../core/text/block';
import type { Stretch } from '../formats/compose';
import { type DomElement, type DomNode, isElement, isText, wordsOf } from './dom';
import { inlineText } from './inline';
import { isDataTable, rowsOf } from './table';

const kinds: Readonly<Record<string, BlockKind>> = {
  LI: 'item',
  DD: 'item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
const containers = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const left = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV FORM BUTTON SVG IFRAME'.split(' '));
/** Deeper nesting than any honest page has; what lies below is read as running text. */
const deepest = 200;

/** The paragraphs, headings, items, rows, quotes and captions under an element, in order. */
export function flowOf(root: DomElement): readonly Stretch[] {
  const found: Stretch[] = [];
  let inline: DomNode[] = [];
  let lead: string | undefined;
  const add = (stretch: Stretch) => {
    if (!stretch.text) return;
    found.push(stretch);
    if (stretch.kind === 'paragraph') lead = stretch.text.endsWith(':') ? stretch.text : undefined;
  };
  const flush = (kind: BlockKind, level?: number) => {
    if (kind === 'paragraph' && isLinkList(inline)) inline = [];
    for (const text of inlineText(inline)) add({ kind, text, level, ...(kind === 'item' ? { lead } : {}) });
    inline = [];
  };
  const walk = (node: DomNode, kind: BlockKind, depth: number, level?: number): void => {
    for (const child of node.childNodes) {
      if (isText(child)) inline.push(child);
      else if (!isElement(child) || left.has(child.tagName)) continue;
      else if (depth > deepest || !holdsBlocks(child)) inline.push(child);
      else {
        flush(kind, level);
        enter(child, kind, depth + 1);
      }
    }
    flush(kind, level);
  };
  const enter = (element: DomElement, kind: BlockKind, depth: number): void => {
    const name = element.tagName;
    const heading = /^H([1-6])$/.exec(name);
    if (name === 'TABLE' && isDataTable(element)) addTable(element);
    else if (heading) walk(element, 'heading', depth, Number(heading[1]));
    else walk(element, kinds[name] ?? inherited(kind, name), depth);
  };
  const addTable = (table: DomElement): void => {
    const above = found.findLast((stretch) => stretch.kind !== 'row')?.text;
    const caption = wordsOf(table.querySelector('caption')) || above;
    for (const row of rowsOf(table)) add({ ...row, lead: caption });
  };
  walk({ nodeType: 1, textContent: null, childNodes: [root] }, 'paragraph', 0);
  return found;
}

/** Links one after the other, and little else: a menu. */
function isLinkList(nodes: readonly DomNode[]): boolean {
  const links = nodes
    .filter(isElement)
    .flatMap((node) => (node.tagName === 'A' ? [node] : [...node.querySelectorAll('a')]));
  if (links.length < 2) return false;
  const words = nodes.map(wordsOf).join(' ');
  const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
  return linked >= 0.6 * words.length && !/[.!?]["”]?$/.test(words.trim());
}

/** Paragraphs inside an item or quotation stay item or quotation. */
const inherited = (kind: BlockKind, name: string): BlockKind =>
  kind === 'heading' || name === 'TABLE' ? 'paragraph' : kind;

const holdsBlocks = (element: DomElement): boolean =>
  containers.has(element.tagName) ||
  element.querySelector('p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, section') !== null;
