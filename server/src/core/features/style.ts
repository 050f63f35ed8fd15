import { escapeMarkdown } from './escape';

/** How a card is written: as Markdown, or as plain text for clients that show no markup. */
export interface Style {
  /** Words of a source or draft, with nothing in them taken for markup. */
  words(text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
  struck(text: string): string;
  link(text: string, target: string | undefined): string;
  /** A passage and where it is from, set apart from the card's own words. */
  passage(text: string, from: string): string;
  /** Where a passage is from that stands elsewhere. */
  origin(from: string): string;
  /** Ends a line inside a paragraph. */
  readonly newline: string;
  /** Between two cards. */
  readonly rule: string;
}

export const markdownStyle: Style = {
  words: escapeMarkdown,
  strong: (text) => (text === '' ? '' : `**${text}**`),
  quiet: (text) => (text === '' ? '' : `*${text}*`),
  struck: (text) => (text === '' ? '' : `~~${text}~~`),
  link: (text, target) =>
    target === undefined ? text : `[${text}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  passage: (text, from) => `> ${text}  \n> — ${from}`,
  origin: (from) => `— ${from}`,
  newline: '  \n',
  rule: '\n\n---\n\n',
};

export const plainStyle: Style = {
  words: (text) => text.replace(/\s+/g, ' '),
  strong: (text) => text,
  quiet: (text) => text,
  struck: (text) => (text === '' ? '' : `[${text}]`),
  link: (text) => text,
  passage: (text, from) => `  “${text}”\n  — ${from}`,
  origin: (from) => `— ${from}`,
  newline: '\n',
  rule: '\n\n',
};
