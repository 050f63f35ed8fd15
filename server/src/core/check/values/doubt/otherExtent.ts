import { isFigure } from '../frame';
import { extentOf } from '../subsets';
import type { Doubt } from './doubt';

/** "two of the ports" says nothing against "all five ports", nor "five provinces" against "four of the nine", nor "64 kilometres" against "131 of the 210 kilometres". */
export const isOfAnotherExtent: Doubt = ({ match: { draft, source } }) => {
  if (!isFigure(draft.value) || !isFigure(source.value)) return false;
  const [mine, theirs] = [extentOf(draft.value, draft.setting), extentOf(source.value, source.setting)];
  if (mine === 'part') return theirs === 'whole' || (theirs === 'all' && draft.value.dimension === 'count');
  return theirs === 'whole' ? mine === undefined : theirs === 'part' && mine !== undefined;
};
