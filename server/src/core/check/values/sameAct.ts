import type { Predicate } from '../../extract/relations';
import { contains, overlaps } from '../../text/span';
import { compareActs } from '../relations/acts';
import { readingsOf } from '../relations/reading';
import { partOf } from './clause';
import type { Frame } from './frame';
import type { Match } from './gates';
import { isAnotherTerm } from './terms/forms';

/** So many words in common tell an event whatever its verb. */
const severalWords = 3;

/**
 * Whether the source does what the draft's clause does: a bakery that "got new ovens in 2019", or closed, is not dated by the
 * day on which it opened. Where both share several words, another verb may tell the same; what has no telling verb ("took
 * place") is told by its nouns.
 */
export function isSameAct({ draft, source, shared }: Match): boolean {
  if (isTermOfOne(draft, source)) return false;
  const mine = predicatesOf(draft);
  const theirs = predicatesOf(source);
  const relations = relationsOf(mine, theirs);
  if (relations.includes('agrees')) return true;
  if (relations.includes('opposes')) return false;
  if (shared.concepts >= severalWords || isToldByNouns(draft)) return true;
  const [acts, others] = [tellingActs(mine, draft), tellingActs(theirs, source)];
  return (
    acts.length + others.length === 0 ||
    acts.some((act) => source.sentence.has(act)) ||
    others.some((act) => draft.sentence.has(act))
  );
}

/** Whether a verb of the draft's clause and one of the source's say one act; nouns tell nothing here. */
export const isOfOneAct = ({ draft, source }: Match): boolean =>
  relationsOf(predicatesOf(draft), predicatesOf(source)).includes('agrees');

const relationsOf = (mine: readonly Predicate[], theirs: readonly Predicate[]) =>
  mine.flatMap((one) => theirs.map((other) => compareActs(one, other)));

/** "Took office for a second term in 2021" against "took office in 2017". */
const isTermOfOne = (draft: Frame, source: Frame): boolean =>
  isAnotherTerm(draft.setting.sentence.text) !== isAnotherTerm(source.setting.sentence.text);

/** "Her ambassador in Lorn until 2014, …": no verb stands in the value's own part of the sentence. */
const isToldByNouns = ({ value, part, setting }: Frame): boolean => {
  const place = partOf(value, setting.sentence);
  return part.size > 0 && !readingsOf(setting).some(({ predicate }) => overlaps(predicate, place));
};

/** The acts that say something: of "gave" and "said" the concepts of a sentence keep nothing. */
const tellingActs = (all: readonly Predicate[], { setting: { plain } }: Frame): readonly string[] =>
  all.flatMap((predicate) => plain.filter((concept) => overlaps(concept, predicate)).map(({ id }) => id));

/** The predicates in whose clause the value stands. */
const predicatesOf = ({ value, setting }: Frame): readonly Predicate[] =>
  readingsOf(setting)
    .map(({ predicate }) => predicate)
    .filter(({ left, right }) => [...left, right].some((part) => contains(part, value)));
