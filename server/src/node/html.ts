import type { Problem, StatedMeta } from '../core/sources/source';
import type { Block } from '../core/text/block';

export interface HtmlPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly stated: StatedMeta;
  readonly problems: readonly Problem[];
}

export async function readHtml(html: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(html) as unknown as { document: HtmlDocument };
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const texts = [...document.querySelectorAll('h1,h2,h3,h4,p,li,blockquote,tr')]
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of texts) {
    if (text) text += '\n\n';
    blocks.push({
      kind: 'paragraph',
      text: paragraph,
      map: [[0, text.length]],
      span: { start: text.length, end: text.length + paragraph.length },
      headings: [],
      citations: [],
    });
    text += paragraph;
  }
  return { text, blocks, stated: { title }, problems: [] };
}

interface HtmlNode {
  readonly textContent: string | null;
}
interface HtmlDocument {
  readonly title: string;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}
