import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parsePage } from '../html/dom';
import { flowOf } from '../html/flow';
import { takeNotes } from '../html/notes';
import { compose, type Stretch } from './compose';
import { type OpenFile, type Reading, Unreadable } from './reading';
import { textOf, unzip } from './unzip';
import { parseXml, wordsOfFirst } from './xml';

const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const documentPart = 'word/document.xml';

/** A Word file: headings by their styles, lists, tables, foot- and endnotes; comments and struck changes are left out. */
export async function readDocxFile({ bytes }: OpenFile): Promise<Reading> {
  const unpacked = unzip(bytes, (name) => parts.test(name));
  if (!unpacked.has(documentPart)) throw new Unreadable(`it is no Word file (${documentPart} is missing)`);
  // Word's reader is given only what was measured: no pictures, no parts that unpack to more than they say.
  const buffer = Buffer.from(zipSync(Object.fromEntries(unpacked), { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, options);
  const page = (await parsePage(value)).body;
  const notes = page ? takeNotes(page) : [];
  const stretches = [...(page ? flowOf(page) : []), ...notes];
  const problems = stretches.length > 0 ? [] : [{ message: 'The file holds no text.' }];
  return { ...compose(stretches), ...properties(textOf(unpacked, 'docProps/core.xml'), stretches), problems };
}

const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
};

/** Title and author of the file's properties, and the day of its last change. */
function properties(xml: string, stretches: readonly Stretch[]): Pick<Reading, 'stated' | 'madeOn'> {
  const core = parseXml(xml || '<none/>');
  const title =
    wordsOfFirst(core, 'title') ?? stretches.slice(0, 5).find(({ kind }) => kind === 'heading')?.text;
  const day = (wordsOfFirst(core, 'modified') ?? wordsOfFirst(core, 'created'))?.slice(0, 10);
  return { stated: { title, author: wordsOfFirst(core, 'creator') }, madeOn: day };
}
