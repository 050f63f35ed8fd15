/**
 * Finds the line (from 0) of a transcript on which a cue's times stand, for cues asked in the order of the file. The
 * parser leaves damaged cues out, so lines are matched by their start times.
 */
export function timingLines(text: string): (start: number) => number {
  const lines = new Map<number, number[]>();
  for (const [line, words] of text.split(/\r\n|\r|\n/).entries()) {
    const start = words.includes('-->') ? millisecondsOf(words) : undefined;
    if (start !== undefined) lines.set(start, [...(lines.get(start) ?? []).slice(-mostAtOnce), line]);
  }
  return (start) => {
    const found = lines.get(Math.round(start * 1000));
    return (found && found.length > 1 ? found.shift() : found?.[0]) ?? 0;
  };
}

/** Cues that begin at one moment; of more only the last are told apart. */
const mostAtOnce = 50;

/** The start in "01:02:03.450 --> …", "02:03,450 --> …". */
function millisecondsOf(timing: string): number | undefined {
  const [, hours = '0', minutes, seconds, part = '0'] =
    /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?\s*-->/.exec(timing) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, '0'));
}
