import type { SourceFormat } from '../../core/sources/source';

/** The endings of files that are read, by format. */
const endings: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  docx: ['docx'],
  epub: ['epub'],
  csv: ['csv', 'tsv'],
  transcript: ['vtt', 'srt'],
  mail: ['eml'],
};

const formats: ReadonlyMap<string, SourceFormat> = new Map(
  Object.entries(endings).flatMap(([format, all]) => all.map((ending) => [ending, format as SourceFormat])),
);

/** All endings of files that are read, without the dot. */
export const sourceEndings: readonly string[] = [...formats.keys()];

/** The format of a file by its name's ending; undefined for files that are no sources. */
export const formatOf = (path: string): SourceFormat | undefined =>
  formats.get(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
