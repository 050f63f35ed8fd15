import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { conceptOf } from '../../extract/concepts';
import { contains, type Span } from '../../text/span';
import { stem } from '../../text/tokens';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import type { ActorSpan, SentenceSetting } from '../values/setting';
import { conflicting } from './report';

/** What a body or person has one of, and where it is: "the seat of the commission is Vell", "the bank has its seat in Vell". */
interface Seat {
  /** "seat", "headquarters" … */
  readonly noun: string;
  /** The concepts and actors of whose seat it is. */
  readonly owner: readonly string[];
  readonly place: ActorSpan;
}

const noun = '(?<noun>seat|headquarters|head office|main office|capital|birthplace|home port)';
const being = String.raw`(?:is|are|was|were|will be|lies|remains|stands)(?:\s+(?:in|at|now|still|to be))*`;
const named = String.raw`\s+(?:the\s+(?:town|city|village|port)\s+of\s+)?(?=\p{Lu})`;
const patterns = [
  new RegExp(String.raw`\b${noun}\s+of\s+(?<owner>[^,.;:]{3,60}?)\s+${being}${named}`, 'u'),
  new RegExp(String.raw`(?<owner>\p{Lu}[^,.;:]{2,60}?)['’]s?\s+${noun}\s+${being}${named}`, 'u'),
  new RegExp(
    String.raw`^(?<owner>[^;:]{3,120}?)\s+(?:has|had|have|keeps)\s+(?:its|their)\s+${noun}\s+(?:in|at)${named}`,
    'u',
  ),
];
const searched = 15;

/** Places given to a seat that all sources which say so put elsewhere. */
export function wrongSeats(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const drafted = seatIn(setting);
  if (!drafted || drafted.owner.length === 0 || /\bnot\b|n['’]t\b|\?/.test(setting.sentence.text)) return [];
  const told = findPassages(corpus, [...drafted.owner, ...conceptsOf(setting)], searched).flatMap((passage) =>
    toldSeat(passage, drafted, corpus),
  );
  const [first] = told;
  if (!first || told.some(({ seat }) => seat.place.id === drafted.place.id)) return [];
  const { place } = first.seat;
  const right = wordsAt(first.passage.sentence, place);
  return [conflicting(drafted.place, wordsAt(setting.sentence, drafted.place), right, first.passage, place)];
}

const conceptsOf = ({ plain }: SentenceSetting): readonly string[] => plain.map(({ id }) => id);

function toldSeat(
  passage: Passage,
  drafted: Seat,
  corpus: Corpus,
): readonly { passage: Passage; seat: Seat }[] {
  const seat = seatIn(passageSetting(passage, corpus));
  const isSame = seat?.noun === drafted.noun && drafted.owner.every((id) => seat.owner.includes(id));
  return seat && isSame ? [{ passage, seat }] : [];
}

function seatIn(setting: SentenceSetting): Seat | undefined {
  const { text, start } = setting.sentence;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const owner = match?.groups?.owner;
    if (!match || !owner) continue;
    const at = match.index + match[0].length + start;
    const place = setting.actorSpans.find((actor) => actor.start === at);
    const from = start + match.index + match[0].indexOf(owner);
    if (place)
      return {
        noun: match.groups?.noun ?? '',
        owner: idsIn(setting, { start: from, end: from + owner.length }),
        place,
      };
  }
  return undefined;
}

const idsIn = ({ plain, actorSpans }: SentenceSetting, span: Span): readonly string[] =>
  [...plain, ...actorSpans]
    .filter((item) => contains(span, item))
    .flatMap(({ id }) => id.split('-'))
    .map((part) => conceptOf(stem(part)));

const wordsAt = (sentence: Span & { readonly text: string }, span: Span): string =>
  sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
