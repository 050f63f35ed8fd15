/** The quotation that the author is writing at an offset. */
export interface OpenQuotation {
  /** Where the words start, behind the opening mark. */
  readonly start: number;
  /** What was typed of them so far. */
  readonly typed: string;
  /** The mark that closes it; empty where the text has one already, right behind the offset. */
  readonly close: string;
}

const closing: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/** The quotation that is open at `offset`, looking back along its line; undefined where none is. */
export function openQuotation(text: string, offset: number): OpenQuotation | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let opened: { at: number; mark: string } | undefined;
  for (let at = Math.max(lineStart, offset - 2000); at < offset; at++) {
    const mark = text[at] ?? '';
    if (opened !== undefined && mark === closing[opened.mark]) opened = undefined;
    else if (opened === undefined && mark in closing) opened = { at, mark };
  }
  if (opened === undefined) return undefined;
  const start = opened.at + 1;
  const mark = closing[opened.mark] ?? '"';
  return { start, typed: text.slice(start, offset), close: text[offset] === mark ? '' : mark };
}
