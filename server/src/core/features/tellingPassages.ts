import type { Actor } from '../corpus/actor';
import type { Corpus } from '../corpus/corpus';
import type { Passage } from '../corpus/passages';
import { recordOf, sameSpeaker } from '../corpus/record';
import type { Dimension, Figure } from '../extract/types';
import type { Span } from '../text/span';

/** Words of a passage; the span counts in the source's text. */
export interface Telling {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
}

/**
 * What tells most about an actor: the latest quotation of it, the weightiest figure and a day that sentences with it as
 * their subject give. `about`: its passages, the latest first.
 */
export function tellingPassages(corpus: Corpus, actor: Actor, about: readonly Passage[]): readonly Telling[] {
  const quotation = quotationOf(corpus, actor, about);
  const figure = best(about, (passage) => figureScore(passage, corpus, actor));
  const date = best(
    about.filter((passage) => passage !== figure?.passage),
    (passage) => dateScore(passage, corpus, actor),
  );
  return [quotation, figure, date].filter((one) => one !== undefined);
}

const shortest = 25;
/** Shorter quotations are shown only where there is no longer one. */
const telling = 60;
const longest = 220;

function quotationOf(corpus: Corpus, actor: Actor, about: readonly Passage[]): Telling | undefined {
  if (actor.kind !== 'person' && actor.kind !== 'unknown') return undefined;
  const record = recordOf(corpus.sources);
  const sources = new Set(about.map((passage) => passage.source.id));
  for (const [source, least] of [telling, shortest].flatMap((least) =>
    [...sources].map((source) => [source, least] as const),
  )) {
    const quoted = record
      .get(source)
      ?.quotations.find(
        ({ kind, text, speaker }) =>
          kind === 'speech' &&
          text.length >= least &&
          text.length <= longest &&
          speaker !== undefined &&
          sameSpeaker(actor.name, speaker, corpus.registry) === 'same',
      );
    const passage = quoted && corpus.passages.of(source).find(({ span }) => span.end > quoted.start);
    if (passage && quoted)
      return {
        passage,
        span: { start: quoted.start, end: quoted.end },
        text: `“${quoted.text.replace(/,$/, '')}”`,
      };
  }
  return undefined;
}

function best(about: readonly Passage[], scoreOf: (passage: Passage) => number): Telling | undefined {
  let found: { readonly passage: Passage; readonly score: number } | undefined;
  for (const passage of about) {
    const score = scoreOf(passage);
    if (score > 0 && score > (found?.score ?? 0)) found = { passage, score };
  }
  return found && { passage: found.passage, span: found.passage.span, text: shortened(found.passage) };
}

/** Money and shares are what a writer looks for; ages, ranks and times of day are not. */
const weights: Partial<Record<Dimension, number>> = {
  money: 4,
  share: 3,
  multiple: 2,
  count: 2,
  length: 2,
  area: 2,
  mass: 2,
  volume: 2,
  power: 2,
  energy: 2,
};

function figureScore({ sentence, block }: Passage, corpus: Corpus, actor: Actor): number {
  if (block.kind === 'row') return 0;
  const weight = Math.max(0, ...sentence.figures.map((figure) => weightOf(figure)));
  return weight === 0 ? 0 : weight + prominence(sentence.text, corpus, actor);
}

/** A bare small number says little. */
const weightOf = (figure: Figure): number =>
  figure.dimension === 'count' && figure.high < 10 ? 0 : (weights[figure.dimension] ?? 0);

function dateScore({ sentence }: Passage, corpus: Corpus, actor: Actor): number {
  const days = sentence.dates.filter(
    ({ precision, relative, start }) =>
      !relative &&
      (precision === 'day' || precision === 'month') &&
      !inBrackets(sentence.text.slice(0, start - sentence.start)),
  );
  return days.length === 0 ? 0 : 1 + prominence(sentence.text, corpus, actor);
}

/** A day in brackets is mostly that of a paper. */
const inBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

/** Its subject stands in front; short sentences and those with few other names are about it. */
function prominence(text: string, corpus: Corpus, actor: Actor): number {
  const mentions = corpus.registry.mentionsIn(text);
  const own = mentions.find((mention) => mention.actor === actor.id);
  const leads = own !== undefined && own.start < text.length / 4 ? 2 : 0;
  const others = new Set(mentions.map((mention) => mention.actor)).size - 1;
  return leads - Math.min(2, others * 0.5) - (text.length > longest ? 2 : 0);
}

/** The sentence, cut behind a word where it is long. */
function shortened({ sentence }: Passage): string {
  const text = sentence.text.replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
