import type { Corpus } from '../../corpus/corpus';
import { PER_TIME } from '../../extract/figures/unitTable';
import type { CalendarDate, Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { decisive } from './gates';

/** Closeness from which a passage with the very amount is about the same; where nothing speaks against it, less will do. */
const aboutTheSame = 2.2;
const nothingAgainst = 1;

/** Whether two amounts are for two stretches of time: "a day", "a week". Amounts that tell none may be for any. */
export function isOfOtherPace(draft: Frame, source: Frame): boolean {
  const [mine, theirs] = [paceOf(draft), paceOf(source)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** The passage that has the draft's very amount for another stretch of time. */
export function otherPace(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (!isFigure(draft.value) || draft.value.digits < 2 || paceOf(draft) === undefined) return undefined;
  const isVery = ({ match, value }: Candidate) =>
    compare(draft.value, value) === 'agree' &&
    isOfOtherPace(draft, match.source) &&
    !decisive.some((gate) => match.failed.includes(gate)) &&
    closeness(match, corpus) >= (match.failed.length === 0 ? nothingAgainst : aboutTheSame);
  const found = candidates.find(isVery);
  return found && { ...found, value: withPace(found.value, found.match.source), slip: 'another pace' };
}

/** The stretch of time that an amount is for; a night is a day. */
function paceOf({ value }: Frame): string | undefined {
  const per = isFigure(value) ? value.per : undefined;
  if (per === 'night') return 'day';
  return per === undefined ? undefined : PER_TIME.get(per)?.[0];
}

/** The amount with its pace, so that a message tells both. */
function withPace(value: Figure | CalendarDate, source: Frame): Figure | CalendarDate {
  const { sentence } = source.setting;
  const behind = /^[\s/-]+(?:(?:an?|per|each|every)[\s-]+)?\p{L}+/u.exec(
    sentence.text.slice(value.end - sentence.start),
  );
  const end = value.end + (behind?.[0].length ?? 0);
  return { ...value, end, text: sentence.text.slice(value.start - sentence.start, end - sentence.start) };
}
