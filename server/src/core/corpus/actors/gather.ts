import { acronyms, names, realmBehind, wordContext } from '../../extract/names';
import { isShouted, nameKey } from '../../extract/names/keys';
import { officesIn } from '../../extract/names/office';
import type { NameKind, NameMention } from '../../extract/types';
import type { Section, Source } from '../../sources/source';
import type { Block } from '../../text/block';
import { toDocument } from '../../text/offsets';
import { countIn, entriesIn, type SmallMap } from '../../text/smallMap';
import type { Role } from '../actor';

/** What one source shows about one name; one object for all sources that show the same. */
export interface Seen {
  readonly text: string;
  readonly count: number;
  /** How often it follows "in", "to", "from" …: a place rather than a government. */
  readonly locative: number;
  /** How often each kind is told; author and publisher are told once, without being counted. */
  readonly kinds: SmallMap<number>;
}

/** All that the registry needs of one source. */
export interface SourceNames {
  readonly id: string;
  readonly names: ReadonlyMap<string, Seen>;
  /** Pairs of keys: letters and the long name they stand for. */
  readonly acronyms: readonly (readonly [short: string, long: string])[];
  /** By the key of the name. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** Words that the source writes in lower case. */
  readonly lower: ReadonlySet<string>;
}

const gathered = new WeakMap<Source, SourceNames>();

/** The names of a source. Read once for each source object. */
export function sourceNames(source: Source): SourceNames {
  const known = gathered.get(source) ?? gather(source);
  gathered.set(source, known);
  return known;
}

function gather(source: Source): SourceNames {
  const blocks = source.blocks.filter((block) => isProse(block, source));
  const context = wordContext(blocks.map((block) => block.text));
  const seen = new Map<string, Seen>();
  const roles = new Map<string, Role[]>();
  const pairs: (readonly [string, string])[] = [];
  noteMaker(seen, source.meta.author, 'person');
  noteMaker(seen, source.meta.publisher, 'organisation');
  for (const block of blocks) {
    for (const name of names(block.text, context)) {
      note(seen, block.text, name);
      if (name.role) push(roles, nameKey(name.text), roleOf(source, block, name));
    }
    for (const { short, long } of acronyms(block.text)) {
      pairs.push([nameKey(cut(block.text, short)), nameKey(cut(block.text, long))]);
    }
  }
  return {
    id: source.id,
    names: new Map([...seen].map(([key, one]) => [oneText(key), oneSeen(one)])),
    acronyms: pairs,
    roles,
    lower: new Set([...(context.lower ?? [])].map(oneText)),
  };
}

/** Sources write the same words and name the same names: each is kept once, as long as there are not too many. */
const mostShared = 100_000;
const texts = new Map<string, string>();
const seens = new Map<string, Seen>();

const oneText = (text: string): string => oneOf(texts, text, text);

const oneSeen = (seen: Seen): Seen =>
  oneOf(seens, [seen.text, seen.count, seen.locative, ...entriesIn(seen.kinds)].join('|'), seen);

