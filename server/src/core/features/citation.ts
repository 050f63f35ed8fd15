import type { Fix } from '../check/finding';
import type { Source } from '../sources/source';

/**
 * How the author cites: `[@citekey]` as Pandoc reads it, a footnote `[^citekey]`, a Markdown link to the original, or
 * not at all.
 */
export type CitationStyle = 'pandoc' | 'footnote' | 'link' | 'none';

export const citationStyles: readonly CitationStyle[] = ['pandoc', 'footnote', 'link', 'none'];

/** What citing a source takes: the mark in the text, with the blank in front of it where its style has one. */
export interface InsertedCitation {
  /** Empty where the style has none. */
  readonly mark: string;
  /** The footnote's text, where the draft lacks it; to be inserted at the draft's end. */
  readonly definition?: Fix;
}

/** What a citation is made of: a source, or an entry of a bibliography in its form. */
export type Citable = Pick<Source, 'meta'>;

/** The citation of a source in the author's style. */
export function citation(draft: string, source: Citable, style: CitationStyle): InsertedCitation {
  const { citekey, url, publisher, title } = source.meta;
  if (style === 'none') return { mark: '' };
  if (style === 'footnote') return { mark: `[^${citekey}]`, ...withDefinition(draft, source) };
  if (style === 'link' && url !== undefined) return { mark: ` ([${literal(publisher ?? title)}](${url}))` };
  return { mark: ` [@${citekey}]` };
}

/** Whether a stretch of a draft cites the source, in whatever style. */
export function cites(text: string, { meta }: Source): boolean {
  const key = meta.citekey.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    new RegExp(`@${key}(?![\\w-])|\\[\\^${key}\\]`).test(text) ||
    (meta.url !== undefined && text.includes(`](${meta.url})`))
  );
}

function withDefinition(draft: string, source: Citable): { readonly definition?: Fix } {
  const label = `[^${source.meta.citekey}]:`;
  if (draft.startsWith(label) || draft.includes(`\n${label}`)) return {};
  const newText = separated(draft, `${label} ${reference(source)}`);
  return { definition: { start: draft.length, end: draft.length, newText } };
}

/** The definition with an empty line before it, unless it follows another one. */
function separated(draft: string, definition: string): string {
  const ending = draft.includes('\r\n') ? '\r\n' : '\n';
  const lastLine = /[^\r\n]*\s*$/.exec(draft)?.[0] ?? '';
  const breaks = (lastLine.match(/\n/g) ?? []).length;
  const wanted = draft.trim() === '' ? 0 : lastLine.startsWith('[^') ? 1 : 2;
  return ending.repeat(Math.max(0, wanted - breaks)) + definition + (breaks > 0 ? ending : '');
}

/** Author, title, publisher, date and address, as far as they are known. */
function reference({ meta }: Citable): string {
  const { author, title, publisher, date, url } = meta;
  const facts = [author, `“${title}”`, publisher === author ? undefined : publisher, date?.label];
  const words = facts.filter((fact) => fact !== undefined).map(literal);
  return `${words.join(', ')}${url === undefined ? '.' : `, <${url}>.`}`;
}

const literal = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]\\<>*_`]/g, '\\$&');
