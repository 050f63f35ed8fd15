/** The little of the DOM that reading a page needs; linkedom's own types lean on a browser's library. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly title: string;
  readonly body: DomElement | null;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** The words under a node, one space between them. */
export const wordsOf = (node: DomNode | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A page as a document. The library is loaded at the first page, so that starting up does not pay for it. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const page = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { document: DomDocument }).document;
}
