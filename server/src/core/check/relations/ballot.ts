import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import {
  type Ballot,
  divisionIn,
  fortuneIn,
  type Outcome,
  recordedBallot,
  recordedOutcome,
  verdictIn,
} from '../../extract/relations/ballots';
import type { Source } from '../../sources/source';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import type { Setting } from '../values/setting';
import { confirmed, contradicted } from './report';

/** A vote as minutes record it: the counts, what became of the motion, and the passages in which it was moved. */
interface Vote {
  readonly ballot: Ballot;
  readonly outcome: Outcome;
  readonly passage: Passage;
  readonly moved: readonly Passage[];
}

/** Whether a sentence may tell of a vote: asked before anything else is read. */
export const mayTellVote = (text: string): boolean =>
  divisionIn(text) !== undefined || fortuneIn(text) !== undefined;

/** What the draft says became of a vote, against the minutes of that vote: the one with its counts, or by its mover. */
export function voteFindings(setting: Setting, corpus: Corpus): readonly Finding[] {
  const drafted = toldIn(setting);
  if (!drafted) return [];
  const all = votesIn(corpus).filter((vote) => isSameVote(drafted, vote, setting, corpus));
  const [vote, ...more] = all;
  if (!vote || more.length > 0) return [];
  const { passage, outcome } = vote;
  const claim = { span: drafted.span, setting, passage, value: outcome };
  return [drafted.favour === outcome.carried ? confirmed(claim) : contradicted(claim)];
}

interface Drafted {
  readonly favour: boolean;
  readonly span: Span;
  readonly counts?: readonly [number, number];
}

/** The majority's verdict, or how the mover of the motion fared. */
function toldIn({ sentence: { text, start } }: Setting): Drafted | undefined {
  const division = divisionIn(text);
  const said = fortuneIn(text) ?? verdictIn(text);
  if (!said) return undefined;
  const span = (a: Span, b: Span = a): Span => ({
    start: Math.min(a.start, b.start) + start,
    end: Math.max(a.end, b.end) + start,
  });
  if (!division) return { favour: said.favour, span: span(said) };
  const isNear = Math.max(said.start - division.end, division.start - said.end) <= near;
  if (!isNear || division.first < division.second) return undefined;
  return { favour: said.favour, span: span(said, division), counts: [division.first, division.second] };
}

/** So far apart a verdict and its counts may stand, in code units. */
const near = 80;

/** Whether the counts, or the mover, and a word of what was moved are the same. */
function isSameVote({ counts }: Drafted, vote: Vote, setting: Setting, corpus: Corpus): boolean {
  const { yes, no } = vote.ballot;
  if (counts && !(Math.max(yes, no) === counts[0] && Math.min(yes, no) === counts[1])) return false;
  const moved = vote.moved.map((passage) => passageSetting(passage, corpus));
  const mine = new Set([...setting.plain.map(({ id }) => id), ...setting.nearConcepts]);
  const theirs = new Set(
    moved.flatMap(({ plain }) => plain.map(({ id }) => id)).filter((id) => !isLight(id)),
  );
  const shared = [...theirs].filter((id) => mine.has(id)).length;
  const isMover = setting.actorSpans.some(({ id }) =>
    moved.some(({ actorSpans }) => actorSpans.some((one) => one.id === id)),
  );
  return shared > 0 && (isMover || counts !== undefined);
}

const votes = new WeakMap<Source, readonly Vote[]>();

const votesIn = (corpus: Corpus): readonly Vote[] =>
  [...corpus.sources.values()].flatMap((source) => {
    const known = votes.get(source) ?? votesOf(corpus.passages.of(source.id));
    votes.set(source, known);
    return known;
  });

const moving =
  /\b(?:I|we)\smove\b|\bmoves?\s(?:that|accordingly)\b|\bmoved\sthat\b|\bmotion\sof\b|\basks?\s(?:that|the\scommittee)\b/i;
const reach = 12;

/** The votes of which a source gives both counts and outcome in one block, each with what was moved right before. */
function votesOf(passages: readonly Passage[]): readonly Vote[] {
  return passages.flatMap((passage, n) => {
    const { block } = passage;
    if (passages[n - 1]?.block === block) return [];
    const [ballot, outcome] = [recordedBallot(block.text), recordedOutcome(block.text)];
    if (!ballot || !outcome || outcome.start < ballot.start || outcome.carried !== ballot.yes > ballot.no)
      return [];
    const told = passages.slice(n).find(({ sentence }) => sentence.end > outcome.start) ?? passage;
    const last = passages
      .slice(Math.max(0, n - reach), passages.indexOf(told))
      .findLast(({ sentence }) => moving.test(sentence.text));
    return last
      ? [{ ballot, outcome, passage: told, moved: passages.filter((one) => one.block === last.block) }]
      : [];
  });
}
