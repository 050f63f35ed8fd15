import { decode } from '../decode';
import { readHtml } from '../html/readHtml';
import { type OpenFile, type Reading, Unreadable } from './reading';

/** A saved web page: its main text, and what its head states. */
export async function readHtmlFile({ bytes }: OpenFile): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable('it is not a text file');
  const page = await readHtml(decoded.text);
  return { ...page, problems: [...decoded.problems, ...page.problems] };
}
