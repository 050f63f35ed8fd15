import { stem } from '../../text/tokens';
import { conceptOf } from '../concepts';
import { contrastGroups, sameActs } from './contrasts';
import { irregularBase } from './irregular';

/** What is done. Acts of one id and another side exclude each other; of one id and side they are the same. */
export interface Act {
  readonly id: string;
  /** Which side of a contrast; empty for a plain verb. */
  readonly side: string;
}

/** A way to say some acts. */
interface Phrase {
  readonly stems: readonly string[];
  readonly acts: readonly Act[];
  /** A state: its words stand anywhere, not only as a verb. */
  readonly loose: boolean;
}

/** The stem of a verb's base form: "sold" and "selling" are "sell". */
export const verbStem = (lower: string): string => stem(irregularBase(lower) ?? lower);

/** The plain act of a verb by the stem of its base form. */
export const actOf = (stemmed: string): string => same.get(stemmed) ?? conceptOf(stemmed);

/** How many contrasts exclude only two sides: there, denying the one says the other. */
export const isTwoSided = (id: string): boolean => (sidesOf.get(id) ?? 0) === 2;

/** Whether an act is of a contrast whose sides befall the same one in turn. */
export const isInTurn = ({ id }: Act): boolean => inTurn.has(id);

/** A phrase where it was found: over how many tokens it reaches. */
export interface PhraseMatch extends Phrase {
  readonly length: number;
}

/** The longest phrase that begins at a list of stems; undefined where none does. */
export function phraseAt(stems: readonly string[], at: number): PhraseMatch | undefined {
  for (const phrase of phrases.get(stems[at] ?? '') ?? []) {
    const length = lengthOf(phrase.stems, stems, at);
    if (length !== undefined) return { ...phrase, length };
  }
  return undefined;
}

/** So many words may stand for a "*". */
const widest = 4;

function lengthOf(wanted: readonly string[], stems: readonly string[], at: number): number | undefined {
  const gap = wanted.indexOf('*');
  if (gap < 0) return wanted.every((one, n) => stems[at + n] === one) ? wanted.length : undefined;
  if (!wanted.slice(0, gap).every((one, n) => stems[at + n] === one)) return undefined;
  const rest = wanted.slice(gap + 1);
  for (let skip = 1; skip <= widest; skip++)
    if (rest.every((one, n) => stems[at + gap + skip + n] === one)) return gap + skip + rest.length;
  return undefined;
}

/** Whether some phrase of the tables begins with this stem. */
export const beginsPhrase = (stemmed: string): boolean => phrases.has(stemmed);

const same = new Map<string, string>();
const phrases = new Map<string, Phrase[]>();
const sidesOf = new Map<string, number>();
const inTurn = new Set<string>();

const stemsOf = (phrase: string): readonly string[] => phrase.trim().split(/\s+/).map(verbStem);

function add(stems: readonly string[], act: Act, loose: boolean): void {
  const first = stems[0] ?? '';
  const list = phrases.get(first) ?? [];
  const known = list.find((phrase) => phrase.stems.join(' ') === stems.join(' '));
  const rest = list.filter((phrase) => phrase !== known);
  rest.push({ stems, acts: [...(known?.acts ?? []), act], loose });
  phrases.set(
    first,
    rest.sort((a, b) => b.stems.length - a.stems.length),
  );
}

for (const line of sameActs) {
  const members = line.split(',').map(stemsOf);
  const id = (members[0] ?? []).join(' ');
  for (const stems of members) {
    if (stems.length === 1) same.set(stems[0] ?? '', id);
    add(stems, { id, side: '' }, false);
  }
}
for (const [n, line] of contrastGroups.entries()) {
  const loose = line.startsWith('~');
  const sides = line.replace(/^[~>]/, '').split('|');
  const id = `contrast ${n}`;
  sidesOf.set(id, sides.length);
  if (line.startsWith('>')) inTurn.add(id);
  for (const [side, ways] of sides.entries())
    for (const way of ways.split(',')) add(stemsOf(way), { id, side: String(side) }, loose);
}

/** Whether an act says that something came in time or late: then the day itself is in question. */
export const isOfTiming = ({ id }: Act): boolean => id === timing;
const timing = phraseAt(['on', 'time'].map(verbStem), 0)?.acts[0]?.id;
