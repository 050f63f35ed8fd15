import { evidenceBlocks } from '../sources/evidence';
import type { Source } from '../sources/source';

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
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shingles = ordered.map(shinglesOf);
  const first = ordered.map((_, i) => i);
  for (const [pair, shared] of sharedCounts(shingles)) {
    const [a, b] = [Math.floor(pair / ordered.length), pair % ordered.length];
    const least = Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0);
    if (shared >= sharedPart * least) union(first, a, b);
  }
  return new Map(ordered.map((source, i) => [source.id, ordered[rootOf(first, i)]?.id ?? source.id]));
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

/** How many shingles two texts share, by (index of one × number of texts + index of the other). */
function sharedCounts(shingles: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>();
  for (const [i, set] of shingles.entries())
    for (const shingle of set) {
      const known = holders.get(shingle);
      if (known) known.push(i);
      else holders.set(shingle, [i]);
    }
  const counts = new Map<number, number>();
  for (const texts of holders.values()) {
    if (texts.length < 2 || texts.length > mostHolders) continue;
    for (const [n, a] of texts.entries())
      for (const b of texts.slice(n + 1))
        counts.set(a * shingles.length + b, (counts.get(a * shingles.length + b) ?? 0) + 1);
  }
  return counts;
}

function rootOf(first: readonly number[], i: number): number {
  let root = i;
  while (first[root] !== undefined && first[root] !== root) root = first[root] as number;
  return root;
}

/** The two texts' groups become one, named by its first text. */
function union(first: number[], a: number, b: number): void {
  const [low, high] = [rootOf(first, a), rootOf(first, b)].sort((x, y) => x - y) as [number, number];
  first[high] = low;
}

/** The witness that a source counts as, among these sources; worked out once for each set of sources. */
export function witnessOf(sources: ReadonlyMap<string, Source>, id: string): string {
  const known = grouped.get(sources) ?? witnesses(sources.values());
  grouped.set(sources, known);
  return known.get(id) ?? id;
}

const grouped = new WeakMap<ReadonlyMap<string, Source>, ReadonlyMap<string, string>>();
