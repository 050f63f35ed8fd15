import type { Corpus } from '../corpus/corpus';
import { quotedWords, type RecordedQuotation, recordOf, sameSpeaker } from '../corpus/record';
import type { DraftBlock } from '../draft/draft';
import { namedSpeaker } from './namedSpeaker';
import { type QuoteForm, quoteForms } from './quoteForms';
import { type Hit, typedHits } from './quoteSearch';
import { topicScores } from './quoteTopic';

/** A quotation of the record that may be what the author is about to quote. */
export interface QuoteCompletion {
  readonly words: string;
  /** They begin with a later sentence of the quotation. */
  readonly isTail: boolean;
  readonly speaker?: string;
  /** The source's id. */
  readonly source: string;
  readonly title: string;
  readonly date?: string;
  readonly citekey: string;
  /** The block that the words stand in. */
  readonly passage: string;
}

const LONGEST = 4_000;
const MOST_OFFERED = 50;
/** Of so few quotations every sentence is offered to begin with. */
const FEW = 8;
const BEGINS = 100;

/**
 * Quotations that hold what was typed (words in a row, the last perhaps unfinished; loosely where none does), best
 * first: those that begin so, those on the topic of the draft's block, the latest. Where the sentence names a speaker
 * by an explicit cue, only that speaker's. Each is offered whole and from the sentence that was typed into. `offset` counts in the block's text; `typed` is what stands behind the
 * opening mark.
 */
export function quoteCompletions(
  corpus: Corpus,
  scene: DraftBlock,
  offset: number,
  typed: string,
): readonly QuoteCompletion[] {
  const record = recordOf(corpus.sources);
  const start = Math.max(0, offset - typed.length);
  const speaker = namedSpeaker(scene, start, offset);
  const topic = topicScores(record, scene.block.text.slice(0, start) + scene.block.text.slice(offset));
  const says = spokenBy(speaker, corpus);
  const ranked = typedHits(record, typed)
    .filter(({ quotation }) => isQuotable(quotation) && says(quotation))
    .map((hit) => ({ hit, score: (hit.at === 0 ? BEGINS : 0) + (topic.get(hit.quotation.block) ?? 0) }))
    .sort((a, b) => b.score - a.score || latestFirst(a.hit.quotation, b.hit.quotation));
  const offered = distinct(ranked.map(({ hit }) => hit));
  const all = offered.length <= FEW && typed.trim() === '';
  return offered.flatMap((hit) => formsOf(hit, all).map((form) => completion(hit.quotation, form)));
}

/** The form that begins with the sentence typed into, the whole, and, where `all` are wanted, the other ones. */
function formsOf({ quotation, at = 0 }: Hit, all: boolean): readonly QuoteForm[] {
  const forms = quoteForms(quotation.text);
  if (all) return forms;
  const typedInto = at > 0 ? (quotedWords(quotation.text)[at]?.start ?? 0) : 0;
  const chosen = forms.findLast(({ start }) => start <= typedInto);
  return forms
    .slice(0, 1)
    .concat(chosen && chosen.start > 0 ? [chosen] : [])
    .reverse();
}

const isQuotable = ({ kind, text }: RecordedQuotation): boolean => kind !== 'term' && text.length <= LONGEST;

/** Whether the named speaker says a quotation; each name is compared once. */
function spokenBy(speaker: string | undefined, corpus: Corpus): (quotation: RecordedQuotation) => boolean {
  if (speaker === undefined) return () => true;
  const known = new Map<string, boolean>();
  return ({ speaker: name }) => {
    if (name === undefined) return false;
    const same = known.get(name) ?? sameSpeaker(speaker, name, corpus.registry) === 'same';
    known.set(name, same);
    return same;
  };
}

const latestFirst = (a: RecordedQuotation, b: RecordedQuotation): number => {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === right ? 0 : left < right ? 1 : -1;
};

const dayOf = ({ section, source }: RecordedQuotation): string =>
  (section.date ?? source.meta.date)?.from ?? '';

/** The same words in two sources (or two copies) are offered once. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of hits) {
    if (seen.size >= MOST_OFFERED) break;
    const key = hit.quotation.text.replace(/[\s,;:]+/g, ' ').trim();
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()];
}

function completion(
  { speaker, source, section, block }: RecordedQuotation,
  { words, start }: QuoteForm,
): QuoteCompletion {
  const { title, citekey, date } = source.meta;
  return {
    words,
    isTail: start > 0,
    speaker,
    source: source.id,
    title,
    citekey,
    date: (section.date ?? date)?.label,
    passage: block.text,
  };
}
