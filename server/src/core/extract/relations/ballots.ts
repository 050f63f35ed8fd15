import type { Span } from '../../text/span';
import { TENS_WORDS, UNITS } from '../figures/words';

/** How a vote went, with the words that say so. Spans count in the text. */
export interface Ballot extends Span {
  readonly yes: number;
  readonly no: number;
}

/** What minutes say became of a motion, with the words that say so. */
export interface Outcome extends Span {
  readonly carried: boolean;
}

const units = [...UNITS.keys()].join('|');
const digits = String.raw`(?:\d{1,3}|(?:${[...TENS_WORDS.keys()].join('|')})(?:-(?:${units}))?|${units})`;
const record = new RegExp(
  String.raw`\b(?:(?:all\s+|those\s+)?in\s+favou?r|those\s+for|ayes|for)\b(?:\s[^.?!:;\d]{0,50}?)?\s*[?:.,]\s*(?<yes>${digits})\b[^?:;]{0,20}?[.,;]\s*(?:those\s+)?(?:against|opposed|noes)\b\s*[?:.,]?\s*(?<no>${digits})\b`,
  'i',
);
const result =
  /\bthe\s(?:motion|amendment|resolution|bill|proposal|petition)\s(?:is|was|has\sbeen)\s(?:(?<yes>carried|adopted|passed|approved|agreed|accepted)|(?:lost|rejected|defeated|not\scarried|not\sadopted))\b/i;

/** The counts that minutes give of one vote: "Those in favour? Eight. Against: five." */
export function recordedBallot(text: string): Ballot | undefined {
  const found = record.exec(text);
  const [yes, no] = [countOf(found?.groups?.yes), countOf(found?.groups?.no)];
  if (!found || yes === undefined || no === undefined) return undefined;
  return { start: found.index, end: found.index + found[0].length, yes, no };
}

export function recordedOutcome(text: string): Outcome | undefined {
  const found = result.exec(text);
  if (!found) return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    carried: found.groups?.yes !== undefined,
  };
}

function countOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', unit] = words.toLowerCase().split('-');
  if (unit === undefined) return UNITS.get(tens) ?? TENS_WORDS.get(tens);
  const [ten, one] = [TENS_WORDS.get(tens), UNITS.get(unit)];
  return ten === undefined || one === undefined ? undefined : ten + one;
}

/** Two counts of one vote in a running text: the first has its way unless the words say otherwise. */
export interface Division extends Span {
  readonly first: number;
  readonly second: number;
}

const voters = String.raw`(?:\s(?:votes?|voices|members|councillors|delegates|deputies|directors|judges|trustees|seats))?`;
const pair = new RegExp(
  String.raw`(?<![\p{L}\d])(?<first>${digits})${voters}\s(?:to|against)\s(?<second>${digits})(?![\p{L}\d-]|[.,]\d)`,
  'giu',
);

/** "by eight votes to five", "nine members to four", "12 to 5"; only where a vote is spoken of. */
export function divisionIn(text: string): Division | undefined {
  for (const match of text.matchAll(pair)) {
    const [first, second] = [countOf(match.groups?.first), countOf(match.groups?.second)];
    const isOfVote = /\bvot|members|councillors|delegates|deputies|directors|judges|trustees/.test(text);
    if (first !== undefined && second !== undefined && first !== second && isOfVote)
      return { start: match.index, end: match.index + match[0].length, first, second };
  }
  return undefined;
}

/** A verdict of those who voted: bare, on what was before them, or on something that words behind it name. */
export interface Verdict extends Span {
  readonly favour: boolean;
}

const ayes = String.raw`approved|passed|carried|adopted|accepted|agreed\sto|backed|endorsed|ratified|supported|said\syes|voted\s(?:for|in\sfavou?r)|assented|waved\sthrough|granted|went\salong`;
const noes = String.raw`rejected|defeated|voted\sdown|turned\sdown|threw\sout|thrown\sout|refused|declined|said\sno|opposed|voted\sagainst|vetoed|lost|blocked|dismissed|quashed|killed`;
const verdict = new RegExp(String.raw`(?<![\p{L}])(?:(?<yes>${ayes})|(?:${noes}))(?![\p{L}])`, 'giu');

/** The one verdict of a sentence; undefined where there is none, or words that turn it round. */
export function verdictIn(text: string): Verdict | undefined {
  const all = [...text.matchAll(verdict)];
  const [only] = all;
  if (!only || all.length > 1 || turning.test(text)) return undefined;
  return {
    start: only.index,
    end: only.index + only[0].length,
    favour: only.groups?.yes !== undefined,
  };
}

const turning = /\b(?:not|never|n['’]t|nearly|almost|would|if|whether|against\s+reject\p{L}*)\b/iu;

const won =
  /\b(?:got\s(?:his|her|their|its)\sway|won\s(?:over\sthe\s\p{L}+|the\s(?:vote|\p{L}+\sover))|carried\sthe\sday|prevailed|had\s(?:his|her|their|its)\sway)\b/iu;
const failed =
  /\b(?:was\soutvoted|were\soutvoted|was\svoted\sdown|failed\sto\swin\sover|found\sno\smajority|lost\sthe\svote)\b/iu;

/** Whether the mover of something is said to have won or lost the vote on it. */
export function fortuneIn(text: string): Verdict | undefined {
  const found = won.exec(text) ?? failed.exec(text);
  if (!found || turning.test(text)) return undefined;
  return { start: found.index, end: found.index + found[0].length, favour: won.test(text) };
}
