import { setFlagsFromString } from 'node:v8';

// Node grows its heap ahead of need and keeps it: 160 MB where 125 MB serve the same drafts. An editor runs many servers.
// Optimised for size, the young generation stays so small that sharing its collection out among threads costs more than
// it saves: one thread does it in two thirds of the time. Nearly every pattern is used again: compiled at once, and not
// first for an interpreter and then anew, patterns cost less than half (they took a fifth of the first check's time, and
// made single edits slow). Code typed against once is not worth much compiling: with less inlining an edit takes a sixth
// less processor time and the first check a third less. (The sizes of the young generation cannot be set here: V8 reads
// them before any script runs.)
for (const flag of [
  '--optimize-for-size',
  '--no-parallel-scavenge',
  '--no-regexp-tier-up',
  '--max-inlined-bytecode-size=40',
  '--max-inlined-bytecode-size-cumulative=60',
])
  setFlagsFromString(flag);
