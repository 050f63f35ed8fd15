import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { memory } from '../text/memory';
import { toPlain } from '../text/offsets';
import { sentenceAt, sentences } from '../text/sentences';
import { type CitationStyle, citation, cites } from './citation';
import { escapeMarkdown } from './escape';
import { namedSpeaker } from './namedSpeaker';
import { type QuoteCompletion, quoteCompletions } from './quoteCompletion';
import { type OpenQuotation, openQuotation } from './quoteMarks';
import { blockAt, placeToCome } from './quotePlace';
import { type Suggestion, withAddition } from './suggestion';

export interface QuoteOptions {
  readonly citationStyle: CitationStyle;
  /** Whether the speaker's name is inserted behind the words. */
  readonly speaker: boolean;
}

const shown = 50;

/** Quotations of the record that fit where the author has opened quotation marks or is about to, best first. */
export function quoteSuggestions(
  draft: Draft,
  corpus: Corpus,
  offset: number,
  options: QuoteOptions,
): readonly Suggestion[] {
  const open = openQuotation(draft.text, offset);
  if (open === undefined) return suggestionsToCome(draft, corpus, offset, options);
  const block = blockAt(draft, offset);
  if (block === undefined) return [];
  const found = quoteCompletions(corpus, block, toPlain(block.block.map, offset), open.typed);
  return found.slice(0, shown).map((item) => suggestion(item, draft, corpus, open, options));
}

/** The same before the marks: behind words that lead up to a quotation, or in front of empty marks. */
function suggestionsToCome(
  draft: Draft,
  corpus: Corpus,
  offset: number,
  options: QuoteOptions,
): readonly Suggestion[] {
  const place = placeToCome(draft, offset);
  if (place === undefined) return [];
  const { scene, start, open } = place;
  const speaker = namedSpeaker(scene, start, start);
  if (speaker === undefined && open.span.start === open.span.end) return [];
  const found = quoteCompletions(corpus, scene, start, '');
  const asked = { ...options, speaker: options.speaker && speaker === undefined };
  return found.slice(0, shown).map((item) => suggestion(item, draft, corpus, open, asked));
}

function suggestion(
  item: QuoteCompletion,
  draft: Draft,
  corpus: Corpus,
  open: OpenQuotation,
  { citationStyle, speaker }: QuoteOptions,
): Suggestion {
  const source = corpus.sources.get(item.source);
  const next = behind(draft.text, open.span.end);
  const isCited = next !== '' && source !== undefined && cites(next, source);
  const cited = source && !isCited ? citation(draft.text, source, citationStyle) : { mark: '' };
  const said = speaker && item.speaker ? ` said ${item.speaker}` : '';
  const words = (open.isToCome ? open.mark : '') + inMarks(item.words, open.mark);
  const newText = words + open.closingMark + said + cited.mark;
  return {
    kind: 'quotation',
    label: labelOf(item),
    aside: item.speaker,
    detail: detailOf(item),
    documentation: `${inContext(item)}\n\n*${escapeMarkdown(item.title)}*`,
    replace: open.span,
    ...withAddition(newText, open.span, cited.definition),
    // The list was ranked by the typed words already, and loosely: the editor must not filter it once more.
    filter: open.typed === '' ? item.words : open.typed,
  };
}

/** "Ada Lind, according to Per Vang, 2024-05-11". */
function detailOf({ speaker, via, date, title }: QuoteCompletion): string {
  const facts = [speaker, via && `according to ${via}`, date];
  return facts.filter((fact) => fact !== undefined).join(', ') || title;
}

/** So many letters has a row of the list at its usual width: what is longer pushes the speaker out. */
const ROW = 41;
const SHORTEST_LABEL = 24;

function labelOf({ words, isTail, speaker = '' }: QuoteCompletion): string {
  const text = (isTail ? '… ' : '') + words;
  const room = Math.max(SHORTEST_LABEL, ROW - speaker.length);
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

const CITED_WITHIN = 200;

/** What stands right behind the quotation: a citation there is not doubled. */
const behind = (text: string, from: number): string =>
  /^(?:\s*(?:\[[^\]\n]*\]|\(\[[^\n]*?\)\)))*/.exec(text.slice(from, from + CITED_WITHIN))?.[0] ?? '';

/** The passage from the sentence on in which the words start, with the words strong. */
const inContext = ({ passage, words }: QuoteCompletion): string =>
  contexts.of(`${words}\n${passage}`, () => contextOf(passage, words));

const contexts = memory<string>(500);

function contextOf(passage: string, words: string): string {
  const start = passage.indexOf(words);
  if (start < 0) return escapeMarkdown(passage);
  const sentence = sentenceAt(sentences(passage), start)?.start ?? 0;
  const before = escapeMarkdown(passage.slice(sentence, start));
  return `${before}**${escapeMarkdown(words)}**${escapeMarkdown(passage.slice(start + words.length))}`;
}

/** Marks inside the words must not close the author's own: they become single ones. */
const inMarks = (words: string, mark: string): string =>
  mark === '"' ? words.replace(/["“”]/g, "'") : words.replace(/“/g, '‘').replace(/[”"]/g, '’');
