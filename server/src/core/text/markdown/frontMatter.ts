import type { Span } from '../span';

/** The head of a Markdown document between its fences. */
export interface FrontMatter {
  readonly text: string;
  /** Of the text between the fences. */
  readonly span: Span;
}

const lineEnding = String.raw`(?:\r\n|\n|\r(?!\n))`;
const line = `[^\\r\\n]*${lineEnding}`;
const fenced = new RegExp(
  `^((---|\\+\\+\\+)[ \\t]*${lineEnding})((?:${line})*?)\\2[ \\t]*(?:${lineEnding}|$)`,
);

/**
 * The front matter at a document's start, and where the rest begins. Only YAML (between `---`) is given back; TOML
 * (between `+++`) is passed over. Not left to the parser, which after an unclosed fence misreads what follows.
 */
export function splitHead(document: string): { readonly frontMatter?: FrontMatter; readonly end: number } {
  const match = fenced.exec(document);
  if (!match) return { end: 0 };
  const [all, opening = '', fence, text = ''] = match;
  const span = { start: opening.length, end: opening.length + text.length };
  return { frontMatter: fence === '---' ? { text, span } : undefined, end: all.length };
}
