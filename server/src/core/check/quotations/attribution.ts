import type { Corpus } from '../../corpus/corpus';
import { type Place, type RecordedQuotation, spanOf } from '../../corpus/record';
import type { DraftBlock } from '../../draft/draft';
import { attributionLine, nameOf, quotations } from '../../extract/quotations';
import type { QuotationMention } from '../../extract/types';
import type { Span } from '../../text/span';
import { quotationsAt } from './context';
import { type Judged, judge, judgeQuotations } from './judge';

/** A place in a source where the quoted words stand, and who says them there. */
export interface Witness {
  readonly place: Place;
  readonly speaker: string;
  /** All who speak in turns in that source, where the words stand in a labelled turn: each has words of their own. */
  readonly others: readonly string[];
  /** The speaker is only the source's author. */
  readonly author?: boolean;
}

/** A quotation of the draft with the place in the block that names its speaker. */
export interface Attributed {
  readonly speaker: Span & { readonly text: string };
  /** The name that the speaker's words stand for. */
  readonly name: string;
  readonly witnesses: readonly Witness[];
}

/** The quotations whose speaker this block names, with the sources' speakers of the same words. */
export function attributedQuotations(scene: DraftBlock, corpus: Corpus): readonly Attributed[] {
  const line = attributionLine(scene.block.text);
  if (line) return attributedAbove(scene, line, corpus);
  return judgeQuotations(scene, corpus).flatMap((judged) => {
    const { speaker } = judged.mention;
    const name = speaker && nameOf(speaker);
    if (!speaker || !name) return [];
    const span = shownSpan(speaker, name, scene.block.text);
    const witnesses = witnessesOf(judged);
    return span && witnesses.length > 0 ? [{ speaker: span, name, witnesses }] : [];
  });
}

/** "— Ada Lind" under a block quote names the speaker of the block before. */
function attributedAbove(
  { previous }: DraftBlock,
  line: Span & { readonly text: string },
  corpus: Corpus,
): readonly Attributed[] {
  if (previous?.kind !== 'quote') return [];
  const mention: QuotationMention | undefined = quotations([previous])[0]?.[0];
  if (!mention) return [];
  const witnesses = witnessesOf(judge(mention, previous, corpus));
  return witnesses.length > 0 ? [{ speaker: line, name: line.text, witnesses }] : [];
}

/** The name as the block writes it; for a pronoun the name it stands for, where the block has it. */
function shownSpan(
  speaker: NonNullable<QuotationMention['speaker']>,
  name: string,
  text: string,
): (Span & { readonly text: string }) | undefined {
  if (speaker.resolved === undefined) return { start: speaker.start, end: speaker.end, text: speaker.text };
  const start = text.lastIndexOf(name, speaker.start);
  if (start >= 0) return { start, end: start + name.length, text: name };
  return undefined;
}

const NEARLY = 0.2;

function witnessesOf(judged: Judged): readonly Witness[] {
  return placesOf(judged).flatMap((place) => {
    const [quoted] = quotationsAt(place.record, spanOf(place));
    if (!quoted) return byAuthor(place);
    return quoted.speaker ? [{ place, speaker: quoted.speaker, others: othersIn(place, quoted) }] : [];
  });
}

/** Words outside quotation marks are their author's: that can confirm a speaker, never refute one. */
function byAuthor(place: Place): readonly Witness[] {
  const { start } = spanOf(place);
  const section = place.record.blocks.findLast(({ block }) => block.span.start <= start)?.section;
  const speaker = section?.author ?? place.record.source.meta.author;
  return speaker === undefined ? [] : [{ place, speaker, others: [], author: true }];
}

function othersIn({ record }: Place, quoted: RecordedQuotation): readonly string[] {
  if (quoted.form !== 'turn') return [];
  return [...new Set(record.quotations.flatMap(({ speaker }) => speaker ?? []))].filter(
    (name) => name !== quoted.speaker,
  );
}

/** Where the words stand: word for word, or so nearly that the attribution is still that of the same words. */
function placesOf(judged: Judged): readonly Place[] {
  if (judged.verdict === 'unknown') return [];
  if (judged.verdict !== 'altered') return judged.places;
  return judged.near.cost <= NEARLY ? [judged.near] : [];
}
