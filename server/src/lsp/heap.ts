import { setFlagsFromString } from 'node:v8';

// Node grows its heap ahead of need and keeps it: 160 MB where 125 MB serve the same drafts. An editor runs many servers.
// Optimised for size, the young generation would be too small for what one edit makes and throws away. Code typed against
// once is not worth much compiling: with less inlining an edit takes a sixth less processor time and the first check a
// third less. The flags only count before the heap grows and the engine runs, so this comes first.
for (const flag of [
  '--optimize-for-size',
  '--min-semi-space-size=4',
  '--max-semi-space-size=8',
  '--max-inlined-bytecode-size=40',
  '--max-inlined-bytecode-size-cumulative=60',
])
  setFlagsFromString(flag);
