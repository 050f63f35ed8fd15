import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Verdict } from '../finding';
import { compareDates } from './calendar';
import { type Frame, frameOf, isFigure } from './frame';
import { type Match, match } from './gates';
import { type Comparison, compareFigures } from './interval';
import { passageSetting } from './setting';

/** A source's value that a claim was held against. */
export interface Candidate {
  readonly passage: Passage;
  readonly value: Figure | CalendarDate;
  readonly match: Match;
  readonly comparison: Comparison;
}

/** What the corpus says of a value of the draft. `candidates` are all that were looked at, best first. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The passages that the verdict argues from. */
  readonly deciding: readonly Candidate[];
  readonly candidates: readonly Candidate[];
}

/** How many passages are looked at for one claim. */
const searched = 40;
/** Scores from which a passage may support or contradict; tuned on the development sets, see ARCHITECTURE. */
const supportsFrom = 0.42;
const contradictsFrom = 0.52;
/** "first", "second" stand everywhere: a rank needs a better match. */
const ordinalFrom = 0.68;
/** Another passage this close below the best one is as good. */
const asGood = 0.08;

/** Holds a value of the draft against all passages that may speak of it. */
export function judge(draft: Frame, corpus: Corpus): Judgement {
  const candidates = candidatesFor(draft, corpus);
  const supporting = candidates.filter(
    (c) => c.comparison === 'agree' && c.match.failed.length === 0 && c.match.score >= supportsFrom,
  );
  if (supporting.length > 0) return { verdict: 'supported', deciding: supporting.slice(0, 3), candidates };
  const best = candidates.find((c) => c.match.failed.length === 0 && isGrounded(c, corpus));
  if (
    !best ||
    best.comparison !== 'differ' ||
    best.match.score < (isRank(draft) ? ordinalFrom : contradictsFrom)
  )
    return { verdict: 'unverifiable', deciding: [], candidates };
  const doubt = candidates.some(
    (c) =>
      (c.comparison === 'agree' &&
        c.match.score >= best.match.score - (c.passage === best.passage ? asGood : 0.25)) ||
      (c !== best &&
        c.match.failed.length === 0 &&
        c.match.score >= best.match.score - asGood &&
        !consistent(c, best)),
  );
  if (doubt) return { verdict: 'unverifiable', deciding: [], candidates };
  return { verdict: 'conflict', deciding: [best], candidates };
}

/**
 * Whether enough is shared to say that both speak of one thing: the measured thing both ways, and two or more words or
 * actors, three where no actor ties them.
 */
function isGrounded({ match }: Candidate, _corpus: Corpus): boolean {
  return match.thing >= 0.5 && match.shared >= 2;
}

function candidatesFor(draft: Frame, corpus: Corpus): readonly Candidate[] {
  const kind = isFigure(draft.value) ? draft.value.dimension : 'date';
  const terms = [...draft.own, ...draft.thing, ...draft.near];
  return findPassages(corpus, terms, searched, (passage) => passage.holds.has(kind))
    .flatMap((passage) =>
      framesIn(passage, draft, corpus).map((source) => candidate(passage, draft, source, corpus)),
    )
    .sort((a, b) => b.match.score - a.match.score);
}

function framesIn(passage: Passage, draft: Frame, corpus: Corpus): readonly Frame[] {
  const setting = passageSetting(passage, corpus);
  const wanted = draft.value;
  const values: readonly (Figure | CalendarDate)[] = isFigure(wanted)
    ? passage.sentence.figures.filter((figure) => figure.dimension === wanted.dimension)
    : passage.sentence.dates;
  return values.map((value) => frameOf(value, setting));
}

const candidate = (passage: Passage, draft: Frame, source: Frame, corpus: Corpus): Candidate => ({
  passage,
  value: source.value,
  match: match(draft, source, corpus),
  comparison: compare(draft.value, source.value),
});

function compare(a: Figure | CalendarDate, b: Figure | CalendarDate): Comparison {
  if (isFigure(a) && isFigure(b)) return compareFigures(a, b);
  if (!isFigure(a) && !isFigure(b)) return compareDates(a, b);
  return 'unclear';
}

const consistent = (a: Candidate, b: Candidate): boolean => compare(a.value, b.value) !== 'differ';

const isRank = (frame: Frame): boolean => isFigure(frame.value) && frame.value.dimension === 'ordinal';