function oneOf<T>(shared: Map<string, T>, key: string, fresh: T): T {
  const known = shared.get(key);
  if (known !== undefined) return known;
  if (shared.size >= mostShared) shared.clear();
  shared.set(key, fresh);
  return fresh;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Author and publisher are named by the source, if not in its text. */
function noteMaker(seen: Map<string, Seen>, text: string | undefined, kind: NameKind): void {
  const [name, ...more] = text ? names(text, {}) : [];
  if (!name || more.length > 0 || !/\s/.test(name.text)) return;
  const key = nameKey(name.text);
  const kinds = countIn(undefined, name.kind === 'unknown' ? kind : name.kind, 1);
  if (!seen.has(key)) seen.set(key, { text: name.text, count: 0, locative: 0, kinds });
}

/** Headings are in title case and boilerplate is nobody's statement: neither may introduce a name. */
function isProse(block: Block, source: Source): boolean {
  if (block.kind === 'heading' || !/\p{Ll}/u.test(block.text)) return false;
  return sectionAt(source, block)?.kind !== 'boilerplate';
}

const sectionAt = (source: Source, block: Block): Section | undefined =>
  source.sections.find(
    (section) => section.span.start <= block.span.start && block.span.start < section.span.end,
  );

const locativeBefore =
  /\b(?:in|at|from|to|near|via|through|towards?|around|outside|off|onto|into|(?:left|leav(?:es?|ing)|bound|head(?:s|ed|ing)?) for)\s+(?:the\s+)?$/;

function note(seen: Map<string, Seen>, text: string, name: NameMention): void {
  const key = nameKey(name.text);
  const before = seen.get(key);
  seen.set(key, {
    text: before?.text ?? spelling(name.text),
    count: (before?.count ?? 0) + 1,
    locative: (before?.locative ?? 0) + (isLocative(text, name) ? 1 : 0),
    kinds: countIn(before?.kinds, kindHere(text, name), 1),
  });
}

const governed =
  'prime minister|foreign minister|parliament|senate|king|queen|ambassador|government|army|constitution';
const governs = new RegExp(String.raw`^['’]s\s+(?:\w+\s+)?(?:${governed})\b`, 'i');
const governedBy = new RegExp(
  String.raw`\b(?:${governed}|republic|kingdom)\s+(?:\p{Lu}[\p{L}-]+\s+){0,3}of\s+$`,
  'iu',
);

/** "Ulla Brand, who …", "Ilya Dorn, 58, …", "Ada Moss was born": only of people. */
const isPersonal = /^(?:,?\swho\b|,\s\d{2}\b(?!\s?(?:percent|%))|\s\(\d{2}\)|,?\s(?:(?:was|is)\s)?born\b)/;

/** What the name's surroundings say, where its words say nothing: a holder of an office is a person, … */
function kindHere(text: string, name: NameMention): NameKind {
  if (name.kind !== 'unknown') return name.kind;
  if (name.role && /\s/.test(name.text) && officesIn(cut(text, name.role)).length > 0) return 'person';
  if (/\s/.test(name.text))
    return isPersonal.test(text.slice(name.end, name.end + 24)) ? 'person' : 'unknown';
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  return governs.test(text.slice(name.end, name.end + 40)) || governedBy.test(before) ? 'state' : 'unknown';
}

const spelling = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return isShouted(line)
    ? line.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : line;
};

/** "our ambassador in Kelso": sent to the government there. */
const sentTo = /\b(?:ambassador|envoy|emissary)\s(?:in|to|at)\s+$/i;

function isLocative(text: string, name: NameMention): boolean {
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  return (
    locativeBefore.test(before) && !sentTo.test(before) && !/^['’]s/.test(text.slice(name.end, name.end + 2))
  );
}

function roleOf(source: Source, block: Block, name: NameMention): Role {
  const role = name.role ?? name;
  const of = role.start < name.start ? realmBehind(block.text, name) : '';
  const span = of ? { start: role.start, end: name.end + of.length } : role;
  const date = (sectionAt(source, block)?.date ?? source.meta.date)?.from;
  return {
    text: `${owned(cut(block.text, role), block.text.slice(0, role.start))}${of}`.replace(/\s+/g, ' '),
    source: source.id,
    span: toDocument(block.map, span),
    ...(date ? { date } : {}),
  };
}

/** "his spokeswoman" is Maskell's where the words before name one person with a title and nobody else. */
function owned(role: string, before: string): string {
  if (!/^(?:his|her)\s/i.test(role)) return role;
  const people = names(before.slice(-reach)).filter(
    (name) => name.kind === 'person' || (name.kind === 'unknown' && /\s/.test(name.text)),
  );
  const [only, ...more] = new Set(people.map((name) => name.text));
  return only && more.length === 0 ? role.replace(/^(?:his|her)/i, `${only}'s`) : role;
}

const reach = 260;

const cut = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end);
