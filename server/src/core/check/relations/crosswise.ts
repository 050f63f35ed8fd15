import { type Corpus, weightOf } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { contains } from '../../text/span';
import type { Finding } from '../finding';
import { passagesNaming } from '../names/passages';
import { passageSetting } from '../values/passageSetting';
import { passagesLike } from '../values/passagesLike';
import type { Setting } from '../values/setting';
import { meet } from './parties';
import type { Item } from './reading';
import { contradicted } from './report';
import { isOnePart, type Side, sidesOf, speaksOf } from './sides';
import { sharedValues } from './values';

/** Two parts of the draft, or of a source, that say something of two parties. */
type Pair = readonly [Side, Side];

/**
 * What the draft says of each of two parties, where a passage says of each what the draft says of the other: "the owner pays for
 * the seed and the tenant for the fence". That both stand there crosswise shows that the passage is meant.
 */
export function crosswiseFindings(setting: Setting, corpus: Corpus): readonly Finding[] {
  return pairsIn(setting).flatMap((drafted) => {
    const passages = passagesFor(drafted, setting, corpus);
    const told = passages.flatMap((passage) =>
      windowPairs(passage, corpus).flatMap((pair) =>
        areCrosswise(drafted, pair, corpus) ? [{ passage, pair }] : [],
      ),
    );
    const [first] = told;
    if (!first || passages.some((passage) => isStraight(drafted, first.pair, passage, corpus))) return [];
    return drafted
      .filter((side) => side.setting === setting)
      .map((side) => {
        const other = first.pair[side === drafted[0] ? 0 : 1];
        const passage =
          passages.find((one) => passageSetting(one, corpus) === other.setting) ?? first.passage;
        return contradicted({ span: side.span, setting, passage, value: other.span });
      });
  });
}

/** Two parts of the sentence, or one of it and one of the sentence before. */
function pairsIn(setting: Setting): readonly Pair[] {
  const own = sidesOf(setting);
  const before = own.length === 1 ? sidesOf(setting.earlier?.().at(-1) ?? setting) : [];
  return [...before, ...own].flatMap((a, n, all) =>
    all.slice(n + 1).flatMap((b): Pair[] => (areTwo(a, b) && !(hasValue(a) && hasValue(b)) ? [[a, b]] : [])),
  );
}

/** Two values that stand crosswise are judged as values. */
const hasValue = ({ part, setting: { sentence } }: Side): boolean =>
  [...sentence.dates, ...sentence.figures].some((value) => contains(part, value));

/** Of two parties, neither of which is spoken of beside the other. */
const areTwo = (a: Side, b: Side): boolean =>
  !isOnePart(a, b) &&
  !speaksOf(b, new Set(a.party.map(({ id }) => id))) &&
  !speaksOf(a, new Set(b.party.map(({ id }) => id)));

/** So many passages are looked at: what stands in more of them tells little. */
const most = 60;

function passagesFor([a, b]: Pair, setting: Setting, corpus: Corpus): readonly Passage[] {
  const naming = [a, b].flatMap(({ party }) =>
    party
      .filter(({ isActor, id }) => isActor && !id.startsWith('?'))
      .map(({ id }) => passagesNaming(id, corpus)),
  );
  const [fewest] = naming.sort((x, y) => x.length - y.length);
  const like = passagesLike(setting, corpus);
  return [...new Set([...like, ...(fewest && fewest.length <= most ? fewest : [])])];
}

/** The pairs of a passage, and of it and the sentence before it. */
function windowPairs(passage: Passage, corpus: Corpus): readonly Pair[] {
  const setting = passageSetting(passage, corpus);
  const known = windows.get(setting) ?? windowPairsAnew(setting, passage, corpus);
  windows.set(setting, known);
  return known;
}

const windows = new WeakMap<Setting, readonly Pair[]>();

function windowPairsAnew(setting: Setting, passage: Passage, corpus: Corpus): readonly Pair[] {
  const own = sidesOf(setting);
  const before = passage.previous ? sidesOf(passageSetting(passage.previous, corpus)) : [];
  return own.flatMap((a) =>
    [...before, ...own]
      .filter((b) => areTwo(a, b))
      .flatMap((b): Pair[] => [
        [a, b],
        [b, a],
      ]),
  );
}

/** So much of what the draft says of the two must stand crosswise. */
const enough = 0.5;

function areCrosswise(drafted: Pair, told: Pair, corpus: Corpus): boolean {
  if (!drafted.every((side, n) => isSameParty(side, told[n] as Side, corpus))) return false;
  if (!drafted.some((side, n) => meet(side.party, (told[n] as Side).party, corpus))) return false;
  if (drafted[0].negated !== told[1].negated || drafted[1].negated !== told[0].negated) return false;
  if (sharedValues(drafted[0].setting.sentence, told[1].setting.sentence) === false) return false;
  const [mine, theirs] = [ownWords(drafted), ownWords(told)];
  const [across, back] = [common(mine[0], theirs[1]), common(mine[1], theirs[0])];
  if (across.length === 0 || back.length === 0) return false;
  if (common(mine[0], theirs[0]).length > 0 || common(mine[1], theirs[1]).length > 0) return false;
  const weigh = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + weightOf(corpus, id), 0);
  return weigh([...across, ...back]) >= enough * weigh([...mine[0], ...mine[1]]);
}

/** The same names or nouns; or, where neither has a name, whoever the other one is. */
const isSameParty = (draft: Side, source: Side, corpus: Corpus): boolean =>
  meet(draft.party, source.party, corpus) ||
  ![...draft.party, ...source.party].some(({ isActor }) => isActor);

/** What each part says that the other one does not. */
function ownWords([a, b]: Pair): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const ids = ({ said }: Side) => new Set(said.map(({ id }: Item) => id));
  const [one, other] = [ids(a), ids(b)];
  return [new Set([...one].filter((id) => !other.has(id))), new Set([...other].filter((id) => !one.has(id)))];
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((id) => b.has(id));

/** Whether a passage says of a party what the draft does, in the words that stand crosswise elsewhere. */
function isStraight(drafted: Pair, told: Pair, passage: Passage, corpus: Corpus): boolean {
  const [mine, theirs] = [ownWords(drafted), ownWords(told)];
  const words = [common(mine[0], theirs[1]), common(mine[1], theirs[0])];
  return sidesOf(passageSetting(passage, corpus)).some((side) =>
    drafted.some(
      ({ party }, n) =>
        meet(party, side.party, corpus) && words[n]?.some((id) => side.said.some((item) => item.id === id)),
    ),
  );
}
