import { longAndShort } from './compounds';
import { hedgeBefore } from './hedges';
import type { Reader, Reading } from './reading';
import { lowerAt, type Token } from './tokens';
import { readUnit } from './units';

/** "over an hour and a half", "a week later", "a month behind", "a full year later", "half a tonne": the article counts one, or half of one. */
export const readArticle: Reader = (context, index) => {
  const { tokens } = context;
  if (/^(?:decade|century)$/.test(lowerAt(tokens, index))) return steppedOn(context, index);
  const half = lowerAt(tokens, index) === 'half' && /^an?$/.test(lowerAt(tokens, index + 1));
  const said = half ? index + 2 : index + 1;
  const at = /^(?:full|whole)$/.test(lowerAt(tokens, said)) ? said + 1 : said;
  if (!half && !/^an?$/.test(lowerAt(tokens, index))) return undefined;
  const unit = readUnit(tokens, at, false);
  if (!unit || unit.unit.dimension === 'share' || unit.unit.name === 'second') return undefined;
  const more = /^and a half$/.test([0, 1, 2].map((i) => lowerAt(tokens, unit.next + i)).join(' '));
  const { name, dimension, scale } = unit.unit;
  const value = half ? 0.5 : more ? 1.5 : 1;
  const reading: Reading = {
    first: index,
    next: more ? unit.next + 3 : unit.next,
    number: { first: index, next: at },
    dimension,
    unit: name,
    low: value,
    high: value,
    scale,
    digits: 1,
  };
  const long = half || more ? undefined : withRest(tokens, reading);
  if (long) return long;
  const next = lowerAt(tokens, reading.next);
  const stands =
    half ||
    more ||
    (isLong.test(name) && !isFeat.test(lowerAt(tokens, index - 1))) ||
    /^(?:later|earlier|after|before)$/.test(next) ||
    (dimension === 'duration' && /^(?:behind|ahead|late|sooner)$/.test(next));
  return stands || hedgeBefore(tokens, index, context.floor, reading) ? reading : undefined;
};

/** "an hour and 37 minutes". */
const withRest = (tokens: readonly Token[], reading: Reading): Reading | undefined => {
  const one = { first: reading.first, next: reading.next, value: 1, digits: 1, magnitude: 1 };
  const whole = longAndShort(tokens, { ...one, form: 'words' }, reading.unit ?? '', reading.next);
  if (!whole) return undefined;
  const { value, digits } = whole.number;
  return { ...reading, next: whole.next, low: value, high: value, digits };
};

/** "a decade" is a length wherever it stands, where "a year" may be a rate or a moment. */
const isLong = /^(?:decade|century)$/;
/** "its highest in a decade" tells since when, and a century may be one of runs. */
const isFeat = /^(?:in|scored?|hit|made|hitting|scoring|making)$/;

/** "over the next decade": a length, beside the days that it means. */
const steppedOn: Reader = ({ tokens, floor }, index) => {
  const first = index - 2;
  if (
    first < floor ||
    !/^(?:the|this|next) (?:next|coming|past|last)$/.test(
      `${lowerAt(tokens, first)} ${lowerAt(tokens, first + 1)}`,
    )
  )
    return undefined;
  const unit = readUnit(tokens, index, false)?.unit;
  return (
    unit && {
      first,
      next: index + 1,
      number: { first, next: index },
      dimension: unit.dimension,
      unit: unit.name,
      low: 1,
      high: 1,
      scale: unit.scale,
      digits: 1,
    }
  );
};
