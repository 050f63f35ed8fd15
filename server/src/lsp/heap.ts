import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

// An editor runs many servers, and V8 takes memory ahead of need. Most of that is its young generation, which grows to
// 32 MB: `boundYoungGeneration` keeps it at a quarter. So small a one is collected in two thirds of the time by one
// thread, since sharing it out costs more than it saves.
// Nearly every pattern is used again: compiled at once, and not first for an interpreter and then anew, patterns cost less
// than half (they took a fifth of the first check's time, and made single edits slow).
// Code typed against once is not worth much compiling: with less inlining an edit takes a sixth less processor time and
// the first check a third less.
for (const flag of [
  '--no-parallel-scavenge',
  '--no-regexp-tier-up',
  '--max-inlined-bytecode-size=40',
  '--max-inlined-bytecode-size-cumulative=60',
])
  setFlagsFromString(flag);

/** The two halves of the young generation, in MB. */
const half = 4;
const megabyte = 2 ** 20;
boundYoungGeneration();

/**
 * V8 reads the bounds of the young generation before any script runs, but at each growth by what factor it grows: it
 * begins with halves of 1 MB, and doubles them when as much as one holds has outlived its collections. Here it is made to
 * grow once, and then not again.
 */
function boundYoungGeneration(): void {
  setFlagsFromString(`--semi-space-growth-factor=${half}`);
  const living: number[][] = [];
  while (youngGeneration() < half * megabyte && living.length < 500) living.push(new Array(2000).fill(0));
  setFlagsFromString('--semi-space-growth-factor=1');
}

function youngGeneration(): number {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  return space?.space_size ?? 0;
}
