import type { Decoded } from './decode';

/** No text that people write has a longer line, in UTF-16 code units; data and attacks do. */
const longest = 500_000;

/** The text with the rest of every endless line blanked out at equal length, so that offsets stay what they are. */
export function withoutEndlessLines({ text, problems }: Decoded): Decoded {
  if (text.length <= longest) return { text, problems };
  const lines = text.split('\n');
  const cut = lines.flatMap((line, n) => (line.length > longest ? [n + 1] : []));
  if (cut.length === 0) return { text, problems };
  const message = `Of line ${cut.join(', ')} only the first ${longest.toLocaleString('en')} characters were read.`;
  return { text: lines.map(blankedEnd).join('\n'), problems: [...problems, { message }] };
}

const blankedEnd = (line: string): string =>
  line.length > longest ? line.slice(0, longest).padEnd(line.length) : line;
