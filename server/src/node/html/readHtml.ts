import type { Problem, StatedMeta } from '../../core/sources/source';
import type { Block } from '../../core/text/block';
import { compose, type Stretch } from '../formats/compose';
import { parsePage } from './dom';
import { flowOf } from './flow';
import { mainPart } from './mainPart';
import { pageMeta } from './meta';
import { takeNotes } from './notes';

/** A page's main text with its blocks, and what its head states. Offsets count in `text`. */
export interface HtmlPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly stated: StatedMeta;
  readonly problems: readonly Problem[];
}

/** Reads a saved web page. A page without text is a problem, never an error. */
export async function readHtml(html: string): Promise<HtmlPage> {
  const document = await parsePage(html);
  const main = await mainPart(html);
  const notes = main ? takeNotes(main) : [];
  const flow = [...(main ? flowOf(main) : []), ...notes];
  const stated = pageMeta(document, html, flow);
  const { text, blocks } = compose(withTitle(flow, stated.title));
  const problems = flow.length > 0 ? [] : [{ message: 'No main text was found in the page.' }];
  return { text, blocks, stated, problems };
}

/** Readability takes the page's title off its text; as a heading it is back. */
function withTitle(flow: readonly Stretch[], title: string | undefined): readonly Stretch[] {
  const isTitle = ({ text }: Stretch) => text === title;
  if (!title || flow.slice(0, 5).some(isTitle)) return flow;
  return [{ kind: 'heading', text: title, level: 1 }, ...flow];
}
