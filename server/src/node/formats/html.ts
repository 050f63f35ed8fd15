import { decode } from '../decode';
import { readHtml } from '../html/readHtml';
import { type OpenFile, type Reading, Unreadable } from './reading';

/** Long articles have some thousands. */
const mostTags = 150_000;

function tagsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++;
  return count;
}

/** A saved web page: its main text, and what its head states. */
export async function readHtmlFile({ bytes }: OpenFile): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable('it is not a text file');
  if (tagsIn(decoded.text) > mostTags)
    throw new Unreadable(`it has more than ${mostTags.toLocaleString('en')} tags`);
  const page = await readHtml(decoded.text);
  return { ...page, problems: [...decoded.problems, ...page.problems] };
}
