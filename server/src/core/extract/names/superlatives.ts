import type { Span } from '../../text/span';
import { stem } from '../../text/tokens';
import { conceptOf } from '../concepts';

/** That somebody or something is the most of its kind. Spans count in the text. */
export interface Superlative extends Span {
  readonly name: Span;
  /** The concept of the word: "biggest" is "largest". */
  readonly most: string;
  /** "second" in "the second largest"; empty for the first. */
  readonly rank: string;
  /** The concept of the noun behind it, or of the one that the name is of ("the port of Lorn"); empty where none is. */
  readonly kind: string;
}

const word = String.raw`(?:(?<rank>second|third|fourth|fifth)[\s-])?(?:most\s(?<long>\p{Ll}{4,})|(?<most>\p{Ll}{2,}est))`;
const noun = String.raw`(?:\s(?!of\b|in\b|on\b|at\b|to\b|and\b|who\b)(?<kind>\p{Ll}{3,}))?`;
const behind = new RegExp(
  String.raw`^(?:,\s|\s(?:is|was)\s)(?:still\s)?the\s${word}${noun}(?=[\s,.;:]|$)`,
  'u',
);
const front = new RegExp(
  String.raw`(?:^|[\s(“"])the\s${word}${noun}(?:\s(?:of|in|on|at)\s[^,.;:]{2,40})?(?:,\sat\s[^,]{1,12},)?(?:,\s|\s(?:is|was|are|were)\s)(?:\p{Ll}+\s){0,2}$`,
  'iu',
);
const noSuperlative = new Set(
  'guest quest west rest test best interest request forest honest arrest protest contest harvest priest nest chest invest suggest latest'.split(
    ' ',
  ),
);
const owner = /(?<kind>\p{Ll}{3,})\sof\s$/u;
const reach = 110;

/** The superlatives that stand right beside some names. */
export const superlativesIn = (text: string, names: readonly Span[]): readonly Superlative[] =>
  /est\b|\bmost\s/.test(text) ? names.flatMap((name) => read(text, name) ?? []) : [];

function read(text: string, name: Span): Superlative | undefined {
  const after = behind.exec(text.slice(name.end, name.end + reach));
  const from = Math.max(0, name.start - reach);
  const before = after ? null : front.exec(text.slice(from, name.start));
  const { rank = '', long, most = '', kind = '' } = (after ?? before)?.groups ?? {};
  if ((!after && !before) || noSuperlative.has(most)) return undefined;
  const own = kind || (owner.exec(text.slice(from, name.start))?.groups?.kind ?? '');
  const start = before ? from + before.index : name.start;
  const end = after ? name.end + after[0].length : name.end;
  const ofWord = conceptOf(stem(long ?? base(most)));
  return { name, start, end, most: ofWord, rank, kind: own && conceptOf(stem(own)) };
}

/** "smallest" is of "small", "biggest" of "big", "oldest" of "old", "youngest" of "young". */
const base = (most: string): string =>
  most
    .slice(0, -3)
    .replace(/([bdgnt])\1$/, '$1')
    .replace(/i$/, 'y')
    .replace(/^larg$/, 'large');
