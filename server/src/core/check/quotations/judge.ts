import type { Corpus } from '../../corpus/corpus';
import {
  blockAt,
  type Place,
  type QuotationRecord,
  quotationsAt,
  quotedWords,
  type RecordedQuotation,
  recordOf,
  sameSpeaker,
  spanOf,
} from '../../corpus/record';
import type { DraftBlock } from '../../draft/draft';
import { nameOf, quotationsOf } from '../../extract/quotations';
import type { QuotationMention } from '../../extract/types';
import type { Block } from '../../text/block';
import { type Memory, memory, once } from '../../text/memory';
import { blockStems, contentStems, isContent, shared } from './context';
import { faithfulMatches, lostNegation, type Match, turningWord } from './faithful';
import { alteredFragment, type Surroundings } from './fragment';
import { mergedWords } from './merged';
import { type Near, nearWords } from './near';
import { type PatternWord, parts, patternOf } from './pattern';
import { reporting } from './reporting';

/** How a quotation of the draft stands to the sources. */
export type Judged = { readonly mention: QuotationMention } & (
  | { readonly verdict: 'faithful'; readonly places: readonly Place[] }
  | { readonly verdict: 'altered'; readonly near: Near }
  | { readonly verdict: 'turned'; readonly places: readonly Place[]; readonly lost: string }
  | { readonly verdict: 'merged'; readonly places: readonly Place[] }
  | { readonly verdict: 'indirect'; readonly places: readonly Place[]; readonly speaker: string }
  | { readonly verdict: 'unknown' }
);

const SHORT = 3;
const remembered = new WeakMap<DraftBlock, { readonly corpus: Corpus; readonly judged: readonly Judged[] }>();

/** The quotations of one block of the draft, judged. Two rules ask; the second is answered from memory. */
export function judgeQuotations(scene: DraftBlock, corpus: Corpus): readonly Judged[] {
  const known = remembered.get(scene);
  if (known?.corpus === corpus) return known.judged;
  const judged = judgedAlike(mentionsOf(scene), scene.block, corpus);
  remembered.set(scene, { corpus, judged });
  return judged;
}

/**
 * The judgements of these quotations of a block: the same as before where the block reads as before and its neighbours
 * have changed nothing about who says what.
 */
function judgedAlike(mentions: readonly QuotationMention[], block: Block, corpus: Corpus): readonly Judged[] {
  if (mentions.length === 0) return [];
  const known = judgements.get(corpus) ?? memory<readonly Judged[]>(REMEMBERED);
  judgements.set(corpus, known);
  const key = [block.kind, block.text, JSON.stringify(mentions)].join('\n');
  return known.of(key, () => mentions.map((mention) => judge(mention, block, corpus)));
}

const REMEMBERED = 1_000;
const judgements = new WeakMap<Corpus, Memory<readonly Judged[]>>();

function mentionsOf({ previous, block, next }: DraftBlock): readonly QuotationMention[] {
  if (block.kind !== 'quote' && !marks.test(block.text)) return [];
  return quotationsOf(block, { previous, next });
}

