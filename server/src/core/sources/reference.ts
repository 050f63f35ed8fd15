import type { StatedMeta } from './source';

/** A person or body that made a work, as bibliographies write names. */
export interface Maker {
  readonly family?: string;
  readonly given?: string;
  /** A body, or a name that is not told apart. */
  readonly literal?: string;
}

/** Where an entry stands: the words of its key (or of its type, without a key) in a line of its file. */
export interface EntryPlace {
  /** Absolute path of the bibliography. */
  readonly file: string;
  /** Counted from 0, as are the code units of the line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** An entry of a bibliography. */
export interface Reference {
  /** What `[@key]` names; entries without a key cannot be cited. */
  readonly key?: string;
  /** As CSL names types: "article-journal", "book", "webpage". */
  readonly type: string;
  readonly title: string;
  readonly makers: readonly Maker[];
  /** Journal, newspaper, site or collection. */
  readonly container?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  /** "2024", "2024-03" or "2024-03-01". */
  readonly date?: string;
  readonly url?: string;
  readonly doi?: string;
  /** Paths of the files attached to it, with forward slashes, as its program wrote them. */
  readonly files: readonly string[];
  readonly place: EntryPlace;
}

/** All bibliographies of a workspace together. */
export interface Bibliography {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly references: readonly Reference[];
  /** The first entry of each key. */
  readonly byKey: ReadonlyMap<string, Reference>;
}

/** A bibliography of these files' entries, in their order. */
export function bibliographyOf(files: readonly string[], references: readonly Reference[]): Bibliography {
  const byKey = new Map<string, Reference>();
  for (const one of references) if (one.key !== undefined && !byKey.has(one.key)) byKey.set(one.key, one);
  return { files, references, byKey };
}

export const emptyBibliography = bibliographyOf([], []);

/** What an entry states about the source that it describes. */
export function statedBy(reference: Reference): StatedMeta {
  const { title, makers, container, publisher, date, url, doi, key } = reference;
  return {
    title: title || undefined,
    author: makers.map(makerName).join(', ') || undefined,
    publisher: container ?? publisher,
    date,
    url: url ?? (doi && `https://doi.org/${doi}`),
    citekey: key,
  };
}

/** A maker's name in speaking order: "Ada Lind", "Port of Ardvale". */
export const makerName = ({ literal, given, family }: Maker): string =>
  literal ?? [given, family].filter((part) => part).join(' ');
