import type { Problem, StatedMeta } from '../../core/sources/source';
import type { Block } from '../../core/text/block';
import { identityMap } from '../../core/text/offsets';
import { parsePage } from './dom';
import { flowOf, type Stretch } from './flow';
import { mainPart } from './mainPart';
import { pageMeta } from './meta';

/** A page's main text with its blocks, and what its head states. Offsets count in `text`. */
export interface HtmlPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly stated: StatedMeta;
  readonly problems: readonly Problem[];
}

/** Reads a saved web page. A page without text is a problem, never an error. */
export async function readHtml(html: string): Promise<HtmlPage> {
  const stated = pageMeta(await parsePage(html));
  const main = await mainPart(html);
  const flow = main ? flowOf(main) : [];
  const { text, blocks } = joined(withTitle(flow, stated.title));
  const problems = flow.length > 0 ? [] : [{ message: 'No main text was found in the page.' }];
  return { text, blocks, stated, problems };
}

/** Readability takes the page's title off its text; as a heading it is back. */
function withTitle(flow: readonly Stretch[], title: string | undefined): readonly Stretch[] {
  const isTitle = ({ text }: Stretch) => text === title;
  if (!title || flow.slice(0, 5).some(isTitle)) return flow;
  return [{ kind: 'heading', text: title, level: 1 }, ...flow];
}

function joined(flow: readonly Stretch[]): { text: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let headings: readonly { level: number; text: string }[] = [];
  let at = 0;
  for (const { kind, text, level = 2, cells, lead } of flow) {
    if (kind === 'heading') headings = headings.filter((above) => above.level < level);
    const span = { start: at, end: at + text.length };
    blocks.push({
      kind,
      text,
      map: identityMap(at),
      span,
      headings: headings.map((above) => above.text),
      lead,
      cells,
      citations: [],
    });
    if (kind === 'heading') headings = [...headings, { level, text }];
    at = span.end + 2;
  }
  return { text: flow.map(({ text }) => text).join('\n\n'), blocks };
}
