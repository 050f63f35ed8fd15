import { setFlagsFromString } from 'node:v8';

// To be imported before all else: how V8 compiles is set before it has compiled much.
// Nearly every pattern is used again: compiled at once, and not first for an interpreter and then anew, patterns cost less
// than half (they took a fifth of the first check's time, and made single edits slow).
// Most code runs for a short time, and is not worth much compiling: with less inlining an edit takes a sixth less
// processor time, and the first check a third less.
for (const flag of [
  '--no-regexp-tier-up',
  '--max-inlined-bytecode-size=40',
  '--max-inlined-bytecode-size-cumulative=60',
])
  setFlagsFromString(flag);
