import type { NameKind } from '../extract/types';
import type { Span } from '../text/span';

/** An office or description that a source gives an actor, with where it says so. */
export interface Role {
  readonly text: string;
  readonly source: string;
  /** In the source's text. */
  readonly span: Span;
  /** ISO day, month or year of the section that says so, where known. */
  readonly date?: string;
}

/** Somebody or something that the sources name. */
export interface Actor {
  /** Stable while the sources stay: made from the canonical name. */
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly string[];
  /** By source and in the order of its text. */
  readonly roles: readonly Role[];
  /** How often the sources name it. */
  readonly mentions: number;
  /** As the author has stated it. */
  readonly description?: string;
  /** For a person or body tied to a state by demonym, office or seat: that state's actor id. */
  readonly state?: string;
}

/** A place in a text that names an actor. The span counts in the text asked about. */
export interface ActorMention extends Span {
  readonly actor: string;
  readonly text: string;
  /** By its name or an alias; by demonym ("Kazakh"), by metonym ("Astana", "the Kremlin"), or by role ("the Kazakh president"). */
  readonly how: 'name' | 'demonym' | 'metonym' | 'role';
}

/** Who is who in the corpus. Immutable. */
export interface Registry {
  /** By id. Changed in place when a newer registry of the corpus is asked: to be asked for anew, not kept. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** The actor that goes by this name, alias or spelling; undefined where none or more than one does. */
  find(name: string): Actor | undefined;
  /** All mentions of known actors in a plain text (a block's or sentence's), left to right, longest first, no overlaps. */
  mentionsIn(text: string): readonly ActorMention[];
}
