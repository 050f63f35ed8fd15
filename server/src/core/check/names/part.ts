import { isLight } from '../../extract/concepts';
import { actOf, verbStem } from '../../extract/relations';
import { contains, overlaps, type Span } from '../../text/span';
import { itemsOf, type Reading, readingsOf } from '../relations/reading';
import type { SentenceSetting } from '../values/setting';

/**
 * The part that a name plays in its sentence: what it does, what is done to it or where, what it is called, and what it goes
 * with. Each is an id that the same part has in another wording ("Ada sold the mill", "the mill was sold by Ada"), with the
 * words that make it what it is ("summer" in "a summer walk to Ada's").
 */
export type Part = ReadonlyMap<string, readonly string[]>;

type Item = readonly [string, readonly string[]];

const known = new WeakMap<SentenceSetting, Map<string, Part>>();

/** The part of a name; `name` counts in the block, like all spans of the setting. */
export function partOf(name: Span, setting: SentenceSetting): Part {
  const memory = known.get(setting) ?? new Map<string, Part>();
  known.set(setting, memory);
  const key = `${name.start}-${name.end}`;
  const part = memory.get(key) ?? partAnew(name, setting);
  memory.set(key, part);
  return part;
}

/** Whether two names play one part; `told` are the concepts of the second one's sentence. Many are called alike: that may not count. */
export const samePart = (a: Part, b: Part, told: ReadonlySet<string>, countsCalling = true): boolean =>
  [...a].some(
    ([item, words]) =>
      b.has(item) && words.every((word) => told.has(word)) && (countsCalling || !item.startsWith('is ')),
  );

const verbActOf = (word: string): string => actOf(verbStem(word));

const partAnew = (name: Span, setting: SentenceSetting): Part =>
  new Map([
    ...[...doings(name, setting), ...callings(name, setting)].map((item): Item => [item, []]),
    ...sufferings(name, setting),
    ...belongings(name, setting),
  ]);

