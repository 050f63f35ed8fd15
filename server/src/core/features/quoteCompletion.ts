import type { Corpus } from '../corpus/corpus';
import { type QuotationRecord, quotedWords, type RecordedQuotation, recordOf } from '../corpus/record';
import type { DraftBlock } from '../draft/draft';
import { namedSpeaker } from './namedSpeaker';
import type { Quotable } from './quotable';
import { type QuoteForm, quoteForms } from './quoteForms';
import { type QuoteIndex, quoteIndex, type Rank } from './quoteIndex';
import { best } from './quoteRanking';
import { type Hit, hitsAmong, readTyped, type Typed, typedHits } from './quoteSearch';
import { namesOf } from './quoteSpeakers';
import { type TopicScores, topicScores } from './quoteTopic';

/** A quotation of the record that may be what the author is about to quote. */
export interface QuoteCompletion {
  readonly words: string;
  /** They begin with a later sentence of the quotation. */
  readonly isTail: boolean;
  readonly speaker?: string;
  /** Who passes the words on, where the source has them at second hand. */
  readonly via?: string;
  /** The source's id. */
  readonly source: string;
  readonly title: string;
  readonly date?: string;
  readonly citekey: string;
  /** The block that the words stand in. */
  readonly passage: string;
}

const MOST_OFFERED = 50;
/** Of so few quotations every sentence is offered to begin with. */
const FEW = 8;
const BEGINS = 100;
/** So many copies of one quotation are looked through for others. */
const MOST_ALIKE = 500;

/**
 * Quotations that hold what was typed (words in a row, the last perhaps unfinished; loosely where none does), best
 * first: those that begin so, those on the topic of the draft's block, the latest. Where the sentence names a speaker
 * by an explicit cue, only that speaker's. Each is offered whole and from the sentence that was typed into. `offset`
 * counts in the block's text; `typed` is what stands behind the opening mark.
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
  const around = scene.block.text.slice(0, start) + scene.block.text.slice(offset);
  const topic = topicScores(record, around);
  const index = quoteIndex(record);
  const names = speaker === undefined ? undefined : namesOf(speaker, index, corpus.registry);
  const own = names && [...names].flatMap((name) => index.bySpeaker.get(name) ?? []);
  const typing = readTyped(typed);
  const found = typing ? typedOf(record, typing, own) : untyped(index, topic, own);
  const offered = distinct(index, ranked(index, found, topic));
  const all = offered.length <= FEW && typing === undefined;
  return offered.flatMap(({ one, at }) =>
    formsOf(one, at, all).map((form) => completion(one.quotation, form)),
  );
}

/** Of `own` (the named speaker's), or of all where nobody is named. */
function typedOf(record: QuotationRecord, typed: Typed, own: readonly Rank[] | undefined): readonly Hit[] {
  const exact = own ? hitsAmong(quoteIndex(record), own, typed) : [];
  if (exact.length > 0) return exact;
  const hits = typedHits(record, typed);
  const mine = own && new Set(own);
  return mine ? hits.filter(({ rank }) => mine.has(rank)) : hits;
}

/** The named speaker's; where nobody is named, those on the topic, and the latest. */
function untyped(index: QuoteIndex, topic: TopicScores, own: readonly Rank[] | undefined): readonly Hit[] {
  const onTopic = [...topic.keys()].flatMap((block) => index.byBlock.get(block) ?? []);
  const latest = index.all.slice(0, MOST_ALIKE).keys();
  return (own ?? [...new Set([...onTopic, ...latest])]).map((rank) => ({ rank }));
}

/** Those that begin with the typed words first, and those on the topic; the latest first. As many as may be looked at. */
function ranked({ all }: QuoteIndex, hits: readonly Hit[], topic: TopicScores): readonly Hit[] {
  const score = ({ rank, at }: Hit): number => {
    const block = all[rank]?.quotation.block;
    return (at === 0 ? BEGINS : 0) + ((block && topic.get(block)) ?? 0);
  };
  return best(hits, score, MOST_OFFERED + MOST_ALIKE);
}

interface Offered {
  readonly one: Quotable;
  readonly at?: number;
}

/** The same words in two sources (or two copies) are offered once. */
function distinct({ all }: QuoteIndex, hits: readonly Hit[]): readonly Offered[] {
  const seen = new Map<string, Offered>();
  for (const { rank, at } of hits) {
    if (seen.size >= MOST_OFFERED) break;
    const one = all[rank];
    if (one && !seen.has(one.key)) seen.set(one.key, { one, at });
  }
  return [...seen.values()];
}

/** The form that begins with the sentence typed into, the whole, and, where `all` are wanted, the other ones. */
function formsOf({ quotation, key }: Quotable, at = 0, all: boolean): readonly QuoteForm[] {
  const forms = quoteForms(quotation.text);
  const [whole] = forms;
  if (all || whole === undefined || forms.length === 1) return forms;
  const word = at > 0 ? key.slice(0, at).split(' ').length - 1 : 0;
  const typedInto = quotedWords(quotation.text)[word]?.start ?? 0;
  const chosen = forms.findLast(({ start }) => start <= typedInto);
  return chosen && chosen.start > 0 ? [chosen, whole] : [whole];
}

function completion(
  { speaker, via, source, section, block }: RecordedQuotation,
  { words, start }: QuoteForm,
): QuoteCompletion {
  const { title, citekey, date } = source.meta;
  return {
    words,
    isTail: start > 0,
    speaker,
    via,
    source: source.id,
    title,
    citekey,
    date: (section.date ?? date)?.label,
    passage: block.text,
  };
}
