import type { Problem } from '../core/sources/source';

/** A problem and the file or folder it is about. */
export interface FileProblem extends Problem {
  readonly path: string;
  /** Absolute path of the file, where it is about a file that was to be a source. */
  readonly file?: string;
  /** Nothing is wrong: files in formats that are not read. */
  readonly harmless?: boolean;
}
