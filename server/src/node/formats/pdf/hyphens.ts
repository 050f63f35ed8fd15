/** The words of a document that do not stand at a line's end: what tells a syllable's hyphen from a compound's. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  return new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-]|$)/gu) ?? [],
    ),
  );
}

/** Lines put behind a text; `at` is where the first of them begins. Words that a line's end divides are put together. */
export function joinedWords(
  before: string,
  lines: readonly string[],
  known: Vocabulary,
): { readonly text: string; readonly at: number } {
  let text = before;
  let at: number | undefined;
  for (const line of lines) {
    text = text === '' ? '' : joint(text, line, known);
    at ??= text.length;
    text += line;
  }
  return { text: text.replace(/\u00ad$/, '-').replace(/\u00ad/g, ''), at: at ?? before.length };
}

/** The text up to the next line: without its hyphen, with it, or with a space. */
function joint(text: string, line: string, known: Vocabulary): string {
  const divided = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(text);
  if (!divided) return /[\p{N}][-–\u2010]$/u.test(text) && /^\p{N}/u.test(line) ? text : `${text} `;
  const bare = text.slice(0, -1);
  if (text.endsWith('\u00ad')) return bare;
  const next = /^[\p{L}\p{M}]+/u.exec(line)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(next)) return next === '' ? `${text} ` : text;
  const [first, second] = [(divided[1] ?? '').toLowerCase(), next.toLowerCase()];
  if (known.has(`${first}${second}`)) return bare;
  return known.has(`${first}-${second}`) ? text : bare;
}
