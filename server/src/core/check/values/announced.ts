import type { Candidate, Judgement } from './candidate';
import { type Frame, isFigure } from './frame';
import { isTimeOfDay } from './kind';
import { tellsPast } from './past';

/**
 * A judgement without the passages that only announced what the draft tells as done: written before the day that they name,
 * they do not know whether it was kept to. Where no other passage has the day, nothing is confirmed.
 */
export function withoutAnnouncements(judgement: Judgement): Judgement {
  const { deciding, candidates } = judgement;
  const knowing = deciding.filter(({ match }) => !isOnlyAnnounced(match.draft, match.source));
  if (knowing.length === deciding.length) return judgement;
  if (knowing.length > 0) return { ...judgement, deciding: knowing };
  const later = candidates.filter(tellsDone);
  return later.length > 0
    ? { ...judgement, deciding: later.slice(0, 3) }
    : { verdict: 'unverifiable', deciding: [], candidates };
}

const tellsDone = ({ comparison, match }: Candidate): boolean =>
  comparison === 'agree' && match.failed.length === 0 && !isOnlyAnnounced(match.draft, match.source);

/** Whether the draft tells as done what the source told before its day: "it opened on 14 May" by "it will open on 14 May". */
const isOnlyAnnounced = (draft: Frame, source: Frame): boolean => {
  const { value } = source;
  if (isFigure(value) || isFigure(draft.value) || isTimeOfDay(value)) return false;
  const { published } = source.setting;
  const isAhead = published?.to !== undefined && (value.from ?? '') > published.to;
  return isAhead && tellsPast(draft) && !tellsPast(source);
};
