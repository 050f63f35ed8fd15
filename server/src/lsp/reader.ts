import { URI } from 'vscode-uri';
import type { SourceText } from '../../../protocol/shapes';
import { type Anchor, isPlain, placeLabel } from '../core/grounding';
import type { Source } from '../core/sources/source';
import { textRange } from './positions';
import { fileUri, type Root } from './roots';

/** The scheme of the client's read-only documents, which show the text that was read out of a file. */
export const readerScheme = 'sourceline-source';

/** Whether a source's passages are shown in the reader: its file has no lines that an editor could open. */
export const isRead = ({ format }: Source): boolean => !isPlain(format) && !ofLines.has(format);

const ofLines: ReadonlySet<Source['format']> = new Set(['csv', 'transcript']);

/** The address of a file's text in the reader. The ending keeps the editor from taking a text for a PDF. */
export function readerUri(file: string): string {
  const { path, authority } = URI.file(file);
  return URI.from({ scheme: readerScheme, authority, path: path + ending }).toString();
}

const ending = '.txt';

/** The source that a document of an editor shows: its file, or its text in the reader. */
export function sourceOfUri(root: Root, uri: string): Source | undefined {
  const { scheme, path, authority } = URI.parse(uri);
  if (scheme !== readerScheme && scheme !== 'file') return undefined;
  const own = scheme === readerScheme ? path.slice(0, -ending.length) : path;
  const wanted = URI.from({ scheme: 'file', authority, path: own }).fsPath;
  const [id] = [...root.files].find(([, file]) => file === wanted) ?? [];
  return id === undefined ? undefined : root.grounding.corpus.sources.get(id);
}

/** The text behind a reader's address; null for one that is no source's. */
export function readSourceText(roots: readonly Root[], uri: string): SourceText | null {
  if (!uri.startsWith(`${readerScheme}:`)) return null;
  for (const root of roots) {
    const source = sourceOfUri(root, uri);
    const file = source && root.files.get(source.id);
    if (source && file) return { text: source.text, file: fileUri(file), marks: marksOf(source) };
  }
  return null;
}

/** Where pages and parts begin, each label once in a row. */
function marksOf(source: Source): SourceText['marks'] {
  const told = (source.anchors ?? []).filter(
    ({ place }, at, all) => at === 0 || labelOf(all[at - 1]) !== placeLabel(place),
  );
  return told.map(({ at, place }) => ({
    line: textRange(source, { start: at, end: at }).start.line,
    label: placeLabel(place),
    ...(place.kind === 'page' && { page: place.page }),
  }));
}

const labelOf = (anchor: Anchor | undefined): string | undefined => anchor && placeLabel(anchor.place);
