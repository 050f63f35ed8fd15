import type { Corpus } from '../corpus/corpus';

/** How often sources of one month (or year) name an actor. */
export interface Month {
  /** "2025-11", or "2025" where the sources stretch over more than two years. */
  readonly label: string;
  readonly count: number;
}

const mostMonths = 24;

/** Mentions by the months of the sources' dates, empty ones between included; none for sources of one month. */
export function months(corpus: Corpus, counts: ReadonlyMap<string, number>): readonly Month[] {
  const dated = [...counts].flatMap(([source, count]) => {
    const day = corpus.sources.get(source)?.meta.date?.from;
    return day && /^\d{4}-\d{2}/.test(day) ? [{ month: monthOf(day), count }] : [];
  });
  if (dated.length === 0) return [];
  const first = Math.min(...dated.map(({ month }) => month));
  const last = Math.max(...dated.map(({ month }) => month));
  const step = last - first >= mostMonths ? 12 : 1;
  const from = Math.floor(first / step);
  const sums = Array.from({ length: Math.floor(last / step) - from + 1 }, () => 0);
  for (const { month, count } of dated) {
    const at = Math.floor(month / step) - from;
    sums[at] = (sums[at] ?? 0) + count;
  }
  return sums.length < 2 ? [] : sums.map((count, n) => ({ label: labelOf(from + n, step), count }));
}

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const labelOf = (at: number, step: number): string =>
  step === 12 ? String(at) : `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

const bars = '▁▂▃▄▅▆▇█';

/** Counts as a line of bars: the highest is full, nothing is a dot. */
export function sparkline(list: readonly Month[]): string {
  const most = Math.max(1, ...list.map(({ count }) => count));
  return list
    .map(({ count }) => (count === 0 ? '·' : bars[Math.ceil((count / most) * bars.length) - 1]))
    .join('');
}
