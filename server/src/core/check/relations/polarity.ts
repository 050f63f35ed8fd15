import type { Corpus } from '../../corpus/corpus';
import { isInTurn } from '../../extract/relations';
import { passagesLike } from '../values/passagesLike';
import { compareActs } from './acts';
import { isEndedSince } from './ended';
import type { Held } from './held';
import { type Match, match } from './match';
import { areOtherParts, isOfSome, isOrigin, isPartDenied } from './measured';
import { isOneOccasion } from './occasion';
import { passageReadings, type Reading } from './reading';
import { isPlain, isQuoted, isTelling } from './sound';
import { oppositeStance } from './stance';
import { saysWe } from './subject';
import { isVote } from './vote';
import { isSameWording } from './wording';

/** All predicates of the sources that do, or deny, what the draft's does. */
export const heldAgainst = (draft: Reading, corpus: Corpus): readonly Held[] =>
  passagesLike(draft.setting, corpus).flatMap((passage) =>
    passageReadings(passage, corpus).flatMap((source) => {
      const relation = compareActs(draft.predicate, source.predicate);
      return relation === 'unrelated' ? [] : [{ passage, relation, match: match(draft, source, corpus) }];
    }),
  );

/** The predicate of a source that says the opposite of the draft's about the same; undefined where none plainly does. */
export function opposition(draft: Reading, held: readonly Held[], corpus: Corpus): Held | undefined {
  if (!isPlain(draft) || isPartDenied(draft) || isOrigin(draft)) return undefined;
  const opposing = held
    .filter(
      ({ relation, match: { source } }) =>
        relation === 'opposes' &&
        isPlain(source) &&
        !isPartDenied(source) &&
        !isOrigin(source) &&
        !(isOfSome(source) && isOfSome(draft)) &&
        !areOtherParts(draft, source) &&
        !isEndedSince(draft, source),
    )
    .filter(
      (one) =>
        (isSameMatter(draft, one) && isOneOccasion(draft, one.match.source, corpus)) ||
        isVote(draft, one, corpus),
    )
    .sort((a, b) => b.match.coverage - a.match.coverage);
  const [best = oppositeStance(draft, corpus)] = opposing;
  return best && !held.some((one) => vouches(one, best)) ? best : undefined;
}

/** Whether another passage says as the draft does about nearly the same; what somebody else does is no word for it. */
const vouches = (one: Held, best: Held): boolean =>
  one.relation === 'agrees' &&
  one.match.source.predicate.modality !== 'hypothesis' &&
  !(best.match.subject === 'same' && one.match.subject === 'other') &&
  one.match.clause > 0 &&
  one.match.clause >= best.match.clause - 1 &&
  one.match.coverage >= Math.min(0.5, best.match.coverage - 0.1);

function isSameMatter(draft: Reading, { match: one }: Held): boolean {
  const { predicate, setting } = one.source;
  if (one.datesDiffer || one.subject === 'other' || predicate.modality !== draft.predicate.modality)
    return false;
  const [objects, of] = one.object;
  const isDenial = predicate.negated !== draft.predicate.negated;
  if (one.clause < 1 || (one.strangers > 0 && one.coverage < 0.75)) return false;
  if (isQuoted(setting.sentence.text, predicate.start - setting.sentence.start))
    if (one.coverage < 0.8 || saysWe(one.source)) return false;
  const bare =
    of > 0 && objects === 0 && draft.predicate.voice === 'active' && !sharesSubject(draft, one.source);
  if (!isTelling(draft.predicate) && (one.coverage < 0.85 || one.clause < 4)) return false;
  if (!isDenial) return (!bare && isPlainContrast(one)) || isOnePatient(draft, one);
  if (bare && (one.clause < 2 || one.coverage < 0.85)) return false;
  const enough = one.subject === 'same' ? 0.55 : 0.6;
  if (one.coverage >= enough && one.shared >= 2) return true;
  return one.coverage >= 0.5 && one.strangers === 0 && isSameWording(draft, one.source);
}

/** "The sale went on", "they halted the sale": the subject of a verb without object is what it is done to. */
function sharesSubject(draft: Reading, source: Reading): boolean {
  const theirs = source.predicate.voice === 'active' ? source.right : source.left;
  return (
    isIntransitive(draft) &&
    draft.left.some((item) => !item.isActor && theirs.some(({ id }) => id === item.id))
  );
}

/** Nothing, an adverb or a preposition stands behind the verb. */
const isIntransitive = ({ predicate, setting: { sentence } }: Reading): boolean =>
  /^\s*(?:[.,;:]|$|\p{L}+ly\b|(?:in|on|at|for|to|from|with|by|under|over|during|as|of|again|un\p{L}+)\b)/u.test(
    sentence.text.slice(predicate.end - sentence.start),
  );

const isPlainContrast = ({ coverage, clause, shared, subject, all }: Match): boolean =>
  coverage >= 0.75 &&
  shared >= 2 &&
  (clause >= 2 ? subject === 'same' || 2 * clause >= all : coverage >= 0.8);

/** "Holt was acquitted", "Holt was convicted": what is done to one person needs no more in common, but for what follows on the other. */
const isOnePatient = ({ predicate }: Reading, { subject, coverage, source }: Match): boolean =>
  subject === 'same' &&
  predicate.voice === 'passive' &&
  source.predicate.voice === 'passive' &&
  coverage >= 0.75 &&
  predicate.acts.some(
    (act) =>
      !isInTurn(act) && source.predicate.acts.some(({ id, side }) => id === act.id && side !== act.side),
  );
