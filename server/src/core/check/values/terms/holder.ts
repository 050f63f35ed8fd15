import type { Corpus } from '../../../corpus/corpus';
import { contains } from '../../../text/span';
import { type ActorSpan, type Setting, sentenceOf, surroundingsOf } from '../setting';

/** What a sentence's "she" may stand for: the settings before it that it leans on, nearest last, and its heading. */
export interface Leaning {
  readonly before: () => readonly Setting[];
  readonly heading: string;
}

/**
 * Whose time in office a sentence tells, by where the words for it begin: the person named right in front of them; for "she"
 * and "his cabinet" the only one whom the text named before; for "I" who speaks.
 */
export function holderAt(at: number, setting: Setting, leaning: Leaning, corpus: Corpus): string | undefined {
  const { sentence, speaking = [] } = setting;
  const people = peopleIn(setting, corpus).filter(({ end }) => end <= sentence.start + at);
  const last = people.at(-1);
  const front = `${sentence.text.slice((last?.end ?? sentence.start) - sentence.start, at).trimEnd()} `;
  if (owned.test(sentence.text.slice(0, at))) return only(nearest(leaning, corpus));
  if (last && right.test(front)) return last.id;
  if (/\bI\s/.test(front) && pronoun.test(front)) return speaking.at(-1)?.id;
  if (!pronoun.test(front)) return undefined;
  return only(people.length > 0 ? people.map(({ id }) => id) : nearest(leaning, corpus));
}

const helping =
  '(?:(?:ha[sd]|have|is|was|be|been|will|shall|would|should|now|then|also|not|to|agreed|promised|wants?|wanted|plans?|planned|intends?|intended|means|meant|due|expected|finally|soon|at last|still|only|just|already|herself|himself)\\s)*';
/** "Ost has been", "Ost, the mayor, will", "Ost's cabinet has", "Ost, who". */
const right = new RegExp(
  `^(?:['’]s\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,2})?(?:,\\s[^,]{1,80})?,?\\s?(?:who\\s)?${helping}$`,
  'u',
);
/** "she has", "I shall", "that he would", "her contract". */
const pronoun = new RegExp(
  `(?:^|[\\s,“"])(?:she|he|I|who|his|her)(?:['’](?:ll|d|s|ve))?\\s?${helping}$`,
  'iu',
);
/** "Her government of Liberals and Greens, in office". */
const owned = /^(?:his|her)\s(?:\p{Ll}[\p{Ll}-]*\s?){1,2}(?:\sof\s[^.;:]{1,80})?,\s?$/iu;

/** Who may be a person, in the order of the text; a name inside a longer one is not meant. */
const peopleIn = ({ actorSpans }: Setting, corpus: Corpus): readonly ActorSpan[] =>
  [...actorSpans]
    .filter(({ id }) => mayBePerson(id, corpus))
    .filter(
      (one, _, all) => !all.some((other) => other !== one && contains(other, one) && other.id !== one.id),
    )
    .sort((a, b) => a.start - b.start);

/** A person, or a name of several words that nothing is known of. */
function mayBePerson(id: string, { registry }: Corpus): boolean {
  const actor = registry.actors.get(id);
  return actor?.kind === 'person' || (actor?.kind === 'unknown' && /\s/.test(actor.name));
}

/** The people of the nearest sentence before that names any, else of the heading; whoever is known to be one comes first. */
function nearest({ before, heading }: Leaning, corpus: Corpus): readonly string[] {
  const named = [
    surroundingsOf(sentenceOf(heading), corpus)
      .actors.map(({ id }) => id)
      .filter((id) => mayBePerson(id, corpus)),
    ...before().map((setting) => peopleIn(setting, corpus).map(({ id }) => id)),
  ].findLast((people) => people.length > 0);
  const people = named?.filter((id) => corpus.registry.actors.get(id)?.kind === 'person') ?? [];
  return people.length > 0 ? people : (named ?? []);
}

function only(ids: readonly string[]): string | undefined {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? first : undefined;
}
