import { contains } from '../../../text/span';
import { rootOf, type Setting } from '../setting';
import type { Veto } from './veto';

/** "Hessel | 28 | 121" against "Old Skarn | 28 | 112": two rows, each called by another name. */
export const isOfRowOfAnother: Veto = (draft, { match }) => {
  const [mine, theirs] = [nameOfRow(draft.setting), nameOfRow(match.source.setting)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
};

/** Roots of the words that a row is called by, where all have a capital; none where it is no row. */
function nameOfRow({ columns: [label], sentence: { concepts } }: Setting): readonly string[] {
  const words = label ? concepts.filter((concept) => contains(label.span, concept)) : [];
  return words.every(({ capital }) => capital) ? words.map(({ id }) => rootOf(id)) : [];
}
