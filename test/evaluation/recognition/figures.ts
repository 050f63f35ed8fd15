import { quantities } from '../../../server/src/core/extract/quantities';
import type { Figure } from '../../../server/src/core/extract/types';
import { interval, near, sameInterval, type Tally, tally } from './score';
import { type Case, type Expected, readCases, readGold } from './sets';
import { sameUnit } from './unitNames';

const DAY = '2020-01-01';
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const valuesOf = (figure: Figure): readonly [number, number] => [figure.low, figure.high];

/** Whether the figure has the labelled value. */
const agrees = (figure: Figure, value: unknown): boolean => {
  const wanted = interval(value);
  if (!wanted) return true;
  // "hundreds": the sets say 100 to 1000, this project 200 to 999
  const vague = figure.hedge === 'about' && figure.high > 4 * figure.low && near(wanted[0] * 2, figure.low);
  return (
    vague ||
    sameInterval(valuesOf(figure), wanted) ||
    (figure.unit === 'decade' && near(figure.low * 10, wanted[0]))
  );
};

/** The recognisers read "40 - 50 years old" as 50. */
const agreesOrEnds = (figure: Figure, value: unknown): boolean =>
  agrees(figure, value) || near(figure.high, interval(value)?.[0] ?? Number.NaN);

/** Hand labels on the seed articles: a figure is right when it overlaps a label and has its value. */
export const goldFigures = (): Tally => {
  const result = tally('gold figures');
  for (const { doc, text, date, labels } of readGold('figures')) {
    const found = quantities(text, { from: date, to: date }).figures;
    for (const label of labels) {
      if (label.opt) continue;
      const match = found.find((figure) => overlap(figure, label) && agrees(figure, label.value));
      if (match) result.hit += 1;
      else {
        result.missed += 1;
        result.misses.push(`missed ${doc} ${label.start} "${label.text}"`);
      }
    }
    for (const figure of found)
      if (!labels.some((label) => overlap(label, figure))) {
        result.spurious += 1;
        result.misses.push(
          `spurious ${doc} ${figure.start} "${text.slice(figure.start - 20, figure.end + 20).replace(/\n/g, ' ')}" [${figure.text}]`,
        );
      }
  }
  return result;
};

/** One point for each expected entry found with its value, one for each text that rightly has none. */
export const recognizers = (name: string, only: (figure: Figure) => boolean): Tally => {
  const result = tally(`recognizers_${name}`);
  for (const item of readCases(`recognizers_${name}`)) {
    const found = quantities(item.text, { from: DAY, to: DAY }).figures;
    if (item.expected.length === 0) scoreEmpty(result, item, found.filter(only));
    for (const wanted of item.expected)
      if (isFigure(wanted) && !(name === 'ordinal' && inNumber(item, wanted)))
        scoreEntry(result, item, found, wanted);
  }
  return result;
};

/**
 * The sets ask one model each: "forty two and a third" is a third for the ordinals and 42⅓ for the numbers. One text
 * has one reading here, the longer one.
 */
const inNumber = (item: Case, { start, end }: Expected): boolean =>
  readCases('recognizers_number').some(
    ({ text, expected }) =>
      text === item.text &&
      expected.some(
        (number) => (number.start ?? 0) < (start ?? 0) && (number.end ?? 0) >= (end ?? item.text.length),
      ),
  );

/** A unit or sign without a number, and "the last one", are no figures in this project's sense. */
const isFigure = ({ value, type }: Expected): boolean =>
  value !== null && value !== 'null' && !type.endsWith('relative');

const scoreEmpty = (result: Tally, item: Case, found: readonly Figure[]): void => {
  if (found.length === 0) result.hit += 1;
  else {
    result.missed += 1;
    result.misses.push(`none wanted: ${item.id} "${item.text}" got ${show(found)}`);
  }
};

const scoreEntry = (result: Tally, item: Case, found: readonly Figure[], wanted: Expected): void => {
  const span = { start: wanted.start ?? 0, end: wanted.end ?? item.text.length };
  const match = found.find((figure) => overlap(figure, span) && agreesOrEnds(figure, wanted.value));
  if (match) result.hit += 1;
  else {
    result.missed += 1;
    result.misses.push(
      `${item.id} "${item.text.slice(0, 160)}" wanted ${wanted.text}=${wanted.value} got ${show(found)}`,
    );
  }
};

const show = (found: readonly Figure[]): string =>
  found
    .map((f) => `[${f.text}]=${f.low === f.high ? f.low : `${f.low}..${f.high}`} ${f.unit ?? f.dimension}`)
    .join('; ');

const NO_QUANTITY = /^(?:ordinal|time)$/;

/** NewsQuant and quantulum3 mark no spans everywhere: values are matched one to one in each text. */
export const bagOfValues = (name: string, withUnit: boolean, countOrdinals = false): Tally => {
  const result = tally(`${name} ${withUnit ? 'value+unit' : 'value'}`);
  for (const item of readCases(name)) {
    const all = quantities(item.text, { from: DAY, to: DAY }).figures;
    const found = all.filter((figure) => countOrdinals || !NO_QUANTITY.test(figure.dimension));
    const free = new Set(found);
    for (const wanted of item.expected) {
      const match = [...free].find(
        (figure) => agrees(figure, wanted.value) && (!withUnit || sameUnit(figure, item.text, wanted)),
      );
      if (match) free.delete(match);
      result[match ? 'hit' : 'missed'] += 1;
      if (!match)
        result.misses.push(
          `missed ${item.id} ${wanted.value} ${wanted.unit} in "${item.text.slice(0, 230)}" got ${show(found)}`,
        );
    }
    result.spurious += free.size;
    if (free.size > 0)
      result.misses.push(`spurious ${item.id} ${show([...free])} in "${item.text.slice(0, 230)}"`);
  }
  return result;
};
