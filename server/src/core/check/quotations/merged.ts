import type { Place, QuotationRecord, SourceRecord } from '../../corpus/record';
import { quotationsAt, type RecordedQuotation, spanOf } from '../../corpus/record';
import { exactIn } from '../../corpus/record/locate';
import { isContent } from './context';

const SHORTEST_RUN = 4;
const COVERED = 0.85;
const MOST_RUNS = 3;

/**
 * Two or three stretches of one speaker, far apart in one source, that the draft runs together as one quotation with
 * hardly a word of its own between them. Undefined where the words are anything else.
 */
export function mergedWords(record: QuotationRecord, words: readonly string[]): readonly Place[] | undefined {
  if (words.length < 2 * SHORTEST_RUN) return undefined;
  for (const part of record.values()) {
    const runs = runsIn(part, words);
    const covered = runs.reduce((sum, run) => sum + (run.to - run.from), 0);
    if (runs.length < 2 || runs.length > MOST_RUNS || covered < words.length * COVERED) continue;
    if (runs.every((run) => hasContent(run)) && apart(runs) && oneSpeaker(runs)) return runs;
  }
  return undefined;
}

/** The longest runs of the words that stand in the source, left to right. */
function runsIn(part: SourceRecord, words: readonly string[]): readonly Place[] {
  const runs: Place[] = [];
  let at = 0;
  while (at < words.length) {
    const run = longestRun(part, words, at);
    if (run && run.to - run.from >= SHORTEST_RUN) {
      runs.push(run);
      at += run.to - run.from;
    } else at++;
  }
  return runs;
}

function longestRun(part: SourceRecord, words: readonly string[], at: number): Place | undefined {
  const seed = words.slice(at, at + SHORTEST_RUN);
  if (seed.length < SHORTEST_RUN) return undefined;
  let best: Place | undefined;
  for (const from of exactIn(part, seed, 0, part.words.length)) {
    let length = SHORTEST_RUN;
    while (at + length < words.length && part.words[from + length] === words[at + length]) length++;
    if (!best || length > best.to - best.from) best = { record: part, from, to: from + length };
  }
  return best;
}

const hasContent = ({ record, from, to }: Place): boolean =>
  record.words.slice(from, to).some((word) => isContent(word));

/** A cue between two parts of one quotation ("…," she said, "…") is shorter. */
const FAR = 200;
/** A run of fewer words between two others has rather been altered than left out. */
const MOST_CHANGED = 5;

/** Between the runs stands more than a cue: other words of the same quotation, or a long stretch, or the order is another. */
const apart = (runs: readonly Place[]): boolean =>
  runs.every((run, index) => {
    const before = runs[index - 1];
    if (!before) return true;
    const gap = spanOf(run).start - spanOf(before).end;
    return (
      gap < 0 ||
      gap > FAR ||
      (run.from - before.to > MOST_CHANGED && quotationAt(run) === quotationAt(before))
    );
  });

const quotationAt = (run: Place): RecordedQuotation | undefined => quotationsAt(run.record, spanOf(run))[0];

function oneSpeaker(runs: readonly Place[]): boolean {
  const names = runs.map((run) => quotationAt(run)?.speaker);
  return names[0] !== undefined && names.every((name) => name === names[0]);
}
