import { basename } from 'node:path';
import { formatOf } from './formats/formats';

/** Files that belong to a corpus without being sources: bibliographies, metadata, and what pages are saved with. */
const companions =
  /\.(?:bib|ris|json|ya?ml|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|mp3|mp4|m4a|mov|wav|ogg|webm)$/i;

/** Whether a file looks like a source in a format that is not read. */
export const isUnknownFormat = (name: string): boolean =>
  formatOf(name) === undefined && !companions.test(name);

/** So many files of one format are named. */
const mostNamed = 3;

/** One sentence about all files of unknown formats: "Not read, in formats that are not known: 2 .xlsx (a.xlsx, b.xlsx)." */
export function skippedMessage(paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined;
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const ending = /\.\w{1,12}$/.exec(basename(path))?.[0].toLowerCase() ?? 'without ending';
    groups.set(ending, [...(groups.get(ending) ?? []), path]);
  }
  const told = [...groups].map(([ending, all]) => {
    const more = all.length > mostNamed ? ', …' : '';
    return `${all.length} ${ending} (${all.slice(0, mostNamed).join(', ')}${more})`;
  });
  return `Not read, in formats that are not known: ${told.join('; ')}.`;
}
