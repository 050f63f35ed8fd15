import type { EntryProblem } from './reading';

/** What a parser said about an entry, in one sentence at the entry's key. */
export function problemAt(place: Pick<EntryProblem, 'line' | 'start' | 'end'>, error: unknown): EntryProblem {
  const said = error instanceof Error ? error.message : String(error);
  // citation-js adds the line in the entry, an excerpt, and the way through its grammar.
  const why = (said.split('\n')[0] ?? '').replace(/ at line \d+ col \d+:?$/, '').slice(0, 200);
  const { line, start, end } = place;
  return { message: `This entry cannot be read: ${why}.`, line, start, end };
}
