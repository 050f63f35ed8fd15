import type { Corpus } from '../../corpus/corpus';
import { type Place, quotationsAt, type RecordedQuotation, spanOf } from '../../corpus/record';
import type { DraftBlock } from '../../draft/draft';
import { attributionLine, nameOf, quotations, sayingForms } from '../../extract/quotations';
import type { QuotationMention } from '../../extract/types';
import type { Span } from '../../text/span';
import { type Judged, judge, judgeQuotations } from './judge';
import { presenterOf } from './presenter';
import { reporting } from './reporting';

/** A place in a source where the quoted words stand, and who says them there. */
export interface Witness {
  readonly place: Place;
  readonly speaker: string;
  /** Who passes the words on there, where they come at second hand. */
  readonly via?: string;
  /** All who speak in turns in that source, where the words stand in a labelled turn: each has words of their own. */
  readonly others: readonly string[];
  /** Good enough to confirm a speaker, not to refute one: the source's author, or words that are rather alike. */
  readonly confirmsOnly: boolean;
  /** How surely the source names the speaker, and the paragraph up to the quotation. */
  readonly inferred: boolean;
  readonly text: string;
}

/** A quotation of the draft with the place in the block that names its speaker. */
export interface Attributed {
  readonly speaker: Span & { readonly text: string };
  /** The name that the speaker's words stand for. */
  readonly name: string;
  /** The draft names the speaker by a pronoun, or before a colon without a verb of saying. */
  readonly inferred: boolean;
  /** The draft's paragraph up to the quotation, where another name may be the one that is meant. */
  readonly text: string;
  /** The whole paragraph. */
  readonly paragraph: string;
  readonly witnesses: readonly Witness[];
}

/** The quotations whose speaker this block names, with the sources' speakers of the same words. */
export function attributedQuotations(scene: DraftBlock, corpus: Corpus): readonly Attributed[] {
  const line = attributionLine(scene.block.text);
  if (line) return attributedAbove(scene, line, corpus);
  return judgeQuotations(scene, corpus).flatMap((judged) => attributedWords(judged, scene, corpus) ?? []);
}

function attributedWords(judged: Judged, { block }: DraftBlock, corpus: Corpus): Attributed | undefined {
  const { mention } = judged;
  const name = mention.speaker && nameOf(mention.speaker);
  const witnesses = witnessesOf(judged);
  if (witnesses.length === 0) return undefined;
  const paragraph = block.text;
  if (!mention.speaker || !name) {
    const presenter = presenterOf(mention, paragraph, corpus.registry);
    const all = { inferred: true, text: paragraph, paragraph, witnesses };
    return presenter && { speaker: presenter, name: presenter.text, ...all };
  }
  const span = shownSpan(mention.speaker, name, paragraph);
  const inferred = isInferred(mention, paragraph);
  return (
    span && {
      speaker: span,
      name,
      inferred,
      text: paragraph.slice(0, mention.start),
      paragraph,
      witnesses,
    }
  );
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
  return witnesses.length > 0
    ? [{ speaker: line, name: line.text, inferred: false, text: line.text, paragraph: line.text, witnesses }]
    : [];
}

function isInferred({ speaker, outer }: QuotationMention, text: string): boolean {
  if (!speaker) return false;
  if (speaker.resolved !== undefined) return true;
  if (speaker.cue !== 'before' || !/:\s*$/.test(text.slice(0, outer.start))) return false;
  const between = text
    .slice(speaker.end, outer.start)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return !between.some((word) => sayingForms.has(word));
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
    const confirmsOnly = judged.verdict === 'altered' && judged.near.cost > NEARLY;
    if (!quoted) return [...byReport(place), ...byAuthor(place)];
    return quoted.speaker
      ? [
          {
            place,
            speaker: quoted.speaker,
            ...(quoted.via && { via: quoted.via }),
            others: othersIn(place, quoted),
            confirmsOnly,
            inferred: quoted.inferred === true,
            text: place.record.source.text.slice(quoted.block.span.start, quoted.start),
          },
        ]
      : [];
  });
}

/** Whoever is reported to have said the words: that can confirm a speaker, never refute one. */
function byReport(place: Place): readonly Witness[] {
  const report = reporting(place);
  return report
    ? [{ place, speaker: report.speaker, others: [], confirmsOnly: true, inferred: false, text: '' }]
    : [];
}

/** Words outside quotation marks are their author's: that can confirm a speaker, never refute one. */
function byAuthor(place: Place): readonly Witness[] {
  const { start } = spanOf(place);
  const section = place.record.blocks.findLast(({ block }) => block.span.start <= start)?.section;
  const speaker = section?.author ?? place.record.source.meta.author;
  return speaker === undefined
    ? []
    : [{ place, speaker, others: [], confirmsOnly: true, inferred: false, text: '' }];
}

function othersIn({ record }: Place, quoted: RecordedQuotation): readonly string[] {
  if (quoted.form !== 'turn') return [];
  return [...new Set(record.quotations.flatMap(({ speaker }) => speaker ?? []))].filter(
    (name) => name !== quoted.speaker,
  );
}

/** Where the words stand, word for word or nearly. */
function placesOf(judged: Judged): readonly Place[] {
  if (judged.verdict === 'unknown') return [];
  return judged.verdict === 'altered' ? [judged.near] : judged.places;
}
