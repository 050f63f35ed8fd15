import { isLight } from '../../extract/concepts';
import { onceEach } from '../../text/memory';
import { contains, overlaps, type Span } from '../../text/span';
import type { Setting } from '../values/setting';
import { type Item, itemsOf, readingsOf } from './reading';
import { isQuoted } from './sound';

/** A part of a sentence that says something of one party: "the owner pays for the seed". Spans count in the block. */
export interface Side {
  readonly setting: Setting;
  /** From the party to the last content word. */
  readonly span: Span;
  /** With all that stands in front and behind. */
  readonly part: Span;
  /** Who stands in front of the verb: names, or nouns where there is no name; empty where it is only "the other two". */
  readonly party: readonly Item[];
  /** The other names and content words. */
  readonly said: readonly Item[];
  readonly negated: boolean;
}

const joint =
  /;\s|:\s|\s[—–]\s|,?\s(?:while|whereas|but)\s|,\sand\s|\sand\s(?=(?:the\s)?\p{Lu}|the\s|(?:his|her|its|their)\s)/gu;

/** Whether a sentence may set two parties side by side: asked before anything is read. */
export const maySetAside = (text: string): boolean =>
  text.search(joint) >= 0 || /\b(?:for (?:his|her|its|their) part|by contrast|in turn)\b/.test(text);

/** The parts of a sentence that have a party and a verb of their own. */
export const sidesOf = onceEach((setting: Setting): readonly Side[] =>
  parts(setting).flatMap((part) => sideIn(part, setting)),
);

/** Behind a colon somebody who is named in front of it may still be spoken of. */
function parts({ actorSpans, sentence: { text, start, end } }: Setting): readonly Span[] {
  const cuts = [...text.matchAll(joint)]
    .map(({ index, 0: { length } }) => ({ start: index + start, end: index + length + start }))
    .filter((cut) => text[cut.start - start] !== ':' || !actorSpans.some((actor) => actor.end <= cut.start));
  return [...cuts, { start: end, end }].map((cut, n) => ({
    start: cuts[n - 1]?.end ?? start,
    end: cut.start,
  }));
}

function sideIn(part: Span, setting: Setting): readonly Side[] {
  const { sentence } = setting;
  if (isQuoted(sentence.text, part.start - sentence.start)) return [];
  const inside = readingsOf(setting).filter(({ predicate }) => contains(part, predicate));
  const [first] = inside;
  if (!first) return [];
  const items = itemsOf(setting).filter(
    (item) => contains(part, item) && !item.date && (item.isActor || !isLight(item.id)),
  );
  const front = items.filter(({ end }) => end <= first.predicate.start);
  const names = front.filter(({ isActor }) => isActor);
  const party = names.length > 0 ? names : front;
  if (
    party.length === 0 &&
    !hasSubject(sentence.text.slice(part.start - sentence.start, first.predicate.start - sentence.start))
  )
    return [];
  const said = items.filter((item) => !front.includes(item));
  const start = (names[0] ?? front.at(-1) ?? first.predicate).start;
  const end = Math.max(first.predicate.end, ...said.map((one) => one.end));
  return [
    {
      setting,
      span: { start, end },
      part,
      party,
      said,
      negated: inside.some(({ predicate }) => predicate.negated),
    },
  ];
}

/** "and are now to be sold" goes on about whoever was named before. */
const hasSubject = (front: string): boolean =>
  /\b(?:the|his|her|its|their|our|both|each|others?|another)\s/i.test(front);

/** Whether a part of a sentence speaks of somebody anywhere. */
export const speaksOf = ({ party, said }: Side, ids: ReadonlySet<string>): boolean =>
  [...party, ...said].some(({ id }) => ids.has(id));

/** Whether two parts stand in one sentence and overlap. */
export const isOnePart = (a: Side, b: Side): boolean => a.setting === b.setting && overlaps(a.span, b.span);
