import { type DomElement, type DomNode, isElement, isText } from './dom';

const superscripts: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
const leftOut = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE DEL S STRIKE SVG BUTTON SELECT TEXTAREA'.split(' '));
const deepest = 200;

/** The words under some inline nodes; two line breaks part paragraphs. Struck-out words and footnote calls are left out. */
export function inlineText(nodes: readonly DomNode[]): readonly string[] {
  return nodes
    .map((node) => written(node, 0))
    .join('')
    .split(/\u2029\s*\u2029[\s\u2029]*/)
    .map((part) => part.replace(/[\s\u2029]+/g, ' ').trim())
    .filter((part) => part !== '');
}

function written(node: DomNode, depth: number): string {
  if (isText(node)) return (node.textContent ?? '').replace(/\u00ad/g, '');
  if (!isElement(node) || leftOut.has(node.tagName)) return '';
  if (node.tagName === 'BR') return '\u2029';
  if (depth > deepest) return node.textContent ?? '';
  if (node.tagName === 'SUP') return superscript(node);
  if (node.tagName === 'A' && isNoteCall(node)) return '';
  const inner = [...node.childNodes].map((child) => written(child, depth + 1)).join('');
  return node.tagName === 'Q' ? `“${inner}”` : inner;
}

/** A link that pages mark as the call of a note. */
const isNoteCall = (link: DomElement): boolean =>
  link.getAttribute('role') === 'doc-noteref' ||
  link.getAttribute('epub:type') === 'noteref' ||
  /(?:^|\s)footnote-ref(?:$|\s)/.test(link.getAttribute('class') ?? '');

/** "m<sup>2</sup>" is m²; a linked or bracketed number calls a footnote. */
function superscript(node: DomElement): string {
  const text = (node.textContent ?? '').trim();
  if (node.querySelector('a') !== null || /^[[(*†‡]/.test(text)) return '';
  return superscripts[text] ?? text;
}