/** What may stand between a subject and its verb: an age, a bracket, "who", an apposition, small words. */
const leaning =
  /\([^)]*\)|^\s+and\s+(?:\p{Lu}[\p{L}'’-]+\s?){1,3}|^,?\s*(?:aged\s+)?\d+,?|\b(?:who|which|that)\b|^,\s[^,]{3,60},(?=\s)|,/gu;
const reach = 70;

/** "Ada Brun brands him": what stands right behind a name and before an object may be a verb of the present. */
const presentBehind = /^\s(\p{Ll}{3,}[^s\W]s)\s(?=\p{L})/u;
const led = /(?:^|\s)(?:and|of|in|by|with|at|from|to|for|on|or|near|than)\s+(?:the\s+|an?\s+)?$/i;

function doings(name: Span, setting: SentenceSetting): readonly string[] {
  if (led.test(textBetween(setting, name.start - 16, name.start))) return [];
  const rest = textBetween(setting, name.end, name.end + reach);
  const present = presentBehind.exec(rest)?.[1];
  const own = doingFrom(name, name.end, setting);
  if (present && own.length === 0) return [`does ${verbActOf(present)}`];
  const aside = who.exec(textBetween(setting, name.end, name.end + farReach))?.[0].length ?? 0;
  return aside > 0 ? [...own, ...doingFrom(name, name.end + aside, setting)] : own;
}

/** What the first verb behind `from` says that the name does. */
function doingFrom(name: Span, from: number, setting: SentenceSetting): readonly string[] {
  const next = readingsOf(setting).find(({ predicate }) => predicate.start >= from);
  if (!next) return [];
  const between = textBetween(setting, from, next.predicate.start);
  const isSubject = next.predicate.left.some((part) => contains(part, name)) || apart.test(between);
  const rest = between.replace(leaning, ' ').trimStart();
  if (!isSubject || between.length > reach || !/^(?:\p{Ll}+\s+){0,3}$/u.test(rest)) return [];
  const { voice } = next.predicate;
  return actsOf(next).map((act) => (voice === 'passive' ? `${act} -` : `does ${act}`));
}

/** "Ada Brun, who lives in Lorn, sold the mill": the verb behind the relative clause is hers, too. */
const who = /^,\swho\b[^,.;:]{2,120},(?=\s)/;
const farReach = 160;

/** "Ada Brun, who sold the mill", "Ada Brun, a miller, sold the mill" */
const apart = /^,?\s*(?:\([^)]*\),?\s*)?who\b|^,\s[^,]{3,60},\s(?:\p{Ll}+\s){0,2}$/u;

/** "To sell to Ada" may be read as two verbs: the last two in front of the name are looked at. */
function sufferings(name: Span, setting: SentenceSetting): readonly Item[] {
  const before = readingsOf(setting).filter(({ predicate }) => predicate.end <= name.start);
  return before.slice(-2).flatMap((reading) => {
    const { end, right, voice } = reading.predicate;
    if (!contains(right, name)) return [];
    return prepositionsIn(textBetween(setting, end, name.start)).flatMap(({ preposition, length }) => {
      const words = wordsIn({ start: end, end: end + length }, setting);
      const isDoer = preposition === 'by' && voice === 'passive';
      const acts = reading.predicate.stem === telling ? [telling] : actsOf(reading);
      return acts.map((act): Item => [isDoer ? `does ${act}` : `${act} ${preposition}`, words]);
    });
  });
}

/** Whom somebody tells is one, though everybody tells. */
const telling = verbStem('tell');

const wordsIn = (span: Span, { plain }: SentenceSetting): readonly string[] =>
  plain.filter((concept) => contains(span, concept) && !isLight(concept.id)).map(({ id }) => id);

const prepositions =
  /(?<=^|\s)(in|at|from|to|off|of|near|with|by|on|into|onto|for|against|through|via|under|outside|over)(?=\s)/g;
const places = new Set(['in', 'at', 'on', 'near', 'off', 'outside']);
const smallWords = /^\s*(?:[\p{Ll}-]+\s+){0,4}$/u;

/**
 * The prepositions that lead up to a name ("from" and "of" in "from the works of"), each with how much stands before it; places
 * are one; `-` where there is none.
 */
function prepositionsIn(between: string): readonly { preposition: string; length: number }[] {
  const found = [...between.matchAll(prepositions)];
  const all = found.filter(
    ({ index, 0: word }, n) =>
      smallWords.test(between.slice(index + word.length)) &&
      found.slice(n + 1).every(({ 0: later }) => later === 'of'),
  );
  if (all.length === 0) return smallWords.test(between) ? [{ preposition: '-', length: 0 }] : [];
  return all.map(({ index, 0: word }) => ({ preposition: places.has(word) ? 'in' : word, length: index }));
}

/** Acts that anybody does: they say little about who does this one. */
const plainActs = new Set(
  'be have do sai say tell report write contribut get make take go come give see want think call includ us'.split(
    ' ',
  ),
);

const actsOf = ({ predicate }: Reading): readonly string[] =>
  predicate.acts.map(({ id, side }) => `${id}${side}`).filter((id) => !plainActs.has(id));

const title = /(?:[\p{L}-]+\s+){1,3}$/u;
const noTitle = /\p{Lu}\p{L}*\s+$|\b(?:of|in|at|from|to|and|with|by|on|for|near|the|an?)\s+$/u;
const apposition = /^,\s+(?:an?|the|one of)\s+[^,.;:]{3,80}/;
const copula = /^\s+(?:is|was|has been|became)\s+(?:an?|the|one of)\s+[^,.;:]{3,80}/;
const opening = /(?:^|[.!?"]\s+)as (?:an?|the) [^,]{3,60},\s*$/i;

/** What a name is called: "the mayor Ada Brun", "Ada Brun, a mayor", "Ada Brun is a mayor", "As a mayor, Ada Brun". */
function callings(name: Span, setting: SentenceSetting): readonly string[] {
  const before = textBetween(setting, setting.sentence.start, name.start);
  const after = textBetween(setting, name.end, setting.sentence.end);
  const front = noTitle.test(before) ? [] : [title.exec(before)?.[0].length ?? 0];
  const spans = [
    ...[...front, opening.exec(before)?.[0].length ?? 0].map((length) => ({
      start: name.start - length,
      end: name.start,
    })),
    ...[apposition, copula].map((pattern) => ({
      start: name.end,
      end: name.end + (pattern.exec(after)?.[0].length ?? 0),
    })),
  ];
  return setting.plain
    .filter((concept) => !isLight(concept.id) && spans.some((span) => contains(span, concept)))
    .map(({ id }) => `is ${id}`);
}

const owned = /^(?:['’]s?)?[\s-]$|^,?\s+whose\s+$/;
const linked =
  /^\s+(of|in|at|from|with|for|against|to|by|on|off)\s+(?:(?:the|an?|its|their)\s+)?(?:[\p{Ll}-]+\s+)?$/u;

/** The noun or name that a name goes with: "Norland's governor", "the governor of Norland", "Ada Brun, whose study". */
function belongings(name: Span, setting: SentenceSetting): readonly Item[] {
  const items = itemsOf(setting).filter((item) => !overlaps(item, name));
  const right = items.find(({ start }) => start >= name.end);
  const isOwned = right && !right.isActor && owned.test(textBetween(setting, name.end, right.start));
  const left = items.filter(({ end }) => end <= name.start).slice(-3);
  const at = left.findIndex(({ end }) => linked.test(textBetween(setting, end, name.start)));
  const noun = left[at];
  const link = noun && linked.exec(textBetween(setting, noun.end, name.start))?.[1];
  const modifier = left[at - 1];
  const isBefore = noun && modifier && /^[\s-]$/.test(textBetween(setting, modifier.end, noun.start));
  const words = isBefore && !modifier.isActor ? [modifier.id] : [];
  const all: readonly (readonly [string, string, readonly string[]])[] = [
    ...(isOwned ? [['of', right.id, []] as const] : []),
    ...(noun && link ? [[link, noun.id, words] as const] : []),
    ...(noun && (link === 'of' || link === 'in') ? [['of', noun.id, words] as const] : []),
  ];
  return all
    .filter(([, id]) => !isLight(id))
    .map(([preposition, id, modifiers]) => [`${preposition} ${id.replace('?', '')}`, modifiers]);
}

const textBetween = ({ sentence }: SentenceSetting, start: number, end: number): string =>
  sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start));
