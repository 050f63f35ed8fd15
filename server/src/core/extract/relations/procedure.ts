import { type Act, phraseAt, verbStem } from './acts';
import { isClosed } from './grammar';
import type { Sentence } from './predicate';

/** What a meeting votes on. */
const matters = new Set(['motion', 'amendment', 'resolution', 'bill', 'proposal', 'petition', 'nomination']);

/** What minutes say became of it, where the words alone say something else: "the motion is carried", "the amendment fell". */
const outcomes = new Map(
  Object.entries({ carry: 'approve', pass: 'approve', lose: 'reject', fall: 'reject', fail: 'reject' }).map(
    ([verb, plain]) => [verbStem(verb), verbStem(plain)] as const,
  ),
);

/** Whether something that a meeting votes on was passed or not, by the verb at `at` whose group begins at `from`. */
export function outcomeAt({ tokens, stems }: Sentence, at: number, from: number): readonly Act[] {
  const plain = outcomes.get(stems[at] ?? '');
  if (!plain) return [];
  let noun = from - 1;
  while (noun > 0 && isClosed(tokens[noun]?.lower ?? '')) noun--;
  return isMatter(tokens[noun]?.lower ?? '') ? (phraseAt([plain], 0)?.acts ?? []) : [];
}

/** Whether a word names what a meeting votes on. */
export const isMatter = (lower: string): boolean => matters.has(lower.replace(/s$/, ''));

/** Whether an act passes or rejects something. */
export const isOutcome = ({ id }: Act): boolean => id === voting;
const voting = phraseAt([verbStem('reject')], 0)?.acts[0]?.id;
