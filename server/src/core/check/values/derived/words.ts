import type { Figure } from '../../../extract/types';
import type { Ask } from './asks';
import type { Operand } from './operands';
import type { Pair } from './pair';
import { inOrder, isOrdered, middle, type Sum } from './sums';
import type { Tie } from './ties';

/** How a figure that no source states comes of two that they do. */
export interface Derivation {
  readonly operands: readonly [Operand, Operand];
  /** The two in words: "78 minutes, then 52 minutes". */
  readonly of: string;
  /** What they come to: "26 minutes less". */
  readonly comes: string;
  /** That as one number in the draft's way of writing, where it can stand in for the draft's. */
  readonly amount?: string;
}

/** Tells a sum as a reader would reckon it. */
export function derivationOf(pair: Pair, sum: Sum, ask: Ask): Derivation {
  return {
    operands: [pair.from, pair.to],
    of: wordsOf(pair),
    comes: comesTo(pair, sum.figure, ask),
    amount: ask.kind === 'difference' ? amountLike(sum.figure) : undefined,
  };
}

const wordsOf = ({ from, to, tie }: Pair): string =>
  tie === 'score' ? plain(from.value.text) : `${plain(from.value.text)}${links[tie]} ${plain(to.value.text)}`;

const links: Readonly<Record<Exclude<Tie, 'score'>, string>> = {
  change: ', then',
  row: ', then',
  part: ', of which',
  times: ' times',
  and: ' and',
  beside: ' and',
  anchored: ' and',
  apart: ' and',
};

function comesTo(pair: Pair, figure: Figure, ask: Ask): string {
  const [a, b] = inOrder(pair, ask).map(middle) as [number, number];
  const way = isOrdered(pair) || ask.sense !== 'open' ? (b > a ? 'more' : 'less') : 'apart';
  if (ask.kind === 'product' || ask.kind === 'rest') return amountLike(figure);
  if (ask.kind === 'difference') return `${amountLike(figure)} ${way}`;
  if (ask.kind === 'share') return percent(a / b);
  const isMultiple = ask.kind === 'ratio' && b / a >= 1.9;
  return isMultiple ? `${number(b / a, 2)} times as much` : `${percent(Math.abs(b / a - 1))} ${way}`;
}

const percent = (part: number): string => `${number(100 * part, part < 0.1 ? 2 : 3)} percent`;

/** The value as the draft writes its own: with its sign and unit, in digits. */
function amountLike(figure: Figure): string {
  const { text, start, core, number: digits, low } = figure;
  const before = text.slice(core.start - start, digits.start - start);
  const behind = text.slice(digits.end - start, core.end - start);
  return plain(`${before}${inDigits(low)}${behind}`);
}

function inDigits(value: number): string {
  if (value >= 1e9) return `${number(value / 1e9, 4)} billion`;
  return value >= 1e6 ? `${number(value / 1e6, 4)} million` : number(value, 9);
}

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }).format(Number(value.toPrecision(digits)));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
