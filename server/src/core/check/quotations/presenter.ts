import type { Registry } from '../../corpus/actor';
import { prepositions } from '../../extract/quotations/grammar';
import { receivingForms, sayingForms, sayingNouns } from '../../extract/quotations/saying';
import type { QuotationMention } from '../../extract/types';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';

type Named = Span & { readonly text: string };

/** The text round a quotation: its own sentence before and behind it, and the sentences on either side. */
interface Frame {
  readonly before: string;
  readonly after: string;
  readonly previous: string;
  readonly next: string;
  /** Where each of these begins in the block's text. */
  readonly at: {
    readonly before: number;
    readonly after: number;
    readonly previous: number;
    readonly next: number;
  };
  readonly ending: string;
}

/**
 * The known person whom a block presents as the speaker of quoted words without a verb that is known to report: by the
 * place right behind words that end with a comma ("“…,” Lind beamed"), by a colon ("Lind kept her temper: “…”"), by a
 * noun ("“…” was the term that Lind used"), or in the sentence beside words that stand alone ("The line is by Lind.").
 * No cue is explicit here: such a speaker counts only where the sources tell plainly whose the words are.
 */
export function presenterOf(mention: QuotationMention, text: string, registry: Registry): Named | undefined {
  const frame = frameOf(mention, text);
  const said = hasLetters(frame.before) || hasLetters(frame.after);
  if (said) return behind(frame, registry) ?? byColon(frame, registry) ?? opinion(frame, registry);
  return credited(frame, registry) ?? goingOn(frame, registry);
}

