import { contains, type Span } from '../../text/span';
import type { SentenceSetting } from '../values/setting';

/**
 * The place of a name in its sentence: the preposition in front ("in", "from", "and"; empty for none), the content
 * words or actors that it leans on ("dam" in "the dam in Norland"), and the content words that it leans forward to
 * ("field" in "the Kashagan field").
 */
export interface Slot {
  readonly preposition: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const prepositions =
  /(?:^|\s)(in|at|from|to|off|of|near|with|by|on|into|onto|for|against|and|through|via|under|outside)\s+$/i;
const determiners = /(?:^|\s)(?:the|an?|its|his|her|their|nearby|own|both)\s+$/i;
const openQuote = /["“‘«]$/;
/** So many items in front are looked at, and so many small words may stand between them and the name. */
const reach = 2;
const smallWords = /^(?:[\s-]|\p{Ll}{1,8}\b){0,8}$/u;

/** The slot of a name; `name` counts in the block, like all spans of the setting. */
export function slotOf(name: Span, setting: SentenceSetting): Slot {
  const { sentence } = setting;
  let before = withoutDeterminers(sentence.text.slice(0, name.start - sentence.start), setting);
  const preposition = prepositions.exec(before)?.[1]?.toLowerCase() ?? '';
  if (preposition)
    before = withoutDeterminers(
      before
        .slice(0, before.length - preposition.length - 1)
        .trimEnd()
        .concat(' '),
      setting,
    );
  return {
    preposition,
    left: leftItems(sentence.start + before.trimEnd().length, setting),
    right: rightItems(name, setting),
  };
}

/** Drops articles, an opening quotation mark and an owner ("Norland's") from the end. */
function withoutDeterminers(text: string, setting: SentenceSetting): string {
  let rest = text.replace(openQuote, '');
  for (;;) {
    const end = setting.sentence.start + rest.trimEnd().replace(/['’]s?$/, '').length;
    const owner = /['’]s?\s+$/.test(rest) ? setting.actorSpans.find((actor) => actor.end === end) : undefined;
    const shorter = owner
      ? rest.slice(0, owner.start - setting.sentence.start)
      : rest.replace(determiners, ' ');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

interface Item extends Span {
  readonly id: string;
}

const itemsOf = (setting: SentenceSetting): readonly Item[] =>
  [...setting.plain, ...setting.actorSpans.filter((actor) => actor.how !== 'unknown')]
    .filter((item) => contains(setting.sentence, item))
    .sort((a, b) => a.start - b.start);

function leftItems(end: number, setting: SentenceSetting): readonly string[] {
  const { sentence } = setting;
  const items = itemsOf(setting)
    .filter((item) => item.end <= end)
    .slice(-reach);
  const near: string[] = [];
  let from = end;
  for (const item of items.toReversed()) {
    if (!smallWords.test(sentence.text.slice(item.end - sentence.start, from - sentence.start))) break;
    near.push(item.id);
    from = item.start;
  }
  return near;
}

function rightItems(name: Span, setting: SentenceSetting): readonly string[] {
  const { sentence } = setting;
  const items = itemsOf(setting)
    .filter((item) => item.start >= name.end)
    .slice(0, reach);
  const near: string[] = [];
  let to = name.end;
  for (const item of items) {
    if (!/^["”’»]?[\s-]$/.test(sentence.text.slice(to - sentence.start, item.start - sentence.start))) break;
    near.push(item.id);
    to = item.end;
  }
  return near;
}

/** Whether two names stand in the same place: the same preposition, and the same thing that they lean on. */
export function sameSlot(a: Slot, b: Slot): boolean {
  if (a.preposition !== b.preposition) return false;
  return meet(a.left, b.left) || meet(a.right, b.right);
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
