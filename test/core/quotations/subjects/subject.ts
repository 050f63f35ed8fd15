/** A small invented corpus and what must be said of drafts against it. */
export interface Subject {
  readonly name: string;
  /** Text by file name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Drafts with every finding of kind quote or speaker that is not unverifiable: its words and its verdict. */
  readonly cases: readonly Case[];
}

export interface Case {
  readonly what: string;
  readonly draft: string;
  readonly expect: readonly Expectation[];
}

export type Expectation = readonly [words: string, verdict: 'supported' | 'conflict', right?: string];