function frameOf({ outer, text: words }: QuotationMention, text: string): Frame {
  const all = sentences(text);
  const first = all.findLastIndex((one) => one.start <= outer.start);
  const last = all.findLastIndex((one) => one.start < outer.end);
  const [start, end] = [all[first]?.start ?? 0, Math.max(all[last]?.end ?? 0, outer.end)];
  const slice = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  return {
    before: text.slice(start, outer.start),
    after: text.slice(outer.end, end),
    previous: slice(all[first - 1]),
    next: slice(all[last + 1]),
    at: {
      before: start,
      after: outer.end,
      previous: all[first - 1]?.start ?? 0,
      next: all[last + 1]?.start ?? 0,
    },
    ending: words.trim().at(-1) ?? '',
  };
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** “…,” Secretary Ada Lind beamed; “…,” beamed Ada Lind; “…” was the term that Ada Lind used. */
function behind({ before, after, at, ending }: Frame, registry: Registry): Named | undefined {
  if (hasLetters(before)) return undefined;
  const person = onlyPerson(after, registry);
  if (!person) return undefined;
  const [lead, rest] = [after.slice(0, person.start), after.slice(person.end)];
  if (isPossessed(rest)) return undefined;
  const isSetOff = /^\s*[,—–]/.test(lead) || (/[,?!…]/.test(ending) && /^\s*[\p{L}]?/u.test(lead));
  if (TERM.test(lead) || WHOSE.test(lead)) return moved(person, at.after);
  if (!isSetOff) return undefined;
  const words = wordsOf(lead);
  const tags = isRole(words)
    ? isVerb(rest)
    : words.length > 0 && isVerb(` ${words[0]}`) && isRole(words.slice(1));
  return tags ? moved(person, at.after) : undefined;
}

const NOUN = `(?:${[...sayingNouns, 'advice', 'comfort', 'question', 'image', 'sentence', 'joke'].join('|')})`;
const TERM = new RegExp(
  `^[,\\s]*(?:is|was|were|are)\\s+(?:how\\s|what\\s|(?:all\\s+)?(?:the|a|an)\\s+(?:[\\p{Ll}-]+\\s+){0,2}${NOUN}\\s+(?:(?:that|(?:with |in |by )?which)\\s+)?)$`,
  'u',
);
const WHOSE = new RegExp(
  `^[,\\s]*(?:is|was|were|are)\\s+(?:the|a)\\s+(?:[\\p{Ll}-]+\\s+){0,2}${NOUN}\\s+(?:of|from|by)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}$`,
  'u',
);

/** "On the golden rule Ada Lind remained sceptical: “…”". */
function byColon({ before, at }: Frame, registry: Registry): Named | undefined {
  if (!/:\s*$/.test(before)) return undefined;
  const person = onlyPerson(before, registry);
  if (!person) return undefined;
  const lead = wordsOf(before.slice(0, person.start));
  const behindName = before.slice(person.end);
  const rest = behindName.replace(lead.at(-1) === ',' ? /^,/ : /^,[^,:]{1,80},/, '');
  if (prepositions.has(lead.at(-1)?.toLowerCase() ?? '') || !isVerb(rest)) return undefined;
  return RECEIVES.test(rest) || OTHER_CLAUSE.test(rest) ? undefined : moved(person, at.before);
}

/** Whoever is told or asked something does not say it; nor does whoever hears it. */
const RECEIVES = new RegExp(
  `\\b(?:${[...receivingForms].join('|')}|reads?|quote[ds]?|told|asked)\\b|\\b(?:was|is|were|are|been|being)\\s+(?:\\p{Ll}+ly\\s+)?\\p{Ll}+(?:ed|en)\\b`,
  'u',
);
/** Another subject's clause stands between the person and the words. */
const OTHER_CLAUSE =
  /\b(?:and|but|while|whereas|until|before|after|when|because|so|that|as|if)\s+(?:the|an?|his|her|its|their|one|it|they|he|she|\p{Lu})/u;

/** "For the chairman, Ada Lind, the deal was “…”". */
function opinion({ before, at }: Frame, registry: Registry): Named | undefined {
  const opening = /^(?:For|To)\s+/.exec(before);
  const person =
    opening && /\b(?:is|was|are|were|remains?|remained)\s*$/.test(before)
      ? onlyPerson(before, registry)
      : undefined;
  if (!opening || !person) return undefined;
  const lead = before.slice(opening[0].length, person.start);
  return /^[^,]{0,60}(?:,\s+)?$/.test(lead) && !isPossessed(before.slice(person.end))
    ? moved(person, at.before)
    : undefined;
}

const CREDIT = new RegExp(
  `^(?:(?:The|This|That|These|Those)\\s+(?:[\\p{Ll}-]+\\s+)?${NOUN}|It|This|That)\\s+(?:comes?|came|is|was|are|were|stems?|stemmed)\\s+(?:from|by)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}$|^(?:So|Thus)\\s+\\p{Ll}+\\s+$|^It\\s+(?:is|was)\\s+$`,
  'u',
);

/** “….” The question came from Ada Lind. “….” It was Ada Lind who found these words. */
function credited({ next, at }: Frame, registry: Registry): Named | undefined {
  const person = onlyPerson(next, registry);
  if (!person || !CREDIT.test(next.slice(0, person.start)) || isPossessed(next.slice(person.end)))
    return undefined;
  const isCleft = /^It\s+(?:is|was)\s+$/.test(next.slice(0, person.start));
  return isCleft && !/^\s+who\s/.test(next.slice(person.end)) ? undefined : moved(person, at.next);
}

/** "Seed would be cheap, Ada Lind promised. “….”": words that stand alone go on from what was said. */
function goingOn({ previous, at }: Frame, registry: Registry): Named | undefined {
  const person = onlyPerson(previous, registry);
  if (!person || /["“”]/.test(previous)) return undefined;
  const verb = /^\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)/u.exec(previous.slice(person.end))?.[1] ?? '';
  return sayingForms.has(verb) && !verb.endsWith('ing') ? moved(person, at.previous) : undefined;
}

const moved = ({ start, end, text }: Named, by: number): Named => ({
  start: start + by,
  end: end + by,
  text,
});

const isPossessed = (rest: string): boolean => /^['’]/.test(rest);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|,/gu) ?? [];

const LONGEST_ROLE = 7;

/** Words that can stand between a quotation and a name as the person's office: none that open a clause. */
const isRole = (words: readonly string[]): boolean => {
  const own = words[0] === ',' ? words.slice(1) : words;
  return (
    own.length <= LONGEST_ROLE &&
    own.every((word) => word === 'of' || word === 'for' || (!prepositions.has(word) && !CLAUSE.test(word)))
  );
};

const CLAUSE =
  /^(?:that|which|who|whom|whose|and|but|or|as|when|while|if|is|was|are|were|has|had|have|will|would|than|where|because|so|said|says|,)$/;

/** A verb in the indicative begins behind the name, past an adverb. */
const isVerb = (rest: string): boolean => {
  const word = /^\s+(?:\p{Ll}+ly\s+)?(?:who\s+)?(\p{Ll}+)/u.exec(rest)?.[1];
  return (
    word !== undefined &&
    !prepositions.has(word) &&
    !/^(?:and|or|but|as|when|while|the|a|an|that|which|whose|than)$/.test(word)
  );
};

/** The one known person among the names of a text. */
function onlyPerson(text: string, registry: Registry): Named | undefined {
  const all = registry
    .mentionsIn(text)
    .filter(({ how, actor }) => how === 'name' && isPerson(actor, registry));
  const [first] = all;
  return first && all.every(({ actor }) => actor === first.actor) ? first : undefined;
}

const isPerson = (id: string, registry: Registry): boolean => {
  const actor = registry.actors.get(id);
  return actor?.kind === 'person' || (actor?.kind === 'unknown' && /\s/.test(actor.name));
};
