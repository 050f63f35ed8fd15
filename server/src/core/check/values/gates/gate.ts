import type { Frame } from '../frame';

/** The gates of a comparison; a passage that fails one settles nothing (DESIGN: when a squiggle may be shown). */
export const gates = [
  'thing',
  'actors',
  'names',
  'period',
  'modality',
  'negation',
  'change',
  'order',
  'derived',
  'contrast',
] as const;
export type Gate = (typeof gates)[number];

/** What neither a slip, a copy nor other wording explains: another time, an opposite claim. */
export const decisive: readonly Gate[] = ['period', 'negation', 'order', 'contrast'];

/** Whether two frames fail a gate. `thing` is how much of the measured thing they share, 0 to 1. */
export type Fails = (draft: Frame, source: Frame, thing: number) => boolean;
