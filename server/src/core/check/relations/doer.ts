import type { Corpus } from '../../corpus/corpus';
import { isLight } from '../../extract/concepts';
import type { Held } from './held';
import { idsOf } from './ids';
import { meet } from './parties';
import { doerOf, type Item, itemsOf, type Reading } from './reading';
import { isPlain, isTelling } from './sound';

/** Acts that many do at once: that one did says nothing of another. */
const shared = new Set(
  `attend join sign support vote elect meet condemn recognis welcom agre warn express ask demand call discuss celebr back
  face need fear mourn particip visit win prais criticis accus speak oppos watch play compet mark link includ own control`.split(
    /\s+/,
  ),
);

/** Where a source has somebody else of the same kind do the very thing that the draft's subject is said to do. */
export interface OtherDoer {
  readonly held: Held;
  readonly drafted: Item;
  readonly told: Item;
}

const enough = 3;

export function otherDoer(draft: Reading, held: readonly Held[], corpus: Corpus): OtherDoer | undefined {
  const { predicate } = draft;
  if (predicate.voice !== 'active' || predicate.negated || !isPlain(draft) || !isTelling(predicate))
    return undefined;
  if (predicate.acts.some(({ id }) => shared.has(id))) return undefined;
  const drafted = doerOf(draft);
  if (!drafted) return undefined;
  const same = held.filter(({ relation }) => relation === 'agrees');
  for (const one of same) {
    const told = toldDoer(draft, drafted, one, corpus);
    if (told && !same.some((other) => isItself(drafted, other, corpus))) return { held: one, drafted, told };
  }
  return undefined;
}

/** The source's doer where all that is done agrees, in at least three words or names, and nobody names the draft's there. */
function toldDoer(draft: Reading, drafted: Item, { match }: Held, corpus: Corpus): Item | undefined {
  const { source } = match;
  const told = doerOf(source);
  if (!told || source.predicate.voice !== 'active' || !isPlain(source) || match.datesDiffer) return undefined;
  if (source.predicate.modality !== draft.predicate.modality || !isOfOneKind(drafted, told, corpus))
    return undefined;
  const objects = draft.right.filter(({ id }) => !isLight(id));
  const theirs = idsOf(behind(source), corpus);
  const found = objects.filter(({ id }) => theirs.has(id));
  const isWhole =
    found.length >= enough && found.length === objects.length && found.some(({ isActor }) => !isActor);
  return isWhole && !meet([drafted], unowned(source), corpus) && !meet([drafted], source.left, corpus)
    ? told
    : undefined;
}

const behind = ({ setting, predicate }: Reading): readonly Item[] =>
  itemsOf(setting).filter(({ start }) => start >= predicate.end);

/** Names behind the verb but those that only own something there: "Norland's port". */
const unowned = (source: Reading): readonly Item[] => {
  const { text, start } = source.setting.sentence;
  return behind(source).filter((item) => !/^['’]s?\s/.test(text.slice(item.end - start)));
};

const isItself = (drafted: Item, { match }: Held, corpus: Corpus): boolean => {
  const doer = doerOf(match.source);
  return !doer ? match.subject === 'same' : meet([drafted], [doer], corpus);
};

const isOfOneKind = (a: Item, b: Item, { registry }: Corpus): boolean => {
  const [x, y] = [registry.actors.get(a.id)?.kind, registry.actors.get(b.id)?.kind];
  return x !== undefined && x === y;
};
