import type { Corpus } from '../../corpus/corpus';
import { passagesWith } from '../../corpus/postings';
import { isLight } from '../../extract/concepts';
import { type Superlative, superlativesIn } from '../../extract/names/superlatives';
import { overlaps, shift } from '../../text/span';
import type { Finding } from '../finding';
import { datesEach, sharedValues } from '../relations/values';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting, Setting } from '../values/setting';
import { comparable, type DraftName, namesOf, sharesWord } from './draftNames';
import { passagesNaming } from './passages';
import { conflicting } from './report';

interface Told extends Superlative {
  readonly of: DraftName;
}

/** So many passages of a kind are looked at. */
const most = 120;

/**
 * Names of what is the most of its kind, where a source says so of another one and no passage that names the draft's comes near.
 * The two sentences must have something else in common, since much is the largest somewhere.
 */
export const wrongSuperlatives = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  toldIn(setting, corpus).flatMap((mine) => {
    if (!mine.kind || !mine.of.actor) return [];
    if (passagesNaming(mine.of.actor, corpus).some(({ sentence }) => speaksOf(mine, sentence.text)))
      return [];
    for (const passage of passagesWith(corpus, mine.kind).slice(0, most)) {
      const source = passageSetting(passage, corpus);
      const theirs = toldIn(source, corpus).find((one) => isOther(mine, one));
      if (theirs && isSameMatter(mine, setting, source))
        return [conflicting(mine.of, mine.of.text, theirs.of.text, passage, theirs.of)];
    }
    return [];
  });

function toldIn(setting: SentenceSetting, corpus: Corpus): readonly Told[] {
  const { text, start } = setting.sentence;
  const all = namesOf(setting, corpus).filter(({ inOffice }) => !inOffice);
  return superlativesIn(
    text,
    all.map((name) => shift(name, -start)),
  ).flatMap((one) => {
    const of = all.find((name) => name.start === one.name.start + start);
    return of ? [{ ...one, ...shift(one, start), of }] : [];
  });
}

const isOther = (mine: Told, theirs: Told): boolean =>
  mine.most === theirs.most &&
  mine.rank === theirs.rank &&
  mine.kind === theirs.kind &&
  theirs.of.actor !== mine.of.actor &&
  comparable(mine.of.kind, theirs.of.kind) &&
  !sharesWord(mine.of.text, theirs.of.text);

const speaksOf = ({ most }: Told, text: string): boolean =>
  new RegExp(`\\b${most.slice(0, 3)}\\p{Ll}*est\\b|\\bmost\\s`, 'iu').test(text);

/** Whether no values differ, and a value or a word beside the superlative is shared. */
function isSameMatter(mine: Told, setting: SentenceSetting, source: Setting): boolean {
  const values = sharedValues(setting.sentence, source.sentence);
  if (values === false || !datesEach(setting.sentence, setting.sentence, source.sentence)) return false;
  const has = new Set([...source.plain, ...source.actorSpans].map(({ id }) => id));
  const rest = [...setting.plain, ...setting.actorSpans].filter(
    (one) => !overlaps(one, mine) && !isLight(one.id) && one.id !== mine.kind,
  );
  return values === true || rest.some(({ id }) => has.has(id));
}
