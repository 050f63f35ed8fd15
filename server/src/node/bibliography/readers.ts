import { setImmediate } from 'node:timers/promises';
import type { EntryPlace, Reference } from '../../core/sources/reference';
import { type Memory, memory } from '../../core/text/memory';
import { bibtexEntries, bibtexItems, cslItems, risItems } from './citationJs';
import { type CslItem, referenceOf } from './csl';
import { entriesOf, type RawEntry } from './entries';
import { filesInBibtex, filesInRis } from './files';
import { problemAt } from './problem';
import type { BibliographyFormat, BibliographyReading, EntryProblem } from './reading';

/** How each format is read; a file that is none at all rejects. */
export const readers: Readonly<
  Record<BibliographyFormat, (text: string, file: string) => Promise<BibliographyReading>>
> = { bibtex: readBibtex, ris: readRis, csl: readCsl };

/** An entry as its program's format has it, wherever it stands. */
interface Parsed {
  readonly item: CslItem;
  readonly key?: string;
  readonly files: readonly string[];
}

/** Entries by their own text: an edit of a bibliography costs the entry that it touches. */
const known: Memory<Parsed | undefined> = memory(20_000);

const bibtexHead =
  /^[ \t]*@[ \t]*(?:string|preamble|comment|\w{1,40}[ \t]*[{(][ \t]*([^\s,{}()"=]{1,200}))/gim;

function readBibtex(text: string, file: string): Promise<BibliographyReading> {
  const raw = entriesOf(text, bibtexHead);
  const abbreviations = raw.flatMap((one) => {
    const name = /^\s*@\s*string\s*[{(]\s*(\w+)/i.exec(one.text)?.[1];
    return name === undefined ? [] : [{ name, text: one.text }];
  });
  const byName = new Map(raw.map((one) => [one.name, one.text]));
  const entries = raw.filter((one) => one.name !== '');
  const whole = entries.map((one) => {
    const needed = abbreviations.filter(({ name }) => one.text.includes(name)).map((other) => other.text);
    const lender = byName.get(borrowed.exec(one.text)?.[1] ?? ' ') ?? '';
    return { ...one, text: [...needed, lender, one.text].join('\n') };
  });
  return each(whole, file, (one) => parseBibtex(one.text));
}

/** What an entry takes over from another: a chapter the title of its book. */
const borrowed = /\b(?:crossref|xdata)\s*=\s*[{"]\s*([^{}"\s]{1,200})/i;

/** The last entry of a text; the others are there to lend to it. */
function parseBibtex(text: string): Parsed | undefined {
  const entries = bibtexEntries(text).map((entry) => ({ ...entry, properties: used(entry.properties) }));
  const item = bibtexItems(entries).at(-1);
  const last = entries.at(-1);
  const files = filesInBibtex(String(last?.properties.file ?? ''));
  return item && { item, key: last?.label, files };
}

/** Long fields that no reference shows; reading their markup would take most of the time. */
const unused = new Set(['abstract', 'annotation', 'annote', 'keywords', 'note', 'comment', 'mendeley-tags']);
const used = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !unused.has(name)));

const risHead = /^\uFEFF?(TY) {2}-/gm;

function readRis(text: string, file: string): Promise<BibliographyReading> {
  return each(entriesOf(text, risHead), file, ({ text: own }) => {
    const [item] = risItems(own);
    const doi = /^DO {2}- ?(\S.*)$/m.exec(own)?.[1]?.trim();
    return item && { item: { DOI: doi, ...item }, key: keyIn(item), files: filesInRis(own) };
  });
}

/** Each entry for itself: one unclosed brace must not hide all others. */
async function each(
  entries: readonly RawEntry[],
  file: string,
  parse: (entry: RawEntry) => Parsed | undefined,
): Promise<BibliographyReading> {
  const references: Reference[] = [];
  const problems: EntryProblem[] = [];
  for (const [at, entry] of entries.entries()) {
    // Lets requests in between: thousands of entries take seconds.
    if (at % atOnce === atOnce - 1) await setImmediate();
    const place = { file, line: entry.line, start: entry.start, end: entry.end };
    try {
      if (entry.text.length > longestEntry) throw new Error('it is too long');
      const parsed = known.of(entry.text, () => parse(entry));
      if (parsed) references.push(referenceOf(parsed.item, parsed.key, place, parsed.files));
    } catch (error) {
      if (problems.length < mostProblems) problems.push(problemAt(place, error));
    }
  }
  return { references, problems };
}

const atOnce = 20;
/** In code units, abbreviations and abstract included. */
const longestEntry = 200_000;
/** A file that is no bibliography at all is told so often enough. */
const mostProblems = 100;

const cslHead = /"(?:id|citation-key)"\s*:\s*"?((?:[^"\\\n,}]|\\.){1,300})/g;

async function readCsl(text: string, file: string): Promise<BibliographyReading> {
  const items = cslItems(JSON.parse(text.replace(/^\uFEFF/, '')));
  const raw = entriesOf(text, cslHead);
  const first = new Map([...raw].reverse().map((one) => [one.name, one]));
  const references = items.map((item) => {
    const key = keyIn(item);
    const { line, start, end } = first.get(key ?? '') ?? { line: 0, start: 0, end: 0 };
    const place: EntryPlace = { file, line, start, end };
    return referenceOf(item, key, place, []);
  });
  return { references, problems: [] };
}

/** Zotero writes its own address as `id` and the author's key as `citation-key`. */
function keyIn(item: CslItem): string | undefined {
  const key = item['citation-key'] ?? item.id;
  const text = typeof key === 'string' || typeof key === 'number' ? String(key).trim() : '';
  return text === '' || /[\s{}[\],;]|:\/\//.test(text) ? undefined : text;
}
