import type { Corpus } from '../../corpus/corpus';
import { inCommon } from './anchored';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { type Frame, isFigure } from './frame';
import { decisive } from './gates';
import { isToldBeside } from './slipped';

/** How close the passage must stand, apart from what it denies. */
const aboutTheSame = 1.5;
/** Words of a plan or of an earlier state: the draft may tell what was once so. */
const former =
  /\b(?:original(?:ly)?|initial(?:ly)?|at first|first|earlier|planned|plans?|was to|were to|would|had been|once|until then|previous(?:ly)?|formerly|due|instead|rather than|not|denied|before it)\b/i;

/**
 * The date that a passage has in place of the draft's: it says of the draft's own date that it is not so ("on 1 April and not
 * on New Year's Day", "until December instead of stopping in May").
 */
export function deniedBySource(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (isFigure(draft.value) || former.test(draft.setting.sentence.text)) return undefined;
  for (const { passage } of denying(candidates)) {
    const [told, ...more] = candidates.filter(
      (other) =>
        other.passage === passage && other.comparison === 'differ' && !other.match.source.cues.denied,
    );
    if (told && more.length === 0 && isOfOneThing(told, corpus) && !isToldBeside(draft, told.value))
      return told;
  }
  return undefined;
}

/** Whether the draft tells what was once so, of which a passage says that it is so no longer. */
export const isToldAsFormer = (draft: Frame, candidates: readonly Candidate[]): boolean =>
  !isFigure(draft.value) && former.test(draft.setting.sentence.text) && denying(candidates).length > 0;

const denying = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ comparison, match }) => comparison === 'agree' && match.source.cues.denied);

const isOfOneThing = ({ match }: Candidate, corpus: Corpus): boolean =>
  !decisive.some((gate) => match.failed.includes(gate)) &&
  (inCommon(match) > 0 || !match.failed.includes('thing')) &&
  closeness(match, corpus) >= aboutTheSame;
