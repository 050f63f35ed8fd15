import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { passagesWith } from '../../corpus/postings';
import { isLight } from '../../extract/concepts';
import { passagesNaming } from '../names/passages';
import { withNeighbours } from '../names/telling';
import { compareActs } from './acts';
import type { Held } from './held';
import { idsOf, states } from './ids';
import { match } from './match';
import { areOtherParts, isOrigin, isPartDenied } from './measured';
import { isOneOccasion } from './occasion';
import { meet } from './parties';
import { doerOf, type Item, itemsOf, passageReadings, type Reading, type SourceReading } from './reading';
import { isPlain, isQuoted, isTelling } from './sound';
import { meantBy } from './subject';

/**
 * The opposite of what the draft says that somebody did, in whatever other words: wherever the sources tell of the same one doing
 * or not doing it, to the same thing, they tell the opposite. Undefined where one of them does not.
 */
export function oppositeStance(draft: Reading, corpus: Corpus): Held | undefined {
  if (!isPlain(draft) || isPartDenied(draft) || isOrigin(draft) || !isTelling(draft.predicate))
    return undefined;
  if (draft.predicate.voice === 'copula' || draft.predicate.modality !== 'fact') return undefined;
  const doer = namedDoer(draft);
  const objects = objectsOf(draft);
  if (!doer || doer.id.startsWith('?') || objects.length === 0) return undefined;
  const told = passagesAbout(objects, corpus).flatMap((passage) =>
    passageReadings(passage, corpus).flatMap((source): readonly Held[] => {
      const relation = compareActs(draft.predicate, source.predicate);
      if (relation === 'unrelated' || !isDoneBy(doer, source, corpus)) return [];
      return [{ passage, relation, match: match(draft, source, corpus) }];
    }),
  );
  if (told.some(({ relation }) => relation === 'agrees')) return undefined;
  return told.find(
    ({ match: one }) =>
      isPlainOpposite(draft, one.source) &&
      !one.datesDiffer &&
      isAbout(objects, one.source, corpus) &&
      isOneOccasion(draft, one.source, corpus),
  );
}

/** So many passages are looked at: what stands in more of them tells little. */
const most = 80;

/** The passages that speak of the rarest of some things, and those right behind, which may call it "it". */
function passagesAbout(objects: readonly Item[], corpus: Corpus): readonly Passage[] {
  const [rarest] = objects
    .map(({ id, isActor }) => (isActor ? passagesNaming(id, corpus) : passagesWith(corpus, id)))
    .sort((a, b) => a.length - b.length);
  if (!rarest || rarest.length > most) return [];
  return [...new Set(rarest.flatMap((passage) => withNeighbours(passage, corpus)))];
}

/** What the verb is done to: the first content words behind it, up to the next preposition. */
function objectsOf({ predicate, right, setting: { sentence } }: Reading): readonly Item[] {
  const text = sentence.text.slice(predicate.end - sentence.start);
  const end = predicate.end + (phraseEnd.exec(text)?.index ?? text.length);
  return right.filter((item) => item.end <= end && !isLight(item.id) && !item.date);
}

const phraseEnd =
  /[,;:.()—–]|(?<=\S)\s(?:before|after|in|at|on|by|with|from|until|since|when|while|because|and|but|during|for)\s/;

const isPlainOpposite = (draft: Reading, source: SourceReading): boolean =>
  isPlain(source) &&
  source.predicate.modality === 'fact' &&
  !isPartDenied(source) &&
  !isOrigin(source) &&
  !areOtherParts(draft, source) &&
  !isQuoted(source.setting.sentence.text, source.predicate.start - source.setting.sentence.start);

/** Whether the same one does it there, by name or under a pronoun. */
function isDoneBy(doer: Item, source: SourceReading, corpus: Corpus): boolean {
  if (source.predicate.voice !== 'active') return false;
  const meant = meantBy(source, corpus);
  if (meant) return states(doer.id, corpus).includes(meant);
  const told = namedDoer(source);
  return told !== undefined && meet([doer], [told], corpus);
}

/** The name right in front of the verb, else the only one in front of it. */
function namedDoer(reading: Reading): Item | undefined {
  const [only, ...more] = reading.left.filter(({ isActor }) => isActor);
  return doerOf(reading) ?? (more.length === 0 ? only : undefined);
}

/** Whether all that it is done to stands in the source's sentence, or right before it where the source says "it". */
function isAbout(objects: readonly Item[], source: SourceReading, corpus: Corpus): boolean {
  const { sentence, nearConcepts, named } = source.setting;
  const has = idsOf(itemsOf(source.setting), corpus);
  const behind = sentence.text.slice(source.predicate.end - sentence.start);
  const isPointing = /^\s(?:it|this|that|them|so)\b/.test(behind);
  return objects.every(({ id }) =>
    states(id, corpus).some(
      (one) => has.has(one) || (isPointing && (nearConcepts.has(one) || named.has(one))),
    ),
  );
}