/** Without one of these a block quotes nothing; a label ("NAME: words") may do without marks. */
const marks = /["“”„«»‹›‘]|(?:^|[\s(])'|^.{1,80}?:/;

/** One quotation of a block against the sources. */
export function judge(mention: QuotationMention, block: Block, corpus: Corpus): Judged {
  const pattern = patternOf(mention.text);
  if (pattern.length === 0) return { mention, verdict: 'unknown' };
  const around = surroundings(mention, block, corpus);
  const located = locatedIn(recordOf(corpus.sources), mention.text, pattern);
  if (located.matches.length > 0) return judgeFaithful(mention, pattern, located.matches, around);
  if (!isClosed(mention, block)) return { mention, verdict: 'unknown' };
  return judgeAltered(mention, pattern, located, around, corpus);
}

/** What a quotation's words find in the sources, whatever stands round them. */
interface Located {
  readonly matches: readonly Match[];
  /** The places of which it runs several together. */
  readonly merged: () => readonly Place[] | undefined;
  readonly near: () => Near | undefined;
}

const locations = new WeakMap<QuotationRecord, Memory<Located>>();

/** Remembered by the words: most edits of a block leave its quotations as they are. */
function locatedIn(record: QuotationRecord, text: string, pattern: readonly PatternWord[]): Located {
  const known = locations.get(record) ?? memory<Located>(REMEMBERED);
  locations.set(record, known);
  return known.of(text, () => ({
    matches: faithfulMatches(record, pattern),
    merged: once(() =>
      mergedWords(
        record,
        pattern.map(({ word }) => word),
      ),
    ),
    near: once(() => nearWords(record, pattern) ?? nearPart(pattern, record)),
  }));
}

/** A quotation that the author has not closed yet is only ever confirmed. */
const isClosed = (mention: QuotationMention, block: Block): boolean =>
  mention.outer.end > mention.end || block.kind === 'quote';

function surroundings(mention: QuotationMention, block: Block, corpus: Corpus): Surroundings {
  const speaker = mention.speaker && nameOf(mention.speaker);
  return {
    stems: once(() => contentStems(block.text, mention.outer)),
    lead: quotedWords(block.text.slice(Math.max(0, mention.outer.start - 60), mention.outer.start))
      .slice(-2)
      .map(({ word }) => word),
    isSpeaker: (name) =>
      speaker !== undefined && name !== undefined && sameSpeaker(speaker, name, corpus.registry) === 'same',
  };
}

function judgeFaithful(
  mention: QuotationMention,
  pattern: readonly PatternWord[],
  matches: readonly Match[],
  around: Surroundings,
): Judged {
  const places = ranked(matches, around).filter(
    (place) => pattern.length > SHORT || fits(place, around, pattern),
  );
  if (places.length === 0) return { mention, verdict: 'unknown' };
  const whole = places.filter((place) => !turningWord(place) && !lostNegation(place, mention.text));
  const speaker = indirectSpeaker(mention, whole, around);
  if (speaker !== undefined) return { mention, verdict: 'indirect', places: whole, speaker };
  if (whole.length > 0) return { mention, verdict: 'faithful', places: whole };
  const first = places[0] as Match;
  return {
    mention,
    verdict: 'turned',
    places,
    lost: turningWord(first) ?? lostNegation(first, mention.text) ?? '',
  };
}

/** Fewer words may be anybody's. */
const SHORTEST_REPORT = 5;

/** The speaker, where the words stand nowhere but in reports of what the very same speaker said. */
function indirectSpeaker(
  mention: QuotationMention,
  places: readonly Match[],
  { isSpeaker }: Surroundings,
): string | undefined {
  if (patternOf(mention.text).length < SHORTEST_REPORT) return undefined;
  const speakers = places.map((place) => reporting(place)?.speaker);
  return speakers.every(isSpeaker) ? speakers[0] : undefined;
}

const MOST_PLACES = 12;

/** The speaker's own words first, then quoted ones, then by shared context. */
function ranked(matches: readonly Match[], around: Surroundings): readonly Match[] {
  if (matches.length === 1) return matches;
  return matches
    .map((match) => ({ match, score: score(match, around) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PLACES)
    .map(({ match }) => match);
}

function score(place: Place, around: Surroundings): number {
  const quoted = quotationsAt(place.record, spanOf(place));
  const spoken = quoted.some((quotation) => around.isSpeaker(quotation.speaker));
  return (spoken ? 100 : 0) + (quoted.length > 0 ? 10 : 0) + shared(around.stems(), stemsAt(place));
}

const stemsAt = (place: Place): ReadonlySet<string> => blockStems(blockAt(place.record, spanOf(place).start));

/** A few words stand everywhere: they are this quotation only in its context. */
function fits(place: Place, around: Surroundings, pattern: readonly PatternWord[]): boolean {
  if (!pattern.some(({ word }) => isContent(word))) return false;
  const quoted = quotationsAt(place.record, spanOf(place));
  if (quoted.some((quotation) => around.isSpeaker(quotation.speaker))) return true;
  if (pattern.length === SHORT && quoted.some((quotation) => isUtterance(quotation, place))) return true;
  return shared(around.stems(), stemsAt(place)) >= (quoted.length > 0 ? 1 : 2);
}

/** The words are a whole sentence of the source's quotation. */
function isUtterance(quotation: RecordedQuotation, place: Place): boolean {
  const span = spanOf(place);
  const { text } = place.record.source;
  const opens =
    span.start === quotation.start || /[.!?]["”]?\s+$/.test(text.slice(quotation.start, span.start));
  return opens && /^[.!?]/.test(text.slice(span.end));
}

function judgeAltered(
  mention: QuotationMention,
  pattern: readonly PatternWord[],
  located: Located,
  around: Surroundings,
  corpus: Corpus,
): Judged {
  if (isName(mention)) return { mention, verdict: 'unknown' };
  if (pattern.length <= SHORT) return judgeFragment(mention, pattern, around, corpus);
  const merged = located.merged();
  if (merged) return { mention, verdict: 'merged', places: merged };
  const near = located.near();
  if (near?.real === 0) return { mention, verdict: 'faithful', places: [near] };
  if (!near || !believable(mention, near, corpus)) return { mention, verdict: 'unknown' };
  return { mention, verdict: 'altered', near };
}

function judgeFragment(
  mention: QuotationMention,
  pattern: readonly PatternWord[],
  around: Surroundings,
  corpus: Corpus,
): Judged {
  const words = pattern.map(({ word }) => word);
  const near = words.length > 1 ? alteredFragment(recordOf(corpus.sources), words, around) : undefined;
  return near ? { mention, verdict: 'altered', near } : { mention, verdict: 'unknown' };
}

/** Titles and names in quotation marks are nobody's words. */
const isName = (mention: QuotationMention): boolean =>
  mention.kind === 'term' && /^[^\p{L}]*\p{Lu}/u.test(mention.text) && mention.text.trim().includes(' ');

const LONG_PART = 5;

/** Across a long ellipsis each part is laid against the sources alone. */
function nearPart(pattern: readonly PatternWord[], record: QuotationRecord): Near | undefined {
  const cut = parts(pattern);
  if (cut.length < 2) return undefined;
  for (const part of cut) {
    if (part.length < LONG_PART || faithfulMatches(record, part).length > 0) continue;
    const near = nearWords(record, part);
    const offset = pattern.indexOf(part[0] as PatternWord);
    if (near) return { ...near, edits: near.edits.map((edit) => ({ ...edit, here: edit.here + offset })) };
  }
  return undefined;
}

const CLOSE = 0.25;
const UNATTRIBUTED = 0.3;

/** Similar words of somebody else are rather his own than an altered copy. */
function believable(mention: QuotationMention, near: Near, corpus: Corpus): boolean {
  const speaker = mention.speaker && nameOf(mention.speaker);
  if (!speaker) return near.cost <= UNATTRIBUTED;
  if (near.cost <= CLOSE) return true;
  const there = quotationsAt(near.record, spanOf(near)).flatMap((quotation) => quotation.speaker ?? []);
  return !there.some((name) => sameSpeaker(speaker, name, corpus.registry) === 'different');
}
