import type { Anchor } from '../../core/sources/anchor';
import type { Problem, Section, StatedMeta } from '../../core/sources/source';
import type { Block } from '../../core/text/block';

/** A file as it came from disk. */
export interface OpenFile {
  /** Its path in the corpus; only for messages and by its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a reader makes of a file: the text with its blocks, offsets counting in it, and where it stood. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly anchors?: readonly Anchor[];
  readonly stated?: StatedMeta;
  /** Stretches with writers and dates of their own, where the format marks them; else they are looked for. */
  readonly sections?: readonly Section[];
  /** The day on which the file was last changed, by its own account (ISO): its text is not younger. */
  readonly madeOn?: string;
  readonly problems: readonly Problem[];
}

/** Reads files of one format. What makes a file unreadable is thrown as an `Unreadable`. */
export type Reader = (file: OpenFile) => Promise<Reading> | Reading;

/** A file that cannot or must not be read; the message says why in a clause without a subject: "it is …". */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
