import { URI } from 'vscode-uri';
import { type ActorsReading, emptyGrounding, type Grounding } from '../core/grounding';
import type { BibliographyReading } from '../node/bibliography/reading';
import { defaults, type Settings } from './settings';

/** A workspace folder (or nothing, for loose files) with its settings, corpus and drafts. The server's only state. */
export interface Root {
  /** With a slash at the end; empty for loose files. */
  readonly uri: string;
  /** Its path in the file system; undefined where it has none. */
  readonly folder: string | undefined;
  settings: Settings;
  /** The last good snapshot: every query answers from it. */
  grounding: Grounding;
  /** The version of each draft in the snapshot. */
  readonly versions: Map<string, number>;
  /** How many conflicts each draft had when it was last checked. */
  readonly conflicts: Map<string, number>;
  /** Absolute paths of the corpus folders. */
  corpusFolders: readonly string[];
  /** Absolute path of each source, by its id. */
  files: ReadonlyMap<string, string>;
  /** Absolute paths of the bibliographies that the settings name. */
  namedBibliographies: readonly string[];
  /** The bibliographies by their absolute paths, as last read. */
  bibliographies: ReadonlyMap<string, BibliographyReading>;
  /** The files `actors.yaml` by their absolute paths, as last read. */
  actorFiles: ReadonlyMap<string, ActorsReading>;
  /** Why some files (absolute paths) of the corpus folders are no sources, in one sentence each. */
  unread: ReadonlyMap<string, string>;
  /** Files whose problems the client was last shown. */
  toldFiles: ReadonlySet<string>;
  /** The client shows the text of sources that are no text files: see `ClientAbilities`. */
  reader: boolean;
  /** Sources are being read. */
  busy: boolean;
  /** What is wrong with `sourceline.json`, in one sentence; empty where nothing is. */
  configurationProblem: string;
  /** What is wrong with the corpus; empty where nothing is. */
  corpusProblem: string;
  /** Done once nothing is being read any more: see `inTurn`. */
  work: Promise<void>;
}

export function newRoot(uri: string): Root {
  return {
    uri: uri === '' || uri.endsWith('/') ? uri : `${uri}/`,
    folder: filePath(uri),
    settings: defaults,
    grounding: emptyGrounding(),
    versions: new Map(),
    conflicts: new Map(),
    corpusFolders: [],
    files: new Map(),
    namedBibliographies: [],
    bibliographies: new Map(),
    actorFiles: new Map(),
    unread: new Map(),
    toldFiles: new Set(),
    reader: false,
    busy: false,
    configurationProblem: '',
    corpusProblem: '',
    work: Promise.resolve(),
  };
}

/** Runs a root's tasks one after the other: of two readings at once the older could win. */
export function inTurn(root: Root, task: () => Promise<void>): Promise<void> {
  const turn = root.work.then(task);
  root.work = turn.catch(() => {});
  return turn;
}

/** The innermost root that holds the document; the first for documents outside every folder. */
export function rootOf(roots: readonly Root[], uri: string): Root | undefined {
  const holding = roots.filter((root) => root.uri !== '' && sameForm(uri).startsWith(sameForm(root.uri)));
  return holding.sort((a, b) => b.uri.length - a.uri.length)[0] ?? roots[0];
}

/** The path in the file system that a file URI names. */
export function filePath(uri: string): string | undefined {
  if (uri === '') return undefined;
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

export const fileUri = (path: string): string => URI.file(path).toString();

/** Clients encode the same URI in different ways. */
const sameForm = (uri: string): string => URI.parse(uri).toString();

/** Whether the document is one of the root's sources. */
export function isSource(root: Root, uri: string): boolean {
  const path = filePath(uri);
  if (path === undefined) return false;
  for (const file of root.files.values()) if (file === path) return true;
  return false;
}
