import { isLight } from '../../extract/concepts';
import { contains, type Span } from '../../text/span';
import { type Reading, readingsOf } from '../relations/reading';
import type { SentenceSetting } from '../values/setting';

/**
 * The part that a name plays in its sentence: what it does, what is done to it or where, what it is called, and what it
 * is of. Each item is an id that the same part has in another wording: "Ada sold the mill" and "the mill was sold by Ada".
 */
export type Part = ReadonlySet<string>;

const known = new WeakMap<SentenceSetting, Map<string, Part>>();

/** The part of a name; `name` counts in the block, like all spans of the setting. */
export function partOf(name: Span, setting: SentenceSetting): Part {
  const memory = known.get(setting) ?? new Map<string, Part>();
  known.set(setting, memory);
  const key = `${name.start}-${name.end}`;
  const part =
    memory.get(key) ??
    new Set([...doings(name, setting), ...sufferings(name, setting), ...callings(name, setting), ...belongings(name, setting)]);
  memory.set(key, part);
  return part;
}

/** Whether two names play one part. */
export const samePart = (a: Part, b: Part): boolean => [...a].some((item) => b.has(item));

/** What stands between a subject and its verb without parting them: an age, a bracket, "who", small words. */
const lean = /\([^)]*\)|^,?\s*(?:aged\s+)?\d+,?|\b(?:who|which|that)\b|,/g;
const reach = 60;
const led = /(?:^|\s)(?:and|of|in|by|with|at|from|to|for|on|or|near|than)\s+(?:the\s+|an?\s+)?$/i;

function doings(name: Span, setting: SentenceSetting): readonly string[] {
  if (led.test(textBetween(setting, name.start - 16, name.start))) return [];
  const next = readingsOf(setting).find(({ predicate }) => predicate.start >= name.end);
  if (!next?.predicate.left.some((part) => contains(part, name)) && !isRelative(name, next, setting)) return [];
  const between = textBetween(setting, name.end, (next as Reading).predicate.start);
  if (between.length > reach || !/^\s*(?:\p{Ll}+\s+){0,3}$/u.test(between.replace(lean, ' ').trimStart())) return [];
  return actsOf(next as Reading).map((act) => ((next as Reading).predicate.voice === 'passive' ? `${act} -` : `does ${act}`));
}

/** "Ada Brun, who sold the mill" */
const isRelative = (name: Span, next: Reading | undefined, setting: SentenceSetting): boolean =>
  next !== undefined && /^,?\s*(?:\([^)]*\),?\s*)?who\b/.test(textBetween(setting, name.end, next.predicate.start));

function sufferings(name: Span, setting: SentenceSetting): readonly string[] {
  const last = readingsOf(setting).findLast(({ predicate }) => predicate.end <= name.start);
  if (!last || !contains(last.predicate.right, name)) return [];
  const preposition = prepositionIn(textBetween(setting, last.predicate.end, name.start));
  if (preposition === undefined) return [];
  return actsOf(last).map((act) =>
    preposition === 'by' && last.predicate.voice === 'passive' ? `does ${act}` : `${act} ${preposition || '-'}`,
  );
}

const prepositions =
  /(?:^|\s)(in|at|from|to|off|of|near|with|by|on|into|onto|for|against|through|via|under|outside|over)\s+(?:[\p{Ll}-]+\s+){0,4}$/u;
const places = new Set(['in', 'at', 'on', 'near', 'off', 'outside']);

/** The last preposition in front of a name, `-` for none; places are one; undefined where the name stands too far off. */
function prepositionIn(between: string): string | undefined {
  const found = prepositions.exec(between)?.[1];
  if (found) return places.has(found) ? 'in' : found;
  return /^\s*(?:[\p{Ll}-]+\s+){0,3}$/u.test(between) ? '' : undefined;
}

/** Acts that anybody does say little about who does this one. */
const plainActs = new Set(['be', 'have', 'do', 'sai', 'say', 'tell', 'get', 'make', 'take', 'go', 'come', 'give', 'see', 'want', 'think', 'call', 'includ', 'us']);

const actsOf = ({ predicate }: Reading): readonly string[] =>
  predicate.acts.map(({ id, side }) => `${id}${side}`).filter((id) => !plainActs.has(id));

const behind = /^,?\s+(?:an?|the|one of)\s+[^,.;:]{3,80}/;
const front = /(?:^|[.!?"]\s+)as (?:an?|the) [^,]{3,60},\s*$/i;

/** What a name is called: "the mayor, Ada Brun", "Ada Brun, a mayor", "Ada Brun is a mayor", "As a mayor, Ada Brun". */
function callings(name: Span, setting: SentenceSetting): readonly string[] {
  const { sentence } = setting;
  const before = textBetween(setting, sentence.start, name.start);
  const after = textBetween(setting, name.end, sentence.end);
  const spans: Span[] = [];
  const title = /(?:[\p{L}-]+\s+){1,3}$/u.exec(before);
  if (title && !/\p{Lu}\p{L}*\s+$/u.test(title[0]) && !/\b(?:of|in|at|from|to|and|with|by|on|for|near|the|an?)\s+$/.test(before))
    spans.push({ start: name.start - title[0].length, end: name.start });
  const apposition = /^,\s/.test(after) ? behind.exec(after) : null;
  if (apposition) spans.push({ start: name.end, end: name.end + apposition[0].length });
  const as = front.exec(before);
  if (as) spans.push({ start: name.start - as[0].length, end: name.start });
  const copula = /^\s+(?:is|was|has been|became)\s+(?:an?|the|one of)\s+[^,.;:]{3,80}/.exec(after);
  if (copula) spans.push({ start: name.end, end: name.end + copula[0].length });
  return setting.plain
    .filter((concept) => !isLight(concept.id) && spans.some((span) => contains(span, concept)))
    .map(({ id }) => `is ${id}`);
}

/** The noun that a name goes with: "Norland's governor", "the Norland governor", "the governor of Norland". */
function belongings(name: Span, setting: SentenceSetting): readonly string[] {
  const right = setting.plain.find(
    (concept) => concept.start >= name.end && /^(?:['’]s?)?[\s-]$/.test(textBetween(setting, name.end, concept.start)),
  );
  const left = setting.plain.findLast((concept) => concept.end <= name.start);
  const link = left && /^\s+(of|in|at|from|with|for|against|to|by|on|off)\s+(?:the\s+)?$/.exec(textBetween(setting, left.end, name.start))?.[1];
  const nouns = [...(right ? [`of ${right.id}`] : []), ...(left && link ? [`${link} ${left.id}`] : []), ...(left && (link === 'of' || link === 'in') ? [`of ${left.id}`] : [])];
  return nouns.filter((noun) => !isLight(noun.slice(noun.indexOf(' ') + 1)));
}

const textBetween = ({ sentence }: SentenceSetting, start: number, end: number): string =>
  sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start));
