import { isIrregularPast } from '../../extract/relations/irregular';
import { tokenize } from '../../text/tokens';
import type { Candidate, Judgement } from './candidate';
import { partOf } from './clause';
import { type Frame, isFigure } from './frame';
import { isTimeOfDay } from './kind';

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

/** The value's part of the sentence speaks of what has come to pass, and of nothing that was still to come. */
function tellsPast(frame: Frame): boolean {
  const known = told.get(frame);
  if (known !== undefined) return known;
  const { text, start } = frame.setting.sentence;
  const part = partOf(frame.value, frame.setting.sentence);
  const words = text.slice(part.start - start, part.end - start);
  const own = tokenize(lastClause(words));
  const isPast =
    !toCome.test(words) && own.some(({ lower }, n) => isPastVerb(lower, own[n - 1]?.lower ?? ''));
  told.set(frame, isPast);
  return isPast;
}

const told = new WeakMap<Frame, boolean>();

/** "He was charged, and his trial opens in October": what stands behind the last "and", where it is a clause. */
const lastClause = (part: string): string => /\sand\s(\S+\s+\S+\s+\S+\s.*)$/s.exec(part)?.[1] ?? part;

const toCome =
  /\b(?:will|shall|(?:is|are|was|were)(?: \w+)? to|due|plan(?:s|ned)?|scheduled|would|expect(?:s|ed)?|should|ought|hope[sd]?|intend(?:s|ed)?|wants?|wanted|promised?|announced?|aims?|supposed|meant|pencilled|agreed|fixed|set for|booked|decided|become|became|moved|postponed|put (?:back|off))\b/i;
/** "Opened", "went", "was", "have been"; but not "are held". */
const isPastVerb = (lower: string, before: string): boolean =>
  /^(?:was|were|had|did|been)$/.test(lower) ||
  (!/^(?:is|are|be)$/.test(before) && (isIrregularPast(lower) || /^\p{Ll}{2,}ed$/u.test(lower)));
