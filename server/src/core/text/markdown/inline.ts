import type { Link, PhrasingContent } from 'mdast';
import type { Piece } from './pieces';
import { textPieces } from './words';

/** A document being read: its text, and where in the whole document it starts. */
export interface Document {
  readonly text: string;
  readonly base: number;
}

/** Stands for code and addresses, so that the words beside them do not become neighbours. */
export const placeholder = '\uFFFC';

/** The words of inline nodes: emphasis and links are transparent; code, addresses, images and struck-out text are none. */
export function inlinePieces(nodes: readonly PhrasingContent[], document: Document): Piece[] {
  const pieces: Piece[] = [];
  let hidden: string | undefined;
  let raised = false;
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagOf(node.value) : undefined;
    if (hidden !== undefined) {
      if (tag?.closing && tag.name === hidden) hidden = undefined;
      pieces.push(...whole(node, document, ''));
      continue;
    }
    if (tag?.name === 'sup') raised = !tag.closing;
    if (tag && !tag.closing && hiding.has(tag.name)) hidden = tag.name;
    const words = tag?.name === 'br' ? whole(node, document, '\n') : nodePieces(node, document);
    pieces.push(...(raised ? words.map(superscript) : words));
  }
  return pieces;
}

/** Html elements whose content is no text that the writer claims. */
const hiding: ReadonlySet<string> = new Set(['del', 's', 'strike', 'code', 'script', 'style', 'template']);

function tagOf(html: string): { name: string; closing: boolean } | undefined {
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html);
  if (!match?.[2] || html.endsWith('/>'))
    return match?.[2] ? { name: match[2].toLowerCase(), closing: true } : undefined;
  return { name: match[2].toLowerCase(), closing: match[1] === '/' };
}

function nodePieces(node: PhrasingContent, document: Document): Piece[] {
  switch (node.type) {
    case 'text':
      return textPieces(sourceOf(node, document), document.base + startOf(node));
    case 'break':
      return whole(node, document, '\n');
    case 'inlineCode':
      return whole(node, document, placeholder);
    case 'link':
      return isAddress(node) ? whole(node, document, placeholder) : inlinePieces(node.children, document);
    case 'emphasis':
    case 'strong':
    case 'linkReference':
      return inlinePieces(node.children, document);
    case 'footnoteReference':
      return whole(node, document, '').map((piece) => ({ ...piece, note: node.identifier }));
    default:
      return whole(node, document, '');
  }
}

/** Whether the link shows nothing but its own address. */
function isAddress({ url, children }: Link): boolean {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return false;
  return (
    [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url) ||
    /^[a-z]+:\/\/\S+$/i.test(only.value)
  );
}

const whole = (node: PhrasingContent, document: Document, text: string): Piece[] => [
  { text, from: document.base + startOf(node), to: document.base + endOf(node) },
];

export const startOf = (node: { position?: { start: { offset?: number } } }): number =>
  node.position?.start.offset ?? 0;
export const endOf = (node: { position?: { end: { offset?: number } } }): number =>
  node.position?.end.offset ?? 0;
const sourceOf = (node: PhrasingContent, { text }: Document): string =>
  text.slice(startOf(node), endOf(node));

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "km<sup>2</sup>" is read as "km²", so that "10<sup>6</sup>" is not a hundred and six. */
const superscript = (piece: Piece): Piece => ({
  ...piece,
  text: piece.text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit),
});
