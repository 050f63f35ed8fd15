import { once } from 'node:events';
import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours for a terminal; plain text into a pipe or file, and where NO_COLOR is set (https://no-color.org). */
export const colors = (): Colors => pc.createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);

/** Writes to standard output, waiting wherever the reader is slower; a reader that went away ends it quietly. */
export async function write(chunks: Iterable<string>): Promise<void> {
  const out = process.stdout;
  out.on('error', () => out.destroy());
  for (const chunk of chunks) {
    if (out.destroyed) return;
    if (!out.write(chunk)) await Promise.race([once(out, 'drain'), once(out, 'close')]).catch(() => {});
  }
}

/** Says on standard error what is wrong and does not stop the run, a line each. */
export function warn(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`sourceline: ${problem}\n`);
}
