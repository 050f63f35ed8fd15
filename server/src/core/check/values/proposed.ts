import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { bareNumbersOf, readAs } from '../../extract/figures/readings';
import { leavesOutUnit } from '../../extract/figures/shared';
import { type Side, sideOf } from '../../extract/figures/sides';
import type { Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { match } from './gates';
import type { Comparison } from './interval';
import { isTimeOfDay } from './kind';
import { isOfOtherYear } from './otherYear';
import { isOfOtherPace } from './pace';
import { framesOf, isOfText } from './sourceFrames';

/** How many passages are looked at for one claim. */
const searched = 40;

/** All values of the passages that may speak of the draft's, best first. */
export function candidatesFor(draft: Frame, corpus: Corpus): readonly Candidate[] {
  const kind = isFigure(draft.value) ? draft.value.dimension : isTimeOfDay(draft.value) ? 'time' : 'date';
  const terms = searchTerms(draft);
  return findPassages(corpus, terms, searched, kind)
    .flatMap((passage) =>
      framesIn(passage, draft, corpus).map((source) => candidate(passage, draft, source, corpus)),
    )
    .sort((a, b) => b.match.score - a.match.score);
}

/**
 * The same for a number whose unit one of the two leaves to what surrounds it ("not 3.8", "the remaining four"): as bare
 * numbers, with and without their magnitude. Where the draft leaves it out, the values of any unit; where it writes it,
 * those alone that have none. They may confirm, and never contradict.
 */
export function candidatesOfAnyUnit(draft: Frame, corpus: Corpus): readonly Candidate[] {
  if (!isFigure(draft.value)) return [];
  const isOpen = leavesOutUnit(draft.value);
  const [value = draft.value] = bareNumbersOf(draft.value);
  const bare = { ...draft, value };
  return findPassages(corpus, searchTerms(draft), searched)
    .flatMap((passage) =>
      framesOf(passage, corpus).flatMap((source) =>
        (isFigure(source.value) && (isOpen || leavesOutUnit(source.value))
          ? bareNumbersOf(source.value)
          : []
        ).map((number) => candidate(passage, bare, { ...source, head: undefined, value: number }, corpus)),
      ),
    )
    .sort((a, b) => b.match.score - a.match.score);
}

/** The words to search by: what the value's sentence says, else what is around it. */
function searchTerms(draft: Frame): readonly string[] {
  const own = [...draft.own, ...draft.thing, ...draft.sentence];
  if (new Set(own).size >= fewTerms) return own;
  return isFigure(draft.value) ? [...own, ...draft.near] : [...own, ...draft.near, ...namesIn(draft)];
}

const fewTerms = 5;

const namesIn = ({ setting: { sentence, before = [] } }: Frame): readonly string[] =>
  [sentence, ...before].flatMap(({ concepts }) =>
    concepts.filter(({ capital }) => capital).map(({ id }) => id),
  );

function framesIn(passage: Passage, draft: Frame, corpus: Corpus): readonly Frame[] {
  const wanted = draft.value;
  const values = framesOf(passage, corpus);
  if (!isFigure(wanted)) {
    const isOfDay = isTimeOfDay(wanted);
    return values.filter(({ value }) => !isFigure(value) && isTimeOfDay(value) === isOfDay);
  }
  const side = sideOf(wanted, draft.setting.sentence);
  return values.flatMap((frame) => {
    const { value } = frame;
    if (!isFigure(value) || (side && isOtherSide(value, side, passage))) return [];
    return readAs(value, wanted, passage.block.text).map((read) =>
      read === value ? frame : { ...frame, value: read },
    );
  });
}

const isOtherSide = (value: Figure, side: Side, { sentence }: Passage): boolean => {
  const theirs = sideOf(value, sentence);
  return theirs !== undefined && theirs !== side;
};

function candidate(passage: Passage, draft: Frame, source: Frame, corpus: Corpus): Candidate {
  return {
    passage,
    value: source.value,
    match: match(draft, source, corpus),
    comparison: comparisonOf(draft, source),
  };
}

function comparisonOf(draft: Frame, source: Frame): Comparison {
  const comparison = compare(draft.value, source.value);
  const isOpen =
    (comparison === 'differ' && isOfText(source)) || (comparison === 'agree' && isOfOtherPace(draft, source));
  if (isOpen) return 'unclear';
  return comparison === 'agree' && isOfOtherYear(draft, source) ? 'differ' : comparison;
}
