import type { DateAnchor } from '../extract/types';
import type { Block } from '../text/block';

/** What `key` covers, apart from the neighbours' own digests. */
interface Context {
  readonly before?: string;
  readonly after?: string;
  readonly anchor: DateAnchor;
  readonly headings: Block['headings'];
  readonly lead: Block['lead'];
}

/** A short text that differs where anything differs that a rule may look at in a block of the draft. */
export const keyOf = (own: string, { before, after, anchor, headings, lead }: Context): string =>
  [own, before, after, anchor.from, anchor.to, headings.join('\n'), lead].join('\0');

/** A short text that differs where two blocks' own words, kind, cells or citations do. */
export function digest(block: Block): string {
  const cells = block.cells?.map(({ span, header }) => `${span.start}-${span.end} ${header}`) ?? [];
  const parts = [block.kind, block.text, ...cells, ...block.citations.map(({ key }) => key)];
  return hash(parts.join('\0'));
}

/** The 53-bit hash cyrb53, by bryc (public domain): among 5,000 blocks two meet by chance once in about 10⁹ drafts. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
