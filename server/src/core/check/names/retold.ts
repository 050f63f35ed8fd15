import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import { overlaps, type Span } from '../../text/span';
import type { Finding } from '../finding';
import { passagesLike } from '../values/passagesLike';
import type { SentenceSetting } from '../values/setting';
import { areApart, type DraftName, draftNames } from './draftNames';
import { areOneList, listAround } from './lists';
import { personMeant } from './meant';
import { partOf, samePart } from './part';
import { conflicting } from './report';
import { areLinked, mayBeNamesakes, rivalsIn } from './rivals';
import { valuesAgree } from './sameTelling';
import { isNamedThere, isSupport, naming, namingGiven, nearlyAll } from './support';
import { type Telling, tellingsOf } from './telling';

/** A passage tells the same where it holds so much of the sentence's weight; or less, and a value or its neighbours tell the rest. */
const enough = 0.6;
const enoughWithValue = 0.45;
const least = 0.4;
const nearlyAllAround = 0.9;
/** From here on two words in common are enough, and lists of two names are compared. */
const most = 0.65;
const fewestShared = 2;
const enoughShared = 3;
/**
 * Names where a source tells the same with another one: one passage holds most of what the sentence says beside the name,
 * has somebody or something else of that sort in the same part, and nothing that names the draft's comes near it. Names that
 * were confirmed are left alone.
 */
export function retoldNames(
  setting: SentenceSetting,
  corpus: Corpus,
  confirmed: readonly Span[],
): readonly Finding[] {
  const { text } = setting.sentence;
  if (/\?["”’)]*\s*$/.test(text) || quotation.test(text)) return [];
  const names = draftNames(setting, corpus).filter(
    (name) => isName(name, setting) && !confirmed.some((other) => overlaps(other, name)),
  );
  if (names.length === 0) return [];
  const passages = passagesLike(setting, corpus);
  return names.flatMap((name) => retold(name, setting, passages, corpus));
}

/** Who said it is another rule's matter. */
const quotation = /["“]\S+(?:\s+\S+){3,}["”]/;

/** One word that opens a quotation or belongs to a day has its capital from there. */
function isName({ start, end, text, actor }: DraftName, { sentence }: SentenceSetting): boolean {
  if (/\s/.test(text)) return true;
  if (actor === undefined && /["“'‘]$/.test(sentence.text.slice(0, start - sentence.start))) return false;
  return !/^\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(sentence.text.slice(end - sentence.start));
}

function retold(
  name: DraftName,
  setting: SentenceSetting,
  passages: readonly Passage[],
  corpus: Corpus,
): readonly Finding[] {
  const tellings = tellingsOf(passages, name, setting, corpus);
  const [holds, holdsGiven] = [naming(name, corpus), namingGiven(name)];
  for (const telling of tellings.filter(isStrong).sort((a, b) => b.own - a.own)) {
    if (!isAnchored(telling, name, setting) || !isSameMatter(telling, name, setting)) continue;
    const isThere = isNamedThere(telling, holds, corpus);
    if (isThere && (!holdsGiven || isNamedThere(telling, holdsGiven, corpus))) continue;
    const meant = () => personMeant(name, partOf(name, setting), telling, holds, setting, corpus);
    const rival = rivalIn(telling, name, setting, corpus) ?? asRival(meant());
    const isNamesake =
      rival !== undefined && mayBeNamesakes(name, rival.name, [setting, telling.setting()], corpus);
    if (!rival || (isThere && !isNamesake)) continue;
    const vouching = isNamesake && holdsGiven ? holdsGiven : holds;
    if (tellings.some((other) => isSupport(other, telling, rival.listed, vouching, corpus))) return [];
    return [conflicting(name, name.text, rival.name.text, telling.passage, rival.name)];
  }
  return [];
}

const isStrong = ({ own, near, shared, agreeing }: Telling): boolean =>
  shared >= (own >= most ? fewestShared : enoughShared) &&
  (own >= (agreeing > 0 ? enoughWithValue : enough) || (own >= least && near() >= nearlyAllAround));

/** "Ada Brun is an editor" can be said of many: without another name or a value in common the words must be nearly the same. */
const isAnchored = (telling: Telling, name: DraftName, setting: SentenceSetting): boolean =>
  (telling.own >= most && telling.shared >= enoughShared) ||
  telling.agreeing > 0 ||
  othersOf(setting, name).some((actor) => telling.setting().actorSpans.some(({ id }) => id === actor));

/** Whether values agree, and the others whom the draft names are spoken of. */
const isSameMatter = (telling: Telling, name: DraftName, setting: SentenceSetting): boolean =>
  valuesAgree(setting, telling) &&
  (telling.own >= nearlyAll || othersOf(setting, name).every((actor) => isNear(actor, telling)));

const othersOf = ({ actorSpans, sentence }: SentenceSetting, name: DraftName): readonly string[] =>
  actorSpans
    .filter((actor) => !overlaps(actor, name) && !sentence.dates.some((date) => overlaps(date, actor)))
    .map(({ id }) => id);

const isNear = (actor: string, { setting, passage }: Telling): boolean =>
  setting().named.has(actor) ||
  (actor.startsWith('?') && passage.source.text.toLowerCase().includes(actor.slice(1)));

interface Rival {
  readonly name: DraftName;
  /** It takes the draft's place in a list. */
  readonly listed: boolean;
}

const asRival = (name: DraftName | undefined): Rival | undefined => name && { name, listed: false };

/** The name that plays the draft's part there, or takes its place in the same list. */
function rivalIn(
  telling: Telling,
  name: DraftName,
  setting: SentenceSetting,
  corpus: Corpus,
): Rival | undefined {
  const source = telling.setting();
  const rivals = rivalsIn(source, name, setting, corpus);
  if (rivals.length === 0) return undefined;
  const told = new Set(source.sentence.concepts.map(({ id }) => id));
  const [part, list] = [partOf(name, setting), listAround(name, setting, corpus)];
  const isListed = (rival: DraftName) =>
    (list.length > 2 || telling.own >= most) &&
    sharesMore(telling, list, setting) &&
    areOneList(list, name, listAround(rival, source, corpus), rival);
  const listed = rivals.find(isListed);
  if (listed) return { name: listed, listed: true };
  const found = rivals.find(
    (rival) =>
      samePart(part, partOf(rival, source), told, telling.own >= enough) &&
      (areApart(name.text, rival.text) || !areLinked(name, rival, corpus)),
  );
  return found && { name: found, listed: false };
}

/** Whether the two have enough in common beside the names of a list: the same people do many things together, the more so two. */
const sharesMore = (
  { setting, agreeing }: Telling,
  list: readonly DraftName[],
  { plain }: SentenceSetting,
): boolean => {
  const shared = plain.filter(
    (concept) =>
      !isLight(concept.id) &&
      !list.some((name) => overlaps(name, concept)) &&
      setting().plain.some(({ id }) => id === concept.id),
  );
  const asked = list.length > 2 ? 1 : fewestShared;
  return agreeing + new Set(shared.map(({ id }) => id)).size >= asked;
};
