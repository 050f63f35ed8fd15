import { readFileSync } from 'node:fs';

/** The kinds of claims, in the order of the tables. */
export const kinds = ['figure', 'date', 'quote', 'speaker', 'name', 'relation'] as const;
export type Kind = (typeof kinds)[number];

/** What a careful human fact-checker would say about a span of a draft. */
export interface Expectation {
  /** The exact words of the draft that the verdict is about, and which occurrence of them (1 is the first). */
  readonly text: string;
  readonly nth?: number;
  readonly verdict: 'conflict' | 'supported' | 'disputed' | 'unverifiable';
  readonly kind: Kind;
  /** The source that settles it, with its words; other sources that settle it as well. Absent when unverifiable. */
  readonly source?: string;
  readonly evidence?: string;
  readonly alt?: readonly string[];
  /** For a conflict: what the source has, as it writes it. */
  readonly right?: string;
}

/** A short draft with its expectations. Whatever else is flagged in the draft is a false alarm. */
export interface Case {
  readonly id: string;
  readonly corpus: string;
  readonly draft: string;
  readonly expect: readonly Expectation[];
  readonly why?: string;
}

/** The parts of a claim in the command line's JSON report that scoring looks at. */
export interface ReportedClaim {
  readonly offset: readonly [number, number];
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
  readonly message: string;
  readonly right?: string;
  readonly evidence?: readonly { readonly source: string }[];
}

/** The objects of a file that holds one JSON object a line. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Half-open UTF-16 offsets of an expectation in its draft. */
export function locate(draft: string, { text, nth = 1 }: Expectation): readonly [number, number] {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) at = draft.indexOf(text, at + 1);
  if (at < 0) throw new Error(`"${text}" (occurrence ${nth}) is not in the draft`);
  return [at, at + text.length];
}

export const countWords = (text: string): number => text.split(/\s+/).length;
