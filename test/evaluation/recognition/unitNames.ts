import type { Figure } from '../../../server/src/core/extract/types';
import type { Expected } from './sets';

const CODES: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'us dollar', 'united states dollar', '$'],
  EUR: ['euro', '€'],
  GBP: ['pound sterling', 'british pound', 'pound', '£'],
  JPY: ['japanese yen', 'yen'],
  INR: ['indian rupee', 'rupee'],
  MYR: ['malaysian ringgit', 'ringgit'],
  CNY: ['chinese yuan', 'yuan'],
  cent: ['cent'],
  penny: ['penny', 'pence', 'p', 'penny sterling'],
  AUD: ['australian dollar'],
  CAD: ['canadian dollar'],
  KRW: ['won', 'south korean won'],
  RUB: ['russian ruble', 'ruble'],
  SGD: ['singapore dollar'],
  CHF: ['swiss franc', 'franc'],
  NGN: ['nigerian naira', 'naira'],
  ILS: ['israeli shekel', 'shekel'],
  PHP: ['philippine peso', 'peso'],
  HKD: ['hong kong dollar', 'HK$'],
};

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  percent: ['percentage'],
  'percentage point': ['percentage point', 'percentage points', 'percentage'],
  pound: ['pound-mass'],
  'degree Celsius': ['degree celsius', 'celsius', 'degree'],
  'degree Fahrenheit': ['degree fahrenheit', 'fahrenheit', 'degree'],
  times: [
    '-',
    'twofold',
    'threefold',
    'fivefold',
    'sixfold',
    'tenfold',
    'times',
    'time',
    'x',
    'dimensionless',
  ],
  fraction: ['-', 'dimensionless', 'percentage'],
  foot: ['feet', 'foot'],
  tonne: ['tonne', 'metric ton', 'ton'],
  ton: ['ton', 'tonne'],
  horsepower: ['brake horsepower', 'horsepower', 'bhp'],
  'square foot': ['square feet', 'square foot'],
};

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[-_]/g, ' ')
    .replace(/(?<=[a-z]{2})s\b/g, '')
    .trim();

/** Whether the figure's unit, or what it counts, is the unit that a set names in its own way. */
export const sameUnit = (figure: Figure, text: string, wanted: Expected): boolean => {
  const names = [wanted.normalized_unit ?? '', wanted.unit ?? ''].map(plain);
  if (figure.dimension === 'age') return names.some((name) => /year|age/.test(name)) || names.includes('');
  if (figure.dimension === 'count') return sameCounted(figure, text, names);
  const own = [
    figure.unit ?? '',
    ...(CODES[figure.unit ?? ''] ?? []),
    ...(ALIASES[figure.unit ?? ''] ?? []),
  ].map(plain);
  const rated =
    figure.per === undefined ? own : own.flatMap((name) => [name, `${name} per ${plain(figure.per ?? '')}`]);
  return (
    rated.some((name) => names.includes(name)) ||
    (figure.unit === 'fraction' && (wanted.unit ?? '').startsWith('%'))
  );
};

const sameCounted = (figure: Figure, text: string, names: readonly string[]): boolean => {
  const counted = figure.counted ? plain(text.slice(figure.counted.start, figure.counted.end)) : '';
  const known = names.filter((name) => name !== '' && name !== 'dimensionless');
  if (known.length === 0) return true;
  return (
    counted !== '' &&
    known.some((name) => counted.includes(name) || name.includes(counted.split(' ').at(-1) ?? counted))
  );
};
