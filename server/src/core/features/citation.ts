import type { Source } from '../sources/source';

/** How the author cites: `[@citekey]` as Pandoc reads it, a Markdown link to the original, or not at all. */
export type CitationStyle = 'pandoc' | 'link' | 'none';

export const citationStyles: readonly CitationStyle[] = ['pandoc', 'link', 'none'];

/** A citation of the source in the author's style; empty where that style has none. */
export function citation({ meta }: Source, style: CitationStyle): string {
  if (style === 'none') return '';
  if (style === 'link' && meta.url !== undefined)
    return `([${linkText(meta.publisher ?? meta.title)}](${meta.url}))`;
  return `[@${meta.citekey}]`;
}

const linkText = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
