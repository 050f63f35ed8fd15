/** Counts of one measurement. */
export interface Tally {
  readonly name: string;
  hit: number;
  missed: number;
  spurious: number;
  readonly misses: string[];
}

export const tally = (name: string): Tally => ({ name, hit: 0, missed: 0, spurious: 0, misses: [] });

export const recall = ({ hit, missed }: Tally): number => hit / Math.max(1, hit + missed);
export const precision = ({ hit, spurious }: Tally): number => hit / Math.max(1, hit + spurious);
export const f1 = (t: Tally): number => (2 * t.hit) / Math.max(1, 2 * t.hit + t.missed + t.spurious);

/** Equal up to the arithmetic of decimals. */
export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));

/** "3.0 - 4.0", "208.0-193.0", "100%", "-9.2" or a number, as an interval. */
export const interval = (value: unknown): readonly [number, number] | undefined => {
  if (typeof value === 'number') return [value, value];
  if (Array.isArray(value)) return [Number(value[0]), Number(value[1])];
  if (typeof value !== 'string') return undefined;
  const parts = /^\s*(-?[\d.]+(?:[eE][+-]?\d+)?)\s*(?:-|–|to)\s*(-?[\d.]+(?:[eE][+-]?\d+)?)%?\s*$/.exec(
    value,
  );
  if (parts) return [Number(parts[1]), Number(parts[2])];
  const one = Number(value.replace(/[%,]/g, ''));
  return Number.isNaN(one) ? undefined : [one, one];
};

export const sameInterval = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  (near(a[0], b[0]) && near(a[1], b[1])) || (near(a[0], b[1]) && near(a[1], b[0]));

export const line = (t: Tally, shown: number): string =>
  `${t.name.padEnd(30)} ${t.hit.toString().padStart(5)} ${t.missed.toString().padStart(6)} ${t.spurious.toString().padStart(8)}  ` +
  `${precision(t).toFixed(3)}  ${recall(t).toFixed(3)}  ${f1(t).toFixed(3)}${t.misses
    .slice(0, shown)
    .map((miss) => `\n    ${miss}`)
    .join('')}`;

export const HEADER = `${'set'.padEnd(30)}   hit missed spurious  prec   recall f1`;
