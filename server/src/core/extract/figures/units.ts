import type { Figure } from '../types';
import { attached, isDash, lowerAt, type Token } from './tokens';
import { PER_TIME, UNIT_ROWS, type Unit } from './unitTable';

/** Whether two figures can be compared at all: one dimension and, for money, one currency. */
export const sameDimension = (a: Figure, b: Figure): boolean =>
  a.dimension === b.dimension && (a.dimension !== 'money' || a.unit === b.unit);

/** The figure's interval in its dimension's base unit (metre, kilogram, second, watt …; share: 1 = the whole). */
export const toBase = (figure: Figure): { readonly low: number; readonly high: number } => ({
  low: figure.low * figure.scale + (figure.offset ?? 0),
  high: figure.high * figure.scale + (figure.offset ?? 0),
});

/** A unit read up to, not including, token `next`. */
export interface UnitRead {
  readonly unit: Unit;
  readonly next: number;
}

interface Node {
  readonly children: Map<string, Node>;
  unit?: Unit;
}

const PIECES = /[A-Za-zµμ][A-Za-z0-9µμ]*|[^\s]/g;

const insert = (root: Node, form: string, unit: Unit): void => {
  let node = root;
  for (const [piece] of form.matchAll(PIECES)) {
    let child = node.children.get(piece);
    if (!child) {
      child = { children: new Map() };
      node.children.set(piece, child);
    }
    node = child;
  }
  node.unit ??= unit;
};

const byForms = (forms: 'words' | 'symbols'): Node => {
  const root: Node = { children: new Map() };
  for (const { words, symbols, ...unit } of UNIT_ROWS)
    for (const form of forms === 'words' ? words : symbols) insert(root, form, unit);
  return root;
};

const WORDS = byForms('words');
const SYMBOLS = byForms('symbols');

/** "kilometres" and "kilometre's" read as "kilometre". */
const singular = (lower: string): string => {
  const plain = lower.replace(/['’]s?$/, '');
  return plain.length > 2 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
};

type Tokens = readonly Token[];
type Key = (token: Token) => readonly string[];

const wordKeys: Key = (token) => [token.lower, singular(token.lower)];
const symbolKeys: Key = (token) => [token.text];

/** The longest unit that starts at token `index`. Single hyphens between its words are skipped. */
const walk = (tokens: Tokens, index: number, root: Node, keys: Key): UnitRead | undefined => {
  let node = root;
  let best: UnitRead | undefined;
  for (let at = index; at < index + 6; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const child = keys(token)
      .map((key) => node.children.get(key))
      .find(Boolean);
    if (!child) {
      if (at > index && isDash(token.lower) && attached(tokens, at)) continue;
      break;
    }
    node = child;
    if (node.unit) best = { unit: node.unit, next: at + 1 };
  }
  return best;
};

/**
 * The unit at token `index`, with its rate ("cubic metres per second", "km/h"). Symbols ("m", "W", "%") are only
 * read after digits. Which sense an ambiguous form has is `quantity.ts`'s business.
 */
export const readUnit = (tokens: Tokens, index: number, afterDigits: boolean): UnitRead | undefined => {
  const symbol = afterDigits ? walk(tokens, index, SYMBOLS, symbolKeys) : undefined;
  const word = walk(tokens, index, WORDS, wordKeys);
  const found =
    (symbol?.next ?? 0) > (word?.next ?? 0) || (symbol && symbol.next === word?.next) ? symbol : word;
  return found && (readRate(tokens, found) ?? found);
};

const RATES: Readonly<Record<string, 'speed' | 'flow'>> = { length: 'speed', volume: 'flow' };

/** "a second", "per hour", "/s" after a length or a volume. */
const readRate = (tokens: Tokens, base: UnitRead): UnitRead | undefined => {
  const dimension = RATES[base.unit.dimension];
  if (!dimension) return undefined;
  // "40 litres of water a second"
  const of = lowerAt(tokens, base.next) === 'of' && tokens[base.next + 1]?.kind === 'word' ? 2 : 0;
  const at = isDash(lowerAt(tokens, base.next)) ? base.next + 1 : base.next + of;
  if (!/^(?:per|a|an|each|every|\/)$/.test(lowerAt(tokens, at))) return undefined;
  const time = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const per = PER_TIME.get(singular(lowerAt(tokens, time))) ?? PER_TIME.get(lowerAt(tokens, time));
  if (!per) return undefined;
  const [name, seconds] = per;
  const unit: Unit = { name: `${base.unit.name} per ${name}`, dimension, scale: base.unit.scale / seconds };
  return { unit, next: time + 1 };
};
