import type { Passage } from '../../corpus/passages';
import { sameDimension } from '../../extract/figures/units';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Verdict } from '../finding';
import type { Derivation } from './derived/words';
import { isFigure } from './frame';
import type { Match } from './gates';
import { type Comparison, compareFigures } from './interval';
import type { Slip } from './slip';

/** A source's value that a claim was held against. */
export interface Candidate {
  readonly passage: Passage;
  readonly value: Figure | CalendarDate;
  readonly match: Match;
  readonly comparison: Comparison;
  /** How the draft's value may have come from this one, where it contradicts the draft. */
  readonly slip?: Slip;
  /** The older value of the same series that the draft gives, where this one is later. */
  readonly supersedes?: Candidate;
  /** The source has no number that could stand in the draft. */
  readonly isWithoutFix?: boolean;
  /** How `value` was worked out, where no source states it. */
  readonly derivation?: Derivation;
}

/** What the corpus says of a value of the draft. `candidates` are all that were looked at, best first. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The passages that the verdict argues from. */
  readonly deciding: readonly Candidate[];
  readonly candidates: readonly Candidate[];
}

/** A date beside a figure is that figure's period: it can only be wrong where the figure is right. */
export const isSamePeriodicity = ({ draft, source }: Match): boolean => {
  if (isFigure(draft.value)) return true;
  const pairs = draft.beside.flatMap((a) => source.setting.sentence.figures.map((b) => [a, b] as const));
  const comparable = pairs.filter(([a, b]) => sameDimension(a, b));
  return comparable.length === 0 || comparable.some(([a, b]) => compareFigures(a, b) === 'agree');
};
