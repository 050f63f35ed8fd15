import { diffArrays } from 'diff';
import { witnesses } from '../corpus/duplicates';
import { evidenceBlocks } from '../sources/evidence';
import { spanLabel } from '../sources/place';
import type { Source } from '../sources/source';
import { toDocument } from '../text/offsets';
import { sentences } from '../text/sentences';

/** How a copy stands to the first one: another publisher's print of it, a later version, or the same text once more. */
export type CopyKind = 'first' | 'syndicated' | 'later version' | 'copy';

/** A sentence of one copy, with its place in the original where that is known. */
export interface CopySentence {
  readonly text: string;
  readonly place?: string;
}

/** Where a copy differs from the first one; a sentence that one of the two lacks has no counterpart. */
export interface Difference {
  readonly first?: CopySentence;
  readonly other?: CopySentence;
}

export interface Copy {
  readonly source: Source;
  readonly kind: CopyKind;
  readonly differences: readonly Difference[];
}

/** Near-duplicates as one witness each, the oldest one first, with what each later one has otherwise. */
export function copyGroups(sources: Iterable<Source>): readonly (readonly Copy[])[] {
  const all = [...sources];
  const byWitness = new Map<string, Source[]>();
  const witnessOf = witnesses(all);
  for (const source of all) {
    const witness = witnessOf.get(source.id) ?? source.id;
    byWitness.set(witness, [...(byWitness.get(witness) ?? []), source]);
  }
  return [...byWitness.values()].filter((group) => group.length > 1).map(compared);
}

function compared(group: readonly Source[]): readonly Copy[] {
  const [first, ...others] = group.toSorted(byDate);
  if (!first) return [];
  const copies = others.map((source): Copy => {
    const differences = differencesOf(first, source);
    return { source, kind: kindOf(first, source, differences), differences };
  });
  return [{ source: first, kind: 'first', differences: [] }, ...copies];
}

/** By the day on which they appeared; those without one last, else by id. */
const byDate = (a: Source, b: Source): number => {
  const [x, y] = [statedDay(a) ?? '9999', statedDay(b) ?? '9999'];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};

/** A bound says when a text was not yet there, not when it appeared. */
const statedDay = ({ meta: { date } }: Source): string | undefined =>
  date?.known === 'stated' || date?.known === 'url' ? date.from : undefined;

/** Told by publisher and date; where either is unknown it is a copy and nothing more. */
function kindOf(first: Source, other: Source, differences: readonly Difference[]): CopyKind {
  const [a, b] = [first.meta.publisher, other.meta.publisher];
  const [from, to] = [statedDay(first), statedDay(other)];
  const isLater = from !== undefined && to !== undefined && to > from;
  if (a && b && a.toLowerCase() !== b.toLowerCase()) return 'syndicated';
  return isLater && differences.length > 0 ? 'later version' : 'copy';
}

function differencesOf(first: Source, other: Source): readonly Difference[] {
  const [mine, its] = [sentencesOf(first), sentencesOf(other)];
  const [inMine, inIts] = [mine, its].map((all) => new Set(all.map(({ text }) => flat(text))));
  const isMoved = ({ text }: CopySentence) => inMine?.has(flat(text)) && inIts?.has(flat(text));
  const comparator = (a: CopySentence, b: CopySentence) => flat(a.text) === flat(b.text);
  const changes = diffArrays([...mine], [...its], { comparator, maxEditLength });
  const found: Difference[] = [];
  let removed: readonly CopySentence[] = [];
  const flush = (added: readonly CopySentence[]) => {
    for (let n = 0; n < Math.max(removed.length, added.length); n++)
      found.push({ ...(removed[n] && { first: removed[n] }), ...(added[n] && { other: added[n] }) });
    removed = [];
  };
  for (const change of changes ?? []) {
    const value = change.value.filter((sentence) => !isMoved(sentence));
    if (change.removed) removed = value;
    else flush(change.added ? value : []);
  }
  flush([]);
  return found;
}

/** Copies of one article differ in fewer sentences; the time of the comparison grows with their number. */
const maxEditLength = 2_000;

/** Case, spaces and the form of marks tell nothing. */
const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sentences of the article's own text: headings, captions and teasers differ from site to site. */
function sentencesOf(source: Source): readonly CopySentence[] {
  return evidenceBlocks(source)
    .filter(({ block, section }) => section.kind === 'article' && block.kind !== 'heading')
    .flatMap(({ block }) =>
      sentences(block.text).map((span): CopySentence => {
        const place = spanLabel(source, toDocument(block.map, span));
        return { text: block.text.slice(span.start, span.end), ...(place && { place }) };
      }),
    );
}
