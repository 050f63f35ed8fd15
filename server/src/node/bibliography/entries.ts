/** An entry as it stands in its file: its own text, and where the words of its key are. */
export interface RawEntry {
  readonly text: string;
  /** Its key, or what else to point at. */
  readonly name: string;
  /** Counted from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The stretches of a bibliography that one pattern's matches begin; the pattern's first group is the key. */
export function entriesOf(text: string, head: RegExp): readonly RawEntry[] {
  const matches = [...text.matchAll(head)];
  let line = 0;
  let lineStart = 0;
  return matches.map((match, at) => {
    const name = match[1] ?? '';
    const from = match.index + (name === '' ? 0 : match[0].lastIndexOf(name));
    for (
      let next = text.indexOf('\n', lineStart);
      next >= 0 && next < from;
      next = text.indexOf('\n', lineStart)
    ) {
      lineStart = next + 1;
      line++;
    }
    const start = from - lineStart;
    const end = matches[at + 1]?.index ?? text.length;
    return { text: text.slice(match.index, end), name, line, start, end: start + name.length };
  });
}
