import { type Division, divisionIn } from '../../../extract/relations/ballots';
import { type Frame, isFigure } from '../frame';
import { slipOf } from '../slip';
import type { Veto } from './veto';

/** "By three votes to two" and "by four votes to one": where both numbers are others, another vote is told of. */
export const isOfAnotherVote: Veto = (draft, { match, value }) => {
  if (!isFigure(draft.value) || !isFigure(value)) return false;
  const [mine, theirs] = [divisionOf(draft), divisionOf(match.source)];
  if (!mine || !theirs || slipOf(draft.value, value) === 'swapped digits') return false;
  return ![mine.first, mine.second].some((count) => count === theirs.first || count === theirs.second);
};

/** The vote whose count the value is. */
function divisionOf({ value, setting: { sentence } }: Frame): Division | undefined {
  const found = divisionIn(sentence.text);
  const [start, end] = [value.start - sentence.start, value.end - sentence.start];
  return found && found.start < end && start < found.end ? found : undefined;
}
