import type { Corpus } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import type { Candidate } from '../candidate';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import { type Gate, match } from '../gates';
import { passageSetting } from '../passageSetting';
import { rootOf, type Setting, sentenceOf, surroundingsOf } from '../setting';
import { framesOf, isOfText } from '../sourceFrames';
import { type Form, formOf, isTitle, speaksOfOffice } from './forms';
import { holderAt, type Leaning } from './holder';

/** How an edge is told, and whose it is. */
interface Told extends Form {
  readonly holder: string;
}

/** A passage's date as the edge of a person's time in office. */
interface Term {
  readonly form: Told;
  readonly passage: Passage;
  readonly frame: Frame;
}

const against: readonly Gate[] = ['modality', 'negation', 'order', 'contrast'];

/**
 * The day on which the sources have somebody come into an office, or go, where the draft has another: "at the helm since 2020"
 * for "took up the post in January 2021". Nothing where a source has the draft's day, where they tell of several days, or
 * where the draft names an office that is spoken of nowhere around.
 */
export function otherTerm(draft: Frame, corpus: Corpus): Candidate | undefined {
  const { value, setting } = draft;
  if (isFigure(value) || value.precision === 'time' || value.precision === 'vague') return undefined;
  const form = toldIn(draft, { before: () => setting.earlier?.() ?? [], heading: '' }, corpus);
  if (!form) return undefined;
  const terms = termsIn(corpus).get(`${form.edge} ${form.holder}`) ?? [];
  const told = terms.map((term) => candidate(term, draft, corpus));
  const [best] = told.filter(({ match: { failed } }) => !against.some((gate) => failed.includes(gate)));
  if (!best || !told.every((other) => isOtherwise(other, best))) return undefined;
  return terms.some((term) => areOfOneOffice(draft, form, term, corpus)) ? best : undefined;
}

const isOtherwise = ({ comparison, value }: Candidate, best: Candidate): boolean =>
  comparison === 'differ' && compare(best.value, value) !== 'differ';

function candidate({ passage, frame }: Term, draft: Frame, corpus: Corpus): Candidate {
  const comparison = compare(draft.value, frame.value);
  return { passage, value: frame.value, match: match(draft, frame, corpus), comparison };
}

/** What either says the office is over must be spoken of around the other, or be part of the holder's title. */
function areOfOneOffice(draft: Frame, mine: Told, { form, frame }: Term, corpus: Corpus): boolean {
  if (mine.open && form.open && mine.object + form.object !== '') return false;
  const titles = corpus.registry.actors.get(mine.holder)?.roles.map(({ text }) => text) ?? [];
  const titled = new Set(sentenceOf(titles.join('; ')).concepts.map(({ id }) => id));
  return isSpokenOf(mine.object, frame, titled, corpus) && isSpokenOf(form.object, draft, titled, corpus);
}

function isSpokenOf(
  object: string,
  { setting }: Frame,
  titled: ReadonlySet<string>,
  corpus: Corpus,
): boolean {
  const { actors, concepts } = surroundingsOf(sentenceOf(object.replace(house, '')), corpus);
  const wanted = [...actors, ...concepts].map(({ id }) => id);
  const isKnown = (id: string) =>
    titled.has(id) || setting.named.has(id) || setting.subjects.has(id) || setting.roots().has(rootOf(id));
  if (wanted.length === 0) return true;
  return isTitle(object) ? wanted.every(isKnown) : wanted.some(isKnown);
}

/** What every text calls the house that it is about. */
const house = /\b(?:group|company|firm|house|business|club|organi[sz]ation|institution|country|team)\b/gi;

/** All times in office that the sources tell, by edge and holder; read once a state of the sources. */
function termsIn(corpus: Corpus): ReadonlyMap<string, readonly Term[]> {
  const known = tables.get(corpus.passages);
  if (known?.registry === corpus.registry) return known.terms;
  const terms = new Map<string, Term[]>();
  for (const passage of corpus.passages.holding('date', mostRead) ?? [])
    for (const term of termsOf(passage, corpus)) {
      const key = `${term.form.edge} ${term.form.holder}`;
      terms.set(key, [...(terms.get(key) ?? []), term]);
    }
  tables.set(corpus.passages, { registry: corpus.registry, terms });
  return terms;
}

const tables = new WeakMap<object, { registry: unknown; terms: ReadonlyMap<string, readonly Term[]> }>();
/** Of more passages nobody knows whether another says otherwise. */
const mostRead = 20_000;

function termsOf(passage: Passage, corpus: Corpus): readonly Term[] {
  const { text, start, dates } = passage.sentence;
  if (!dates.some((date) => formOf(text, date.start - start, date.end - start))) return [];
  return framesOf(passage, corpus).flatMap((frame) => {
    const form = isOfText(frame) ? undefined : toldIn(frame, leaningOf(passage, corpus), corpus);
    return form ? [{ form, passage, frame }] : [];
  });
}

/** The form of a date that is the edge of somebody's time in office, and whose. */
function toldIn({ value, setting }: Frame, leaning: Leaning, corpus: Corpus): Told | undefined {
  if (isFigure(value)) return undefined;
  const { text, start } = setting.sentence;
  const form = formOf(text, value.start - start, value.end - start);
  if (!form || (form.open && ![setting, ...leaning.before()].some(tellsOfOffice))) return undefined;
  const holder = holderAt(form.at, setting, leaning, corpus);
  return holder === undefined ? undefined : { ...form, holder };
}

const tellsOfOffice = ({ sentence }: Setting): boolean => speaksOfOffice(sentence.text);

/** Another heading's people are not meant. */
const leaningOf = ({ previous, block }: Passage, corpus: Corpus): Leaning => {
  const heading = block.headings.at(-1) ?? '';
  return {
    heading,
    before: () =>
      [previous?.previous, previous].flatMap((one) =>
        one && (one.block.headings.at(-1) ?? '') === heading ? [passageSetting(one, corpus)] : [],
      ),
  };
};
