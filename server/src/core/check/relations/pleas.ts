import { mentionCounts } from '../../corpus/actors';
import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import { isPleaWord, mayTellPlea, type Plea, pleasIn } from '../../extract/relations';
import { contains, type Span, shift } from '../../text/span';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import type { Setting } from '../values/setting';
import { states } from './ids';
import { type Item, itemsOf } from './reading';
import { contradicted } from './report';
import { isQuoted } from './sound';
import { sharedValues } from './values';

export { mayTellPlea };

/** A plea that a source says was granted or refused. */
interface Told {
  readonly plea: Plea;
  readonly passage: Passage;
}

/**
 * What the draft says became of an appeal, a request or a piece of advice, where all that the sources tell of it says the
 * opposite: whoever is named beside it there is named here, and at least two words or names tell that it is the same.
 */
export function pleaFindings(setting: Setting, corpus: Corpus): readonly Finding[] {
  const { sentence } = setting;
  return pleasIn(sentence.text).flatMap((plea) => {
    if (isQuoted(sentence.text, plea.start)) return [];
    const same = toldOf(setting, corpus).filter((one) => isSame(plea, setting, one, corpus));
    const [first] = same;
    if (!first || same.some((one) => one.plea.granted === plea.granted)) return [];
    const { passage } = first;
    const value = shift(first.plea, passage.sentence.start);
    return [contradicted({ span: shift(plea, sentence.start), setting, passage, value })];
  });
}

const read = new WeakMap<readonly Passage[], readonly Told[]>();

/** The pleas of the sources that name all whom a sentence names. */
function toldOf({ actorSpans }: Setting, { registry, passages }: Corpus): readonly Told[] {
  const naming = [...new Set(actorSpans.map(({ id }) => id))]
    .filter((id) => !id.startsWith('?'))
    .map((id) => mentionCounts(registry, id))
    .sort((a, b) => a.size - b.size);
  const [fewest] = naming;
  if (!fewest) return [];
  return [...fewest.keys()]
    .filter((source) => naming.every((counts) => counts.has(source)))
    .flatMap((source) => {
      const list = passages.of(source);
      const known = read.get(list) ?? toldIn(list);
      read.set(list, known);
      return known;
    });
}

const toldIn = (passages: readonly Passage[]): readonly Told[] =>
  passages.flatMap((passage) =>
    pleasIn(passage.sentence.text)
      .filter((plea) => !isQuoted(passage.sentence.text, plea.start))
      .map((plea) => ({ plea, passage })),
  );

/** So many names and content words must both have beside what was done. */
const enough = 2;

function isSame(plea: Plea, setting: Setting, { plea: other, passage }: Told, corpus: Corpus): boolean {
  if (!plea.isNamed && !other.isNamed) return false;
  const source = passageSetting(passage, corpus);
  const actors = [...new Set(setting.actorSpans.map(({ id }) => id))];
  const isTold = (id: string): boolean =>
    id.startsWith('?') ? hasWord(passage, id) : states(id, corpus).some((one) => source.named.has(one));
  if (!actors.every(isTold)) return false;
  if (sharedValues(setting.sentence, source.sentence) === false) return false;
  const known = actors.filter((id) => !id.startsWith('?'));
  const beside = new Set(source.actorSpans.flatMap(({ id }) => states(id, corpus)));
  const isBeside = known.some((id) => states(id, corpus).some((one) => beside.has(one)));
  if (!isBeside && !(known.length > 0 && isPointing(source, other))) return false;
  const matter = matterOf(setting, plea);
  const found = matter.filter(({ id, isActor }) => isActor || isNear(id, source));
  const words = new Set(besides(setting).filter((id) => isNear(id, source)));
  const isAbout = matter.length === 0 || 2 * found.length > matter.length;
  return isAbout && known.length + words.size >= enough;
}

/** "Her protest", "the appeal": whose it is stands in front. */
const isPointing = ({ sentence: { text } }: Setting, { start, end }: Plea): boolean =>
  /\b(?:his|her|its|their|the|this|that)\s(?:\p{Ll}+\s)?$/iu.test(text.slice(0, start)) ||
  /\s(?:his|her|its|their|the|this|that)\s\p{Ll}+$/iu.test(text.slice(start, end));

const isNear = (id: string, { plain, nearConcepts }: Setting): boolean =>
  nearConcepts.has(id) || plain.some((one) => one.id === id);

/** What a plea is about: the names and content words among its words and behind them, up to the next part of the sentence. */
function matterOf(setting: Setting, plea: Plea): readonly Item[] {
  const { text, start } = setting.sentence;
  const behind = matterEnd.exec(text.slice(plea.end));
  const end = plea.end + (behind?.index ?? text.length - plea.end);
  const span = shift({ start: plea.start, end }, start);
  return itemsOf(setting).filter(
    (item) => contains(span, item) && !item.date && !isLight(item.id) && !isPleaWord(wordAt(setting, item)),
  );
}

const matterEnd = /[,;:.()—–]|\s(?:and|but|while|when|until|before|after|because|since|in|on\s\d)\s/;

const wordAt = ({ sentence: { text, start } }: Setting, item: Span): string =>
  text.slice(item.start - start, item.end - start);

/** A capital word that no source names as one is at least written there. */
const hasWord = ({ source }: Passage, id: string): boolean => source.text.toLowerCase().includes(id.slice(1));

/** The content words of a sentence but those for pleas and what becomes of them. */
const besides = (setting: Setting): readonly string[] =>
  setting.plain.filter((one) => !isLight(one.id) && !isPleaWord(wordAt(setting, one))).map(({ id }) => id);
