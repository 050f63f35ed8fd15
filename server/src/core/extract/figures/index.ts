import type { Span } from '../../text/span';
import { quantities } from '../stopgap';
import type { Dimension, Figure, Hedge } from '../types';

const KINDS: Readonly<Record<string, Dimension>> = {
  percent: 'share',
  fraction: 'share',
  temp: 'temperature',
};
const SCALES: Readonly<Record<string, number>> = {
  km: 1000,
  mile: 1609.344,
  m: 1,
  ft: 0.3048,
  tonne: 1000,
  ton: 907.18474,
  kg: 1,
  year: 31556952,
  month: 2629746,
  week: 604800,
  day: 86400,
  hour: 3600,
  minute: 60,
  MW: 1e6,
  GW: 1e9,
  ha: 1e4,
  '%': 0.01,
  pp: 0.01,
};
const BELOW = /nearly|almost|close to|less|under|fewer|below|up to|at most/i;
const ABOVE = /more|over|above|at least|upwards/i;

const hedgeOf = (words: string | undefined): Hedge =>
  !words || /only|as many|as much/i.test(words)
    ? 'exact'
    : BELOW.test(words)
      ? 'below'
      : ABOVE.test(words)
        ? 'above'
        : 'about';

/** Figures of a stretch of plain text, in order, none overlapping `taken` (the dates). */
export const figures = (text: string, taken: readonly Span[]): readonly Figure[] =>
  // biome-ignore lint/suspicious/noExplicitAny: stopgap
  quantities(text, '2025-01-01', taken).map((q: any): Figure => {
    const [low, high] = Array.isArray(q.value) ? q.value : [q.value, q.value];
    const hedgeText: string | undefined = q.hedge;
    const coreStart = hedgeText
      ? q.start + text.slice(q.start, q.end).indexOf(hedgeText) + hedgeText.length + 1
      : q.start;
    const core = { start: coreStart, end: q.end };
    const words = q.type === 'count' && q.unit ? text.indexOf(q.unit, q.end) : -1;
    const dimension = q.unit === 'pp' ? 'points' : (KINDS[q.type] ?? q.type);
    return {
      start: q.start,
      end: q.end,
      text: q.text,
      dimension,
      low,
      high,
      hedge: hedgeOf(hedgeText),
      core,
      number: core,
      scale: SCALES[q.unit] ?? 1,
      digits:
        String(low)
          .replace(/\D/g, '')
          .replace(/^0+|0+$/g, '').length || 1,
      ...(hedgeText ? { hedgeText } : {}),
      ...(q.type === 'count' ? {} : { unit: q.unit === '%' ? 'percent' : q.unit }),
      ...(words < 0 ? {} : { counted: { start: words, end: words + q.unit.length } }),
    };
  });
