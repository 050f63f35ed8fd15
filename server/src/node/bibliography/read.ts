import { readFile, stat } from 'node:fs/promises';
import { decode } from '../decode';
import { errorCode } from '../errorCode';
import { bibliographyFormat, longestBibliography, parseBibliography } from './parse';
import type { BibliographyReading } from './reading';

/** Reads a bibliography's file; what is wrong with it is a problem at its head. */
export async function readBibliographyFile(path: string): Promise<BibliographyReading> {
  try {
    const { size } = await stat(path);
    if (size > longestBibliography) return problem(`it has more than ${longestBibliography / 1e6} MB`);
    const decoded = decode(await readFile(path));
    return decoded ? readBibliographyText(path, decoded.text) : problem('it is not a text file');
  } catch (error) {
    return problem(errorCode(error));
  }
}

/** Reads the text of a bibliography, as it is in an editor; the path tells its format. */
export async function readBibliographyText(path: string, text: string): Promise<BibliographyReading> {
  const format = bibliographyFormat(path);
  return format ? parseBibliography(text, format, path) : { references: [], problems: [] };
}

const problem = (why: string): BibliographyReading => ({
  references: [],
  problems: [{ message: `This bibliography was not read: ${why}.`, line: 0, start: 0, end: 0 }],
});
