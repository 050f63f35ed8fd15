import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Anchor } from './anchor';

/** Half-open interval of days, ISO `YYYY-MM-DD`; a missing end is unbounded. */
export interface DayInterval {
  readonly from?: string;
  readonly to?: string;
}

/** When a source or section was published, and how that is known. */
export interface SourceDate extends DayInterval {
  /**
   * `stated` in its text or by whoever published it, read from the `url`, `bounded` by dates that the text mentions
   * and, from above, by the `file` in which it was saved.
   */
  readonly known: 'stated' | 'url' | 'bounded' | 'file';
  /** As shown to people: "2025-11-14", "2022", "after 2025-11-07". */
  readonly label: string;
}

export interface SourceMeta {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: SourceDate;
  readonly url?: string;
  /** What `[@citekey]` names: unique in the corpus, but for the files of one entry; stable while the metadata stays. */
  readonly citekey: string;
  /** Who chose the key: the author, in a file beside or in the source, or a bibliography. Absent where it is derived. */
  readonly keyFrom?: 'stated' | 'bibliography';
}

export type SectionKind = 'article' | 'teaser' | 'caption' | 'statement' | 'boilerplate';

/** A stretch of a source with its own author or date; `boilerplate` holds no evidence. */
export interface Section {
  readonly kind: SectionKind;
  readonly span: Span;
  readonly title?: string;
  readonly author?: string;
  readonly date?: SourceDate;
}

/** Something wrong with a source, in one clear sentence. */
export interface Problem {
  readonly message: string;
}

export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'epub'
  | 'csv'
  | 'transcript'
  | 'mail';

/** Formats whose text is the file itself: offsets count in the file, and an editor can open it at any of them. */
export const isPlain = (format: SourceFormat): format is 'text' | 'markdown' =>
  format === 'text' || format === 'markdown';

/**
 * A file as an adapter read it. `text` is the decoded file or, for formats that are not plain, the text that was read
 * out of it, with its `blocks`. `path` is relative to the corpus folder, with forward slashes.
 */
export interface RawSource {
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly blocks?: readonly Block[];
  /** Where the text stood in the original, ascending: pages, cues, rows, parts of a book. */
  readonly anchors?: readonly Anchor[];
  /** Its sections, where the format marks them (the mails quoted in a mail); else they are looked for. */
  readonly sections?: readonly Section[];
  /** The day on which the file was last changed, by its own account (ISO): its text is not younger. */
  readonly madeOn?: string;
  /** What the file's own head says (html meta), below front matter and inference in neither: it wins over inference. */
  readonly stated?: StatedMeta;
  /** What a `sources.yaml` beside the file says: wins over everything. */
  readonly override?: StatedMeta;
  /** What the record beside an imported file says: below a bibliography, above the file's own head. */
  readonly record?: StatedMeta;
  /** What a bibliography says: below front matter, above the file's own head. */
  readonly listed?: StatedMeta;
  readonly problems?: readonly Problem[];
}

/** Metadata as somebody stated it, not yet completed or checked. */
export interface StatedMeta {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly citekey?: string;
}

/** One document of the corpus. `id` is its path; offsets of blocks and sections count in `text`. */
export interface Source {
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly meta: SourceMeta;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** Where the text stood in the original, ascending; `placeOf` reads them. */
  readonly anchors?: readonly Anchor[];
  readonly problems: readonly Problem[];
}
