import { distance } from 'fastest-levenshtein';

/**
 * One step of an alignment: the word at `here` in the draft's quotation and the word at `there` in the source are the
 * `same`, or one is `changed` into the other, or the draft `added` its word, or `dropped` the source's.
 */
export interface Edit {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped';
  readonly here: number;
  readonly there: number;
}

export interface Aligned {
  readonly edits: readonly Edit[];
  /** The stretch of the source's words that the quotation covers, half-open. */
  readonly from: number;
  readonly to: number;
  /** Edits per word of the quotation; 0 is word for word. */
  readonly cost: number;
}

/** Aligns all of `here` with its best stretch of `there` (semi-global: the source's ends are free). */
export function align(here: readonly string[], there: readonly string[]): Aligned {
  const width = there.length + 1;
  const costs = new Float32Array((here.length + 1) * width);
  for (let i = 1; i <= here.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      costs[i * width + j] = Math.min(
        cell(costs, (i - 1) * width + j - 1) + substitution(here[i - 1], there[j - 1]),
        cell(costs, (i - 1) * width + j) + 1,
        cell(costs, i * width + j - 1) + 1,
      );
    }
  }
  return traceBack(here, there, costs, width);
}

const cell = (costs: Float32Array, at: number): number => costs[at] ?? Number.POSITIVE_INFINITY;

/** 0 for equal words, else by how much of their letters they share; a divider is never read across. */
function substitution(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (!a || !b) return 2;
  return Math.min(0.98, 0.3 + (distance(a, b) / Math.max(a.length, b.length)) * 0.9);
}

function traceBack(
  here: readonly string[],
  there: readonly string[],
  costs: Float32Array,
  width: number,
): Aligned {
  const last = here.length * width;
  let end = 0;
  for (let j = 1; j < width; j++) if (cell(costs, last + j) < cell(costs, last + end)) end = j;
  const edits: Edit[] = [];
  let i = here.length;
  let j = end;
  while (i > 0) {
    const step = stepBack(here, there, costs, width, i, j);
    edits.push({ kind: step, here: step === 'dropped' ? i : i - 1, there: step === 'added' ? j : j - 1 });
    if (step !== 'dropped') i--;
    if (step !== 'added') j--;
  }
  return {
    edits: edits.reverse(),
    from: j,
    to: end,
    cost: cell(costs, last + end) / Math.max(1, here.length),
  };
}

function stepBack(
  here: readonly string[],
  there: readonly string[],
  costs: Float32Array,
  width: number,
  i: number,
  j: number,
): Edit['kind'] {
  const now = cell(costs, i * width + j);
  if (j === 0) return 'added';
  const diagonal = cell(costs, (i - 1) * width + j - 1) + substitution(here[i - 1], there[j - 1]);
  if (Math.abs(now - diagonal) < 1e-3) return here[i - 1] === there[j - 1] ? 'same' : 'changed';
  return Math.abs(now - cell(costs, (i - 1) * width + j) - 1) < 1e-3 ? 'added' : 'dropped';
}
