import { formatOf } from '../formats/formats';
import { NotFetched } from './fetchPage';

/** The endings under which media types are read. */
const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['text/vtt', 'vtt'],
  ['application/x-subrip', 'srt'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['message/rfc822', 'eml'],
]);

/** Types that say little: what the address ends in says more. */
const vague = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);

/** The ending for a page of this media type; throws a `NotFetched` for what is no source. */
export function endingOf(type: string, url: string): string {
  const known = endings.get(type);
  if (known !== undefined) return known;
  const own = /\.(\w{1,8})$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  if (vague.has(type) && formatOf(`x.${own}`)) return own;
  if (type === 'text/plain') return 'txt';
  throw new NotFetched(`it is of the type ${type || 'unknown'}, which is not read`);
}
