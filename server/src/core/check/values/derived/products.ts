import type { Passage } from '../../../corpus/passages';
import { contains } from '../../../text/span';
import { type Operand, operandsOf } from './operands';
import type { Pair } from './pair';
import { type Tie, tieBetween } from './ties';

/**
 * Values of a passage that a reader multiplies: a whole and the percentage of it, so many things of so much each, an
 * amount a year and the years. `from` is what is taken `to` times; the product is of its unit. Also those that he adds up
 * or takes off each other without a word that asks for it.
 */
export function productPairs(passage: Passage): readonly Pair[] {
  if (passage.block.kind === 'row') return [];
  const own = operandsOf(passage);
  if (own.length === 0 || own.length > most) return [];
  return [
    ...sharesOfWholes(own, passage),
    ...somuchEach(own, passage),
    ...ratesInTime(own, passage),
    ...neighbours(own, passage),
  ];
}

/** "Of 34 dogs nine came back" leaves a rest; "31 cars and five lorries" are so many together. */
function neighbours(own: readonly Operand[], passage: Passage): readonly Pair[] {
  return own.slice(1).flatMap((second, n) => {
    const first = own[n] as Operand;
    const tie = neighbourTie(first, second, passage);
    return tie ? [{ from: first, to: second, tie }] : [];
  });
}

function neighbourTie(first: Operand, second: Operand, passage: Passage): Tie | undefined {
  const [a, b] = [first.value, second.value];
  if (a.dimension !== b.dimension || a.unit !== b.unit) return undefined;
  if (joinedByAnd.test(between(first, second, passage))) return 'and';
  if (isPartOfWhole(first, second, passage)) return 'part';
  const told = tieBetween(a, b, passage.sentence);
  return told?.tie === 'part' && !told.turned && !told.isBare ? 'part' : undefined;
}

const joinedByAnd = /^ (?:[\p{L}-]+ ){0,3}(?:and|plus) (?:the |an? |another |some )?$/u;

/** "Of 34 dogs landed, nine came back." */
const isPartOfWhole = (whole: Operand, part: Operand, passage: Passage): boolean =>
  whole.value.low > part.value.high &&
  /\b[Oo]f (?:the |its |their |all )?$/.test(
    passage.sentence.text.slice(0, whole.value.start - passage.sentence.start),
  ) &&
  /^[^.;:()]{1,60}, (?:only |some |about )?$/.test(between(whole, part, passage));

const most = 8;
const between = (a: Operand, b: Operand, { sentence }: Passage): string =>
  sentence.text.slice(a.value.end - sentence.start, b.value.start - sentence.start);

/** "a budget of €612 million, of which the state bears 70 percent", "a fifth of the 300 pupils". */
function sharesOfWholes(own: readonly Operand[], passage: Passage): readonly Pair[] {
  const shares = own.filter(({ value }) => value.dimension === 'share' && value.low * value.scale < 1);
  const wholes = own.filter(({ value }) =>
    /^(?:money|count|mass|length|area|volume|energy|power)$/.test(value.dimension),
  );
  return shares.flatMap((share) =>
    wholes
      .filter((whole) =>
        whole.value.end <= share.value.start
          ? ofWhich.test(between(whole, share, passage)) || isOfWhole(whole, share, passage)
          : ofThe.test(between(share, whole, passage)),
      )
      .map((whole) => ({ from: whole, to: share, tie: 'times' as const })),
  );
}

/** "£380,000, half of which came from the foundation". */
const isOfWhole = (whole: Operand, share: Operand, passage: Passage): boolean =>
  /^,\s*$/.test(between(whole, share, passage)) &&
  /^ of (?:which|it|that|this|them|these|those)\b/.test(
    passage.sentence.text.slice(share.value.end - passage.sentence.start),
  );

const ofWhich = /^[^.;]{0,24},? of (?:which|it|that|this|them|these|those)\b[^.;]{0,120}$/;
const ofThe = /^ of (?:the|its|his|her|their|all|a|those|these|a total of)? ?(?:[\p{L}-]+ )?$/u;

/** "18 trainsets. Each has four cars and 210 seats", "40 flats at 90,000 euros each". */
function somuchEach(own: readonly Operand[], passage: Passage): readonly Pair[] {
  const { text, start } = passage.sentence;
  const { previous } = passage;
  const counts = (operands: readonly Operand[]) =>
    operands.filter(({ value }) => value.dimension === 'count' && value.low > 1 && value.counted);
  if (eachInFront.test(text)) {
    const many = previous ? counts(operandsOf(previous)) : [];
    return many.length === 1
      ? own.map((each) => ({ from: each, to: many[0] as Operand, tie: 'times' as const }))
      : [];
  }
  return own.flatMap((each) => {
    const before = counts(own).filter(({ value }) => value.end <= each.value.start);
    const behind = text.slice((each.value.counted?.end ?? each.value.end) - start);
    const [many] = before;
    return many && before.length === 1 && eachBehind.test(behind) && !contains(each.value, many.value)
      ? [{ from: each, to: many, tie: 'times' as const }]
      : [];
  });
}

const eachInFront = /^(?:Each|Every one)\b(?! (?:other|year|month|week|day)\b)/;
const eachBehind = /^ (?:each|apiece)\b(?! (?:other|year|month|week|day|time)\b)/;

/** "$45 million a year for ten years". */
function ratesInTime(own: readonly Operand[], passage: Passage): readonly Pair[] {
  const rates = own.filter(({ value }) => /^(?:year|month|week|day)$/.test(value.per ?? ''));
  const times = own.filter(({ value }) => value.dimension === 'duration');
  return rates.flatMap((rate) =>
    times
      .filter((time) => time.value.start >= rate.value.end && time.value.unit === rate.value.per)
      .filter((time) =>
        /^[^.;]{0,40}\b(?:for|over|during)\s(?:the (?:next|first|last) )?$/.test(
          between(rate, time, passage),
        ),
      )
      .map((time) => ({ from: rate, to: time, tie: 'times' as const })),
  );
}
