import { type Corpus, weightOf } from '../../corpus/corpus';
import { isMatter, isOutcome } from '../../extract/relations';
import type { Source } from '../../sources/source';
import { passageSetting } from '../values/passageSetting';
import type { Held } from './held';
import { isOfTime, weighty } from './holding';
import { states } from './ids';
import { type Item, passageReadings, type Reading, type SourceReading } from './reading';

/** So much of what the draft says of the vote must stand somewhere in the minutes. */
const enough = 0.6;
const fewest = 4;

/**
 * Whether a source says what became of the draft's motion in so many words ("The motion is carried."): what it was about stands
 * elsewhere in the minutes, which tell of one such vote only.
 */
export function isVote(
  draft: Reading,
  { passage, match: { source, datesDiffer } }: Held,
  corpus: Corpus,
): boolean {
  const matter = matterOf(source);
  if (!matter || datesDiffer || !draft.predicate.acts.some(isOutcome)) return false;
  const items = weighty([...draft.left, ...draft.right]);
  if (!items.some((item) => wordAt(draft, item) === matter)) return false;
  if (votesIn(passage.source, matter, corpus) !== 1) return false;
  const told = idsIn(passage.source, corpus);
  const isTold = (item: Item) =>
    item.date ? isOfTime(item.date, source.setting) : states(item.id, corpus).some((id) => told.has(id));
  const found = items.filter(isTold);
  const weigh = (some: readonly Item[]) => some.reduce((sum, { id }) => sum + weightOf(corpus, id), 0);
  return (
    found.length >= fewest &&
    weigh(found) >= enough * weigh(items) &&
    items.every((item) => !item.isActor || found.includes(item))
  );
}

/** "motion" where nothing but "the motion" is said to be carried or lost. */
function matterOf({ predicate, left, setting }: Reading): string | undefined {
  if (!predicate.acts.some(isOutcome)) return undefined;
  const { text, start } = setting.sentence;
  const front = text.slice((predicate.left[0]?.start ?? start) - start, predicate.start - start);
  const noun = /^\W*(?:the|this)\s+(\p{Ll}+)\s+$/iu.exec(front)?.[1];
  return noun !== undefined && left.length === 1 && isMatter(noun) ? noun : undefined;
}

const wordAt = ({ setting: { sentence } }: Reading, { start, end }: Item): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase();

const votesIn = (source: Source, matter: string, corpus: Corpus): number =>
  corpus.passages
    .of(source.id)
    .flatMap((passage) => passageReadings(passage, corpus))
    .filter((reading: SourceReading) => matterOf(reading) === matter).length;

/** All that a source speaks of. */
const idsIn = (source: Source, corpus: Corpus): ReadonlySet<string> =>
  new Set(
    corpus.passages.of(source.id).flatMap((passage) => {
      const { plain, actorSpans, sentence } = passageSetting(passage, corpus);
      return [
        ...[...plain, ...sentence.concepts].map(({ id }) => id),
        ...actorSpans.flatMap(({ id }) => states(id, corpus)),
      ];
    }),
  );
