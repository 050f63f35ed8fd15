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

/**
 * A date beside a figure is that figure's period: it can only be wrong where the figure is right. Of an amount that changes
 * on a day it is the new one that holds from then on. Amounts of two kinds are of two matters.
 */
export const isSamePeriodicity = ({ draft, source }: Match): boolean => {
  if (isFigure(draft.value)) return true;
  const mine = draft.beside.filter((figure) => !isFormer(figure, draft.setting.sentence));
  const theirs = source.setting.sentence.figures;
  const comparable = mine.flatMap((a) =>
    theirs.filter((b) => sameDimension(a, b)).map((b) => [a, b] as const),
  );
  if (comparable.length === 0) return mine.length === 0 || !theirs.some(isMeasure);
  return comparable.some(([a, b]) => compareFigures(a, b) === 'agree');
};

/** "from 3,500 to 5,200": what was so before. */
const isFormer = (
  figure: Figure,
  { text, start }: { readonly text: string; readonly start: number },
): boolean =>
  /\bfrom\s$/.test(text.slice(0, figure.start - start)) && /^\sto\s/.test(text.slice(figure.end - start));

const isMeasure = ({ dimension }: Figure): boolean =>
  !/^(?:count|ordinal|multiple|duration|age)$/.test(dimension);
