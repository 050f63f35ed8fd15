/** Marks that mean something anywhere in Markdown. */
const inline = /[\\`*_[\]<>&~|]/g;
/** What makes a heading, list, rule or quote of a line that begins with it. */
const lineStart = /^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|[=-]{2,}|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * The words as literal Markdown on one line: nothing in a source's text may become markup, an image, HTML or a link
 * (bare addresses included) when a card shows it.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(inline, '\\$&')
    .replace(lineStart, escapeStart)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (match) => match.replace('.', '\\.'))
    .replace(/@/g, '\\@');
}

/** A number opens a list only with its dot or bracket, so that is what gets escaped. */
function escapeStart(_match: string, space: string, mark: string): string {
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}
