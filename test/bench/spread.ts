/** Waits in milliseconds, told in one line. */
export function spread(waits: readonly number[]): string {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95% within ${at(0.95)}, longest ${at(1)}`;
}
