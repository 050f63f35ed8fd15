import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import type { ActorSpan, SentenceSetting } from '../values/setting';
import { passagesNaming } from './passages';
import { conflicting } from './report';

/**
 * The water that a port or coast lies on: "the Black Sea port of Vargen", "Vargen, the port on the Black Sea". A town
 * lies on one sea, so this attribute can be compared like a value.
 */
interface Shore extends Span {
  /** Key of the water's name. */
  readonly water: string;
}

const sea = String.raw`(?<water>(?:\p{Lu}\p{Ll}+\s+){1,2}(?:Sea|Ocean|Gulf)|Caspian|Mediterranean|Baltic|Adriatic|Aegean|Atlantic|Pacific)`;
const shoreWord = '(?:port|ports|harbour|harbor|coast|shore|resort|terminal)';
const front = new RegExp(String.raw`${sea}\s+(?:\p{Ll}+\s+)?${shoreWord}(?:\s+(?:city|town))?\s+of\s+$`, 'u');
const behind = new RegExp(
  String.raw`^,?\s+(?:(?:the|a|on|in|lies|is|has)\s+|\p{Lu}\p{L}+(?:['’]s)?\s+){0,4}(?:${shoreWord}\s+)?(?:on|at)?\s*(?:the\s+|\p{Lu}\p{L}+['’]s\s+)?${sea}(?:\s+${shoreWord})?`,
  'u',
);
const reach = 70;

/** The shore that a sentence gives the town named there; the span counts in the block. */
function shoreOf(
  name: Span,
  { sentence }: { readonly sentence: Span & { readonly text: string } },
): Shore | undefined {
  const at = name.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - reach), at);
  const found = front.exec(before);
  if (found?.groups?.water)
    return shore(found.groups.water, sentence.start + at - before.length + found.index);
  const after = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + reach);
  const match = new RegExp(shoreWord).test(after) ? behind.exec(after) : null;
  return match?.groups?.water
    ? shore(match.groups.water, name.end + match[0].indexOf(match.groups.water))
    : undefined;
}

function shore(water: string, start: number): Shore {
  const owned = /^(\p{Lu}\p{Ll}+)\s+\p{Lu}\p{Ll}+\s/u.exec(water)?.[1];
  const name = owned && stateWord(nameKey(owned)) ? water.slice(owned.length) : water;
  return { start, end: start + water.length, water: nameKey(name.replace(/\s(?:Sea|Ocean)$/, '')) };
}

/** Towns that the draft puts on another sea than all sources that say so. */
export const wrongShores = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  setting.actorSpans
    .filter((name) => name.how === 'name')
    .flatMap((name) => wrongShore(name, setting, corpus));

function wrongShore(name: ActorSpan, setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const drafted = shoreOf(name, setting);
  if (!drafted) return [];
  const told = passagesNaming(name.id, corpus).flatMap((passage) => toldShore(passage, name.id, corpus));
  const [first] = told;
  if (!first || told.some(({ found }) => found.water === drafted.water)) return [];
  const text = setting.sentence.text.slice(
    drafted.start - setting.sentence.start,
    drafted.end - setting.sentence.start,
  );
  const { sentence } = first.passage;
  const right = sentence.text.slice(first.found.start - sentence.start, first.found.end - sentence.start);
  return [conflicting(drafted, text, right, first.passage, first.found)];
}

function toldShore(
  passage: Passage,
  actor: string,
  corpus: Corpus,
): readonly { passage: Passage; found: Shore }[] {
  const { sentence } = passage;
  return corpus.registry
    .mentionsIn(sentence.text)
    .filter((mention) => mention.actor === actor)
    .flatMap((mention) => {
      const found = shoreOf(
        { start: mention.start + sentence.start, end: mention.end + sentence.start },
        passage,
      );
      return found ? [{ passage, found }] : [];
    });
}
