import { hedgeBefore } from './hedges';
import type { Reader, Reading } from './reading';
import { lowerAt } from './tokens';
import { readUnit } from './units';

/** "over an hour and a half", "a week later", "a month behind", "a full year later", "half a tonne": the article counts one, or half of one. */
export const readArticle: Reader = (context, index) => {
  const { tokens } = context;
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
  const next = lowerAt(tokens, reading.next);
  const stands =
    half ||
    more ||
    /^(?:later|earlier|after|before)$/.test(next) ||
    (dimension === 'duration' && /^(?:behind|ahead|late|sooner)$/.test(next));
  return stands || hedgeBefore(tokens, index, context.floor, reading) ? reading : undefined;
};
