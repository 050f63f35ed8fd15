import type { Reference } from '../../core/sources/reference';

/** Something wrong with an entry, at its key. */
export interface EntryProblem {
  readonly message: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface BibliographyReading {
  readonly references: readonly Reference[];
  readonly problems: readonly EntryProblem[];
}

export type BibliographyFormat = 'bibtex' | 'ris' | 'csl';
