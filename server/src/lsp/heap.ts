import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

// An editor runs many servers, and V8 takes memory ahead of need. Most of that is its young generation, which grows to
// 32 MB: `boundYoungGeneration` keeps it at a quarter. So small a one is collected in two thirds of the time by one
// thread, since sharing it out costs more than it saves.
setFlagsFromString('--no-parallel-scavenge');

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
