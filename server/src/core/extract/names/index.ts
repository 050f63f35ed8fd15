import type { Span } from '../../text/span';
import type { NameKind, NameMention } from '../types';
import { besideName, roleInFront } from './beside';
import { isCode, type NameContext, runs } from './runs';
import { isOnlyTitle, kindOfWords, type Segment, segments } from './segments';
import { type Word, words } from './tokens';
import { calendarWords, courtesies, describers, generic, holidays } from './words';

export { type AcronymDefinition, acronyms } from './acronyms';
export { realmBehind } from './beside';
export type { NameContext } from './runs';

/**
 * Proper names in a text (a sentence or a block's plain text), left to right, without overlaps. Courtesy titles
 * ("Mr.", "Lady") are left out of the span; an office in front of the name or an apposition behind it is the role.
 * A word that is capitalised only because it opens its sentence counts when `context` has seen it with a capital
 * elsewhere.
 */
export function names(text: string, context?: NameContext): readonly NameMention[] {
  const all = words(text);
  const known = context ?? wordContext([text]);
  return runs(text, all, known).flatMap((run) => segments(run).flatMap((segment) => mention(text, segment)));
}

/** Which words of these texts are seen in lower case, and which with a capital inside a sentence. */
export function wordContext(texts: Iterable<string>): Required<NameContext> {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const text of texts) {
    for (const word of words(text)) {
      if (!word.capital) lower.add(word.text);
      else if (!word.opening) capital.add(word.text.toLowerCase());
    }
  }
  return { lower, capital };
}

function mention(text: string, segment: Segment): readonly NameMention[] {
  const courtesy = segment.words.findIndex((word) => !courtesies.has(word.text.toLowerCase()));
  if (courtesy < 0) return [];
  const rest = segment.words.slice(courtesy);
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last || isOnlyTitle(rest) || isNoName(rest)) return [];
  const span: Span = { start: first.start, end: last.end };
  if ((rest.length === 1 && asks(text, first)) || isCoined(text, span)) return [];
  const titled = courtesy > 0 || segment.role !== undefined;
  const role = segment.role ? roleInFront(text, segment.role) : besideName(text, span);
  const kind: NameKind = titled && kindOfWords(rest) === 'unknown' ? 'person' : kindOfWords(rest);
  const { start, end } = span;
  return [{ start, end, text: text.slice(start, end), kind, role: role ? role : undefined }];
}

/** Only words that describe ("Central Asian", "Muslim"), a single generic word, a day or month, a lone initial or number. */
function isNoName(rest: readonly Word[]): boolean {
  if (rest.every((word) => describes(word.text))) return true;
  if (rest.length > 1) return isHoliday(rest);
  const word = rest[0]?.text ?? '';
  if (calendarWords.has(word.toLowerCase()) || generic.has(word.toLowerCase())) return true;
  return (
    word.length === 1 ||
    /^\p{Lu}\.$/u.test(word) ||
    (isCode(word) && /^(?:[IVXLC]+|CEO|CFO|COO|GDP|AI|TV|PM|OK)$/.test(word))
  );
}

/** "Harvest Day" may be a person's name; "Victory Day" is none. */
const isHoliday = ([first, second, third]: readonly Word[]): boolean =>
  second?.text === 'Day' && !third && holidays.has(first?.text.toLowerCase() ?? '');

/** «NP»: letters that mark a speaker's turn stand for whoever asks, and are explained nowhere. */
const asks = (text: string, { text: letters, start, end }: Word): boolean =>
  letters.length <= longestMark &&
  isCode(letters) &&
  /^\W{0,2}$/.test(text.slice(0, start)) &&
  /^["”’»]?\s?:\s/.test(text.slice(end, end + 3));

const longestMark = 3;

/** "a 'Marble Curtain'": what is only likened to something is nobody. */
const isCoined = (text: string, { start, end }: Span): boolean =>
  /^["”’'»]/.test(text.slice(end, end + 1)) &&
  /(?:^|\s)an?\s["“‘'«]$/i.test(text.slice(Math.max(0, start - 12), start));

const describes = (word: string): boolean =>
  describers.has(word.toLowerCase()) || /^(?:north|south|central|southeast)(?:ern)?$/i.test(word);
