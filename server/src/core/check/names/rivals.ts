import type { Corpus } from '../../corpus/corpus';
import type { Span } from '../../text/span';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting } from '../values/setting';
import { areApart, comparable, type DraftName, namesOf, sharesWord } from './draftNames';
import { areNamesakes, areOthers, kin } from './others';
import { passagesNaming } from './passages';

/** Names of a source's sentence that could stand for the draft's: of one sort, other in every form, not in the draft's sentence. */
export const rivalsIn = (
  source: SentenceSetting,
  name: DraftName,
  draft: SentenceSetting,
  corpus: Corpus,
): readonly DraftName[] =>
  namesOf(source, corpus).filter(
    (rival) =>
      hasArticle(name, draft) === hasArticle(rival, source) &&
      (mayBeNamesakes(name, rival, [draft, source], corpus)
        ? !draft.sentence.text.includes(rival.text)
        : !isNamed(rival, name, draft) &&
          (comparable(name.kind, rival.kind) || areApart(name.text, rival.text)) &&
          (areOthers(name.text, rival.text) || !mayBeOne(name, rival, corpus))),
  );

/** Whether one may be put for the other by a wrong given name: nobody of the draft's whole name is known, and no family is spoken of. */
export const mayBeNamesakes = (
  name: DraftName,
  rival: DraftName,
  both: readonly SentenceSetting[],
  { registry }: Corpus,
): boolean =>
  areNamesakes(name, rival) &&
  !registry.find(name.text) &&
  !both.some(({ sentence }) => kin.test(sentence.text));

const mayBeOne = (name: DraftName, rival: DraftName, corpus: Corpus): boolean =>
  formsOf(name, corpus).some((form) => formsOf(rival, corpus).some((other) => sharesWord(form, other)));

const isNamed = ({ actor, text }: DraftName, name: DraftName, { actorSpans, sentence }: SentenceSetting) =>
  sentence.text.includes(text) ||
  (actor !== undefined && (actor === name.actor || actorSpans.some(({ id }) => id === actor)));

/** "The Open" is no town and no person. */
const hasArticle = ({ start }: Span, { sentence }: SentenceSetting): boolean =>
  /\bthe\s+$/i.test(sentence.text.slice(0, start - sentence.start));

/** A name with all that its bearer is called. */
function formsOf({ text, actor }: DraftName, { registry }: Corpus): readonly string[] {
  const known = actor === undefined ? undefined : registry.actors.get(actor);
  return known ? [text, known.name, ...known.aliases] : [text];
}

const link = /^(?:['’]s?\s+|\s+|,\s+|\s*\(|,?\s+(?:in|at|of|from|on)\s+(?:the\s+)?)(?:\p{Ll}+\s+)?$/u;

/**
 * Whether a source puts one right beside the other, as a place and what is there ("the Open at Lorne", "Vell, Norland"): then
 * either may be said for both. People stand for nobody.
 */
export function areLinked(a: DraftName, b: DraftName, corpus: Corpus): boolean {
  const [mine, other] = [a.actor, b.actor];
  if (mine === undefined || other === undefined || a.kind === 'person' || b.kind === 'person') return false;
  return passagesNaming(mine, corpus).some((passage) => {
    const { actorSpans, sentence } = passageSetting(passage, corpus);
    return actorSpans.some((one, i) => {
      const next = actorSpans[i + 1];
      const isPair = next && [one.id, next.id].includes(mine) && [one.id, next.id].includes(other);
      return isPair && link.test(sentence.text.slice(one.end - sentence.start, next.start - sentence.start));
    });
  });
}
