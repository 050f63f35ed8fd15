import { problemAt } from './problem';
import type { BibliographyFormat, BibliographyReading } from './reading';

/** Longest bibliography that is read, in UTF-16 code units: some 30,000 entries. */
export const longestBibliography = 20_000_000;

/** The format that a file's name promises; `csl` where a JSON file may hold it. */
export function bibliographyFormat(path: string): BibliographyFormat | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'bib' || ending === 'bibtex') return 'bibtex';
  if (ending === 'ris') return 'ris';
  return ending === 'json' || ending === 'csljson' ? 'csl' : undefined;
}

/** Whether a JSON text is a list of CSL items; its first item tells. */
export const isCslJson = (head: string): boolean =>
  /^\uFEFF?\s*\[\s*\{/.test(head) &&
  /"type"\s*:\s*"(?:article|bill|book|broadcast|chapter|dataset|document|entry|event|figure|graphic|hearing|interview|legal|legislation|manuscript|map|motion|paper|patent|performance|periodical|personal|post|regulation|report|review|software|song|speech|standard|thesis|treaty|webpage)/.test(
    head,
  );

/**
 * The entries of a bibliography (`file`: its absolute path). One that cannot be read is a problem, and the others
 * count. Never rejects.
 */
export async function parseBibliography(
  text: string,
  format: BibliographyFormat,
  file: string,
): Promise<BibliographyReading> {
  try {
    if (text.length > longestBibliography) throw new Error('it is too long');
    const { readers } = await import('./readers');
    return await readers[format](text, file);
  } catch (error) {
    return { references: [], problems: [problemAt({ line: 0, start: 0, end: 0 }, error)] };
  }
}
