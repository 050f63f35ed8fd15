import type { Corpus } from '../../corpus/corpus';
import { contains } from '../../text/span';
import type { Finding } from '../finding';
import type { ActorSpan, SentenceSetting } from '../values/setting';
import {
  type Aligned,
  alignWith,
  clauseAround,
  closePassages,
  conceptsIn,
  holdsActors,
  othersThan,
} from './align';
import { mentionTotal, passagesNaming } from './passages';
import { supported } from './report';

/** A name in more passages than this share says little by standing in one. */
const tooCommon = 0.12;
const enoughShared = 2;
const rare = 4;
const rareCoverage = 0.25;

/**
 * Names that a source has in the same place: it shares at least two content words of the name's own clause, most of
 * that clause, and all other actors of the sentence.
 */
export const presentNames = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  setting.actorSpans
    .filter((name) => name.how !== 'unknown' && name.how !== 'demonym' && !isCommon(name.id, corpus))
    .flatMap((name) => presence(name, setting, corpus));

function presence(name: ActorSpan, setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const clause = clauseAround(setting, name);
  const span = conceptsIn(setting, clause).length >= enoughShared ? clause : setting.sentence;
  const others = othersThan(setting, name);
  const found = [...closePassages(setting, span, corpus), ...rarePassages(name, setting, others, corpus)]
    .filter((aligned) => holdsActors(aligned, others))
    .filter((aligned) => isAboutSame(aligned, name, others, corpus))
    .flatMap((aligned) => whereNamed(aligned, name.id))[0];
  if (!found) return [];
  const { sentence } = setting;
  const text = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
  return [supported(name, text, found.aligned.passage, found.value)];
}

/** A name that the sources hardly use, beside another one of the draft's sentence, needs fewer words in common. */
function rarePassages(
  name: ActorSpan,
  setting: SentenceSetting,
  others: readonly string[],
  corpus: Corpus,
): readonly Aligned[] {
  if (others.length === 0 || mentionTotal(name.id, corpus) > rare) return [];
  return alignWith(passagesNaming(name.id, corpus), setting, setting.sentence, corpus)
    .filter((aligned) => aligned.shared.length > 0 && aligned.coverage >= rareCoverage)
    .filter((aligned) => aligned.setting.actorSpans.some((actor) => others.includes(actor.id)));
}

/** A person in a clause about another state or body plays another part: "…, Sarandy the lawyer Fadel". */
function isAboutSame(aligned: Aligned, name: ActorSpan, others: readonly string[], corpus: Corpus): boolean {
  if (corpus.registry.actors.get(name.id)?.kind !== 'person') return true;
  const clauses = whereNamed(aligned, name.id).map(({ value }) => clauseAround(aligned.setting, value));
  return clauses.some((clause) =>
    aligned.setting.actorSpans
      .filter((span) => contains(clause, span) && span.id !== name.id && span.how !== 'unknown')
      .every((span) => others.includes(span.id) || others.length === 0),
  );
}

const whereNamed = (aligned: Aligned, actor: string) =>
  aligned.setting.actorSpans.filter((span) => span.id === actor).map((value) => ({ aligned, value }));

const isCommon = (actor: string, corpus: Corpus): boolean =>
  mentionTotal(actor, corpus) > Math.max(6, corpus.passageCount * tooCommon);
