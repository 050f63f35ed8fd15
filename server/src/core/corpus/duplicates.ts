import { evidenceBlocks } from '../sources/evidence';
import type { Source } from '../sources/source';
import type { Corpus } from './corpus';

/** Words in a row that two copies of a text share and two texts of one subject seldom do. */
const shingleLength = 6;
/** So much of the shorter text must be in the other for the two to be copies of one article. */
const sharedPart = 0.6;
/** Texts with fewer shingles are too short to tell a copy from a common phrase. */
const leastShingles = 40;
/** Only one shingle in so many is kept, by its hash: copies keep the same ones. */
const sampling = 4;
/** What so many texts have in common is a notice, not an article. */
const mostHolders = 50;

/**
 * Which sources are one witness: of near-duplicates (two sites' copies of one article) all map to the first one by id.
 * Time grows with the length of the texts, not with the number of their pairs.
 */
export function witnesses(sources: Iterable<Source>): ReadonlyMap<string, string> {
  const all = new Map([...sources].map((source) => [source.id, source]));
  const index = newIndex();
  moveTo(index, all);
  return new Map([...all.keys()].sort().map((id) => [id, firstCopy(index, id)]));
}

/** The other sources that are copies of the same article. */
export function copiesOf(id: string, known: ReadonlyMap<string, string>): readonly string[] {
  const witness = known.get(id);
  return witness === undefined
    ? []
    : [...known].filter(([other, its]) => other !== id && its === witness).map(([other]) => other);
}

const remembered = new WeakMap<Source, ReadonlySet<number>>();

/** Hashes of a sample of the source's shingles; teasers, captions and boilerplate are left out. */
function shinglesOf(source: Source): ReadonlySet<number> {
  const known = remembered.get(source);
  if (known) return known;
  const found = new Set<number>();
  for (const { block, section } of evidenceBlocks(source))
    if (section.kind === 'article') addShingles(block.text, found);
  const enough = found.size * sampling >= leastShingles ? found : new Set<number>();
  remembered.set(source, enough);
  return enough;
}

function addShingles(text: string, found: Set<number>): void {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  for (let i = 0; i + shingleLength <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + shingleLength; j++) hash = (Math.imul(hash, 31) + (hashes[j] ?? 0)) | 0;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    if (mixed % sampling === 0) found.add(mixed);
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Which sources hold a shingle. Changed in place: see `witnessOf`. */
interface Index {
  sources: ReadonlyMap<string, Source>;
  readonly holders: Map<number, Set<string>>;
}

const newIndex = (): Index => ({ sources: new Map(), holders: new Map() });

/** Brings the index to these sources, at the cost of those that differ. */
function moveTo(index: Index, sources: ReadonlyMap<string, Source>): void {
  const { holders } = index;
  for (const [id, source] of index.sources)
    if (sources.get(id) !== source)
      for (const shingle of shinglesOf(source)) holders.get(shingle)?.delete(id);
  for (const [id, source] of sources)
    if (index.sources.get(id) !== source)
      for (const shingle of shinglesOf(source))
        holders.set(shingle, (holders.get(shingle) ?? new Set()).add(id));
  index.sources = sources;
}

/** The first by id of all copies of a source, and of copies of these. */
function firstCopy(index: Index, id: string): string {
  const group = new Set([id]);
  for (const one of group) for (const copy of copiesIn(index, one)) group.add(copy);
  return [...group].sort()[0] ?? id;
}

function copiesIn({ sources, holders }: Index, id: string): readonly string[] {
  const sizeOf = (one: string): number => {
    const source = sources.get(one);
    return source ? shinglesOf(source).size : 0;
  };
  const source = sources.get(id);
  const shared = new Map<string, number>();
  for (const shingle of source ? shinglesOf(source) : []) {
    const others = holders.get(shingle);
    if (!others || others.size > mostHolders) continue;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([other, n]) => n >= sharedPart * Math.min(sizeOf(id), sizeOf(other)))
    .map(([other]) => other);
}

/** The witness that a source counts as. The snapshots of a corpus share an index; answers are kept for each. */
export function witnessOf({ sources, passages: { family } }: Corpus, id: string): string {
  const known = told.get(sources) ?? new Map<string, string>();
  told.set(sources, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const index = indexes.get(family) ?? newIndex();
  indexes.set(family, index);
  if (index.sources !== sources) moveTo(index, sources);
  const witness = firstCopy(index, id);
  known.set(id, witness);
  return witness;
}

const indexes = new WeakMap<object, Index>();
const told = new WeakMap<Corpus['sources'], Map<string, string>>();
