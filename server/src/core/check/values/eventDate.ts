import { type Corpus, findPassages } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import { overlaps, type Span } from '../../text/span';
import { compareDates } from './calendar';
import type { Candidate } from './candidate';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { decisive, match } from './gates';
import type { Setting } from './setting';
import { framesOf } from './sourceFrames';

/** A gathering with a name, as a sentence tells it right beside a date. */
interface Event {
  readonly noun: string;
  /** The actors and words that its name is made of. */
  readonly name: ReadonlySet<string>;
}

/** What is held on its days, once in a while, and goes by a name. */
const nouns =
  'summit|forum|conference|congress|games|festival|fair|championships?|olympics|expo|marathon|regatta|convention|biennale|symposium'.replace(
    /(?<=^|\|)\p{Ll}/gu,
    (first) => `[${first.toUpperCase()}${first}]`,
  );
const named = new RegExp(
  `((?:[\\p{Lu}\\d][\\p{L}\\d.’'&-]*|of|[–—-])[\\s'’"”–—-]{1,4}){1,6}(${nouns})\\b['’"”]?`,
  'gu',
);
const toDate =
  /^,?\s*(?:,?\s*(?:held|which was held|that took place)\s)?\s*(?:(?:in|on|of|from)\s+)?(?:the\s+)?$/i;
const fromDate = /^,?\s*(?:(?:during|at|to|for|when)\s+)?(?:the|its|their)?\s*['‘“"]?$/i;

/**
 * The date that the sources give a named gathering, where the draft puts another beside its name ("at the Aldern Forum in
 * July"): whatever is said to have happened there. Nothing where the sources give it several dates.
 */
export function eventDate(draft: Frame, corpus: Corpus): Candidate | undefined {
  const { value, setting } = draft;
  if (isFigure(value) || !/^(?:day|month)$/.test(value.precision) || value.relative) return undefined;
  const event = eventBeside(value, setting);
  if (!event) return undefined;
  const told = findPassages(corpus, [...event.name, event.noun], searched, 'date').flatMap((passage) =>
    framesOf(passage, corpus).flatMap((source): readonly Candidate[] => {
      if (isFigure(source.value)) return [];
      const theirs = eventBeside(source.value, source.setting);
      if (!theirs || !isOne(event, theirs) || !isOfOneYear(value, source.value)) return [];
      const comparison = compareDates(value, source.value);
      return [{ passage, value: source.value, match: match(draft, source, corpus), comparison }];
    }),
  );
  const [best] = told;
  return best && told.every((other) => isOtherwise(other, best)) ? best : undefined;
}

const searched = 40;

/** Forums come again: of another year they are others. */
const isOfOneYear = (draft: CalendarDate, source: CalendarDate): boolean =>
  !draft.from || draft.from.slice(0, 4) === source.from?.slice(0, 4);

const isOtherwise = ({ comparison, match: { failed }, value }: Candidate, best: Candidate): boolean =>
  comparison === 'differ' &&
  !decisive.some((gate) => failed.includes(gate)) &&
  compare(best.value, value) !== 'differ';

/** All of the draft's name stands in the source's. */
const isOne = (draft: Event, source: Event): boolean =>
  draft.noun === source.noun && draft.name.size > 0 && [...draft.name].every((id) => source.name.has(id));

function eventBeside(date: CalendarDate, setting: Setting): Event | undefined {
  const { text, start } = setting.sentence;
  for (const found of text.matchAll(named)) {
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    const between =
      span.end <= date.start
        ? toDate.test(text.slice(span.end - start, date.start - start))
        : date.end <= span.start && fromDate.test(text.slice(date.end - start, span.start - start));
    if (between)
      return { noun: (found[2] ?? '').toLowerCase().replace(/s$/, ''), name: namesIn(span, setting) };
  }
  return undefined;
}

const namesIn = (span: Span, { actorSpans, sentence }: Setting): ReadonlySet<string> => {
  const actors = actorSpans.filter((actor) => overlaps(actor, span));
  const words = sentence.concepts.filter(
    (concept) =>
      concept.capital && overlaps(concept, span) && !actors.some((actor) => overlaps(actor, concept)),
  );
  return new Set([...actors.map(({ id }) => id.replace(/^\?/, '')), ...words.map(({ id }) => id)]);
};
