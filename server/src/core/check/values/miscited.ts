import type { Corpus } from '../../corpus/corpus';
import { isLight } from '../../extract/concepts';
import type { CalendarDate } from '../../extract/types';
import type { Source } from '../../sources/source';
import { readingsOf } from '../relations/reading';
import type { Frame } from './frame';
import { bears, dayOf, isOfMaker, makes } from './makers';
import { headWords } from './narrator';
import { sentenceOf } from './setting';
import { slipOf } from './slip';

/**
 * The one source that a reference means although it bears another day: by its number ("Report 4/2024 of 24 April"), as the
 * only one of its maker, or as the only one of its kind beside whose maker or matter it is cited ("the auditors"; "Follow-up
 * note of 11 May"); the last two where the hand has slipped.
 */
export function miscited(
  frame: Frame<CalendarDate>,
  dated: readonly Source[],
  corpus: Corpus,
): Source | undefined {
  const { value, setting } = frame;
  const { text, start } = setting.sentence;
  const before = text.slice(0, value.start - start);
  if (value.precision !== 'day' || !value.yearStated || value.from !== value.to) return undefined;
  if (!dating.test(before) && readingsOf(setting).length > 0) return undefined;
  if (dated.some((source) => bears(source, value)) || isTold(value, corpus)) return undefined;
  const numbers = before.match(number) ?? [];
  const numbered = dated.filter(({ meta: { title } }) => numbers.some((one) => title.includes(one)));
  if (numbered.length > 0) return numbered.length === 1 ? numbered[0] : undefined;
  const made = dated.filter((source) => isOfMaker(frame, source, corpus));
  const [only, ...more] = made.length > 0 ? made : ofKind(frame, before, dated, corpus);
  return only && more.length === 0 && isSlip(value, dayOf(only)) ? only : undefined;
}

/** "report 4/2024", "no. 31". */
const number = /\b\d{1,4}\/\d{2,4}\b|\bno\. ?\d{1,4}\b/gi;
const kinds =
  'reports?|statement|release|bulletin|letter|entry|memorandum|hearing|transcript|note|interview|briefing|newsletter|minutes|log|diary';
const dating = new RegExp(
  `\\b(?:${kinds})\\s(?:\\S{1,20}\\s){0,2}?(?:(?:is|was)\\s)?(?:of|dated)\\s(?:\\p{Lu}\\p{Ll}+day,?\\s)?$`,
  'iu',
);
const kind = new RegExp(`\\b(?:${kinds})\\b`, 'gi');

/** The sources that call themselves what the reference does, where what it leans on names their maker or their matter. */
function ofKind(
  { setting }: Frame,
  before: string,
  dated: readonly Source[],
  corpus: Corpus,
): readonly Source[] {
  const cited: readonly string[] = dating.test(before) ? (before.toLowerCase().match(kind) ?? []) : [];
  if (cited.length === 0) return [];
  return dated.filter((source) => {
    const { concepts, text } = headOf(source);
    const own: readonly string[] = text.toLowerCase().match(kind) ?? [];
    return (
      cited.some((word) => own.includes(word)) &&
      ([...setting.nearActors].some((id) => makes(id, source, corpus)) ||
        [...setting.nearConcepts].some((id) => !isLight(id) && concepts.has(id)))
    );
  });
}

/** What a source calls itself in its title and first lines, and the words of its title and makers beside that. */
function headOf(source: Source): { readonly text: string; readonly concepts: ReadonlySet<string> } {
  const known = heads.get(source);
  if (known) return known;
  const { title, author, publisher } = source.meta;
  const matter = [title, author, publisher].join(' \n').replace(kind, '');
  const head = {
    text: `${title} \n${headWords(source)}`,
    concepts: new Set(sentenceOf(matter).concepts.map(({ id }) => id)),
  };
  heads.set(source, head);
  return head;
}

const heads = new WeakMap<Source, { readonly text: string; readonly concepts: ReadonlySet<string> }>();

/** Whether any passage tells of something on this very day; of many passages nobody knows. */
function isTold(value: CalendarDate, corpus: Corpus): boolean {
  const dated = corpus.passages.holding('date', mostRead);
  const isSame = (date: CalendarDate): boolean => date.from === value.from && date.to === value.to;
  return !dated || dated.some(({ sentence }) => sentence.dates.some(isSame));
}
const mostRead = 2_000;

/** Two digits of the day exchanged, one too few or too many, another month or year of the same day. */
function isSlip(a: CalendarDate, b: CalendarDate | undefined): boolean {
  const slip = b && slipOf(a, b);
  if (!b || !slip) return false;
  return slip !== 'another day' || `${a.day}` === [...`${b.day}`].reverse().join('');
}
