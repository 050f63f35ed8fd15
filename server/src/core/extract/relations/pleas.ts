import { memory } from '../../text/memory';
import type { Span } from '../../text/span';
import { fails, grants, grantsOne, pleaNouns, refuses, refusesOne, succeeds } from './pleaWords';

/** What a sentence says became of something that was asked, advised or objected. Spans count in the text. */
export interface Plea extends Span {
  readonly granted: boolean;
  /** Whether a word for the plea stands there, and not only who made it. */
  readonly isNamed: boolean;
}

const not = String.raw`(?<not>\b(?:not|never|neither|nor|without(?:\sever)?|(?:refus|declin|fail)(?:ed|es|ing)\sto)\s|n['’]t\s)?`;
const adverb = String.raw`(?:(?!not\b)\p{Ll}+\s){0,2}?`;
const verb = `(?:(?<yes>${grants})|(?<no>${refuses}))`;
/** Up to eight words that name no other clause. */
const between = String.raw`(?:\s(?:(?:against|to|over|about|of)\sthat|(?!who\b|which\b|that\b|and\b|but\b)[\p{L}\d'’-]+)){0,8}?`;
const aside = String.raw`(?:,\s[^,;.:]{2,30},)?`;

/** "Her protest against the fee was upheld", "the appeal has been dismissed". */
const passive = new RegExp(
  String.raw`\b(?:${pleaNouns})${between}\s(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen)\s${not}${adverb}${verb}(?![\p{L}-])`,
  'giu',
);
/** "Followed the advice of", "rejects, among others, the proposal". */
const active = new RegExp(
  String.raw`(?<![\p{L}-])${not}${verb}${aside}(?:\s(?!who\b|which\b|that\b|and\b|but\b|to\b)[\p{L}\d'’-]+){1,5}?\s(?:${pleaNouns})(?![\p{L}-])`,
  'giu',
);
/** "A motion by Ada Brun failed". */
const own = new RegExp(
  String.raw`\b(?:${pleaNouns})(?:\s(?!who\b|which\b|that\b|and\b|but\b)[\p{L}\d'’-]+){0,12}?\s(?:(?<yes>${succeeds})|(?<no>${fails}))(?=\s*(?:[,.;:)]|$))`,
  'giu',
);
/** "Overruled the Harbour Board", "gave in to Ada Brun". */
const one = new RegExp(
  String.raw`(?<![\p{L}-])${not}(?:(?<yes>${grantsOne})|(?<no>${refusesOne}))\s(?:the\s|his\s|her\s|its\s|their\s|own\s){0,2}(?=\p{Lu})`,
  'gu',
);
/** "Took the permit to the Administrative Court and won". */
const trial =
  /\b(?:took|challenged|contested|appealed|fought|sued)\s(?:[^\s.;:,]+\s){0,8}?(?:court|tribunal|judges?|panel)\s(?:[^\s.;:,]+\s){0,4}?and\s(?:(?<yes>won|prevailed)|(?<no>lost|failed))\b/giu;

/** What is no plain outcome: wishes, guesses, parts, and what is done to a part only. */
const bent =
  /\b(?:would|could|should|might|may|must|if|whether|unless|until|partly|partially|in\spart|(?:half|some|most|parts?|one|two|three|four|five|several|many|\d+)\sof|all\sbut|expected|likely|urged?|asked|wanted|plans?|only|first|second|again|initially|at\sfirst|originally|nearly|almost)\b|n['’]t\s+reject|\?/iu;

/** The outcomes of pleas that a sentence tells plainly, each once. */
export const pleasIn = (text: string): readonly Plea[] => read.of(text, () => readAnew(text));

const read = memory<readonly Plea[]>(2_000);
const longest = 600;

/** Asked first: most sentences have no such verb. */
const anyVerb = new RegExp(
  String.raw`\b(?:${grants}|${refuses}|${grantsOne}|${refusesOne}|${succeeds}|${fails}|won|lost|prevailed)\b`,
  'iu',
);

const anyWord = new RegExp(`^(?:${pleaNouns}|${grants}|${refuses})$`, 'iu');

/** Whether a word is one for a plea or for what becomes of it. */
export const isPleaWord = (word: string): boolean => anyWord.test(word);

export const mayTellPlea = (text: string): boolean => anyVerb.test(text);

function readAnew(text: string): readonly Plea[] {
  if (text.length > longest || !mayTellPlea(text)) return [];
  const found: Plea[] = [];
  for (const [pattern, isNamed] of patterns)
    for (const match of text.matchAll(pattern)) {
      const plea = pleaOf(match, isNamed, text);
      if (plea && !found.some((other) => plea.start < other.end && other.start < plea.end)) found.push(plea);
    }
  return found;
}

const patterns = [
  [passive, true],
  [active, true],
  [own, true],
  [trial, true],
  [one, false],
] as const;

/** A plea that was not granted was refused; of one that was not refused nothing is known. */
function pleaOf(match: RegExpMatchArray, isNamed: boolean, text: string): Plea | undefined {
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const isDenied = match.groups?.not !== undefined;
  const isGrant = match.groups?.yes !== undefined;
  if (isDenied && !isGrant) return undefined;
  if (bent.test(text.slice(Math.max(0, start - reach), end))) return undefined;
  return { start, end, granted: isGrant && !isDenied, isNamed };
}

/** So far in front of it words may bend what is said. */
const reach = 40;
