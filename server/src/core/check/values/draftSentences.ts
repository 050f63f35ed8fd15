import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import { type AnalysedSentence, analyse } from '../../extract/analysis';
import { once } from '../../text/memory';
import type { Span } from '../../text/span';
import {
  aloneOf,
  type SentenceSetting,
  type Setting,
  sentenceOf,
  settingOf,
  surroundingsOf,
} from './setting';
import { gridAround, tableKey } from './tables/draftGrid';

/** A sentence of the draft before anything is judged: its setting is made where a rule asks for it. */
export interface DraftSentence extends Span {
  /** Differs where anything differs that the sentence's own words decide. */
  readonly own: string;
  /** As `own`, with all that the sentence leans on. */
  readonly around: () => string;
  readonly sentence: AnalysedSentence;
  readonly alone: () => SentenceSetting;
  readonly setting: () => Setting;
}

/** The sentences of a draft block. */
export function draftSentences(block: DraftBlock, corpus: Corpus): readonly DraftSentence[] {
  const known = drafted.get(block);
  if (known?.registry === corpus.registry) return known.sentences;
  const sentences = draftSentencesAnew(block, corpus);
  drafted.set(block, { registry: corpus.registry, sentences });
  return sentences;
}

const drafted = new WeakMap<DraftBlock, { registry: unknown; sentences: readonly DraftSentence[] }>();

function draftSentencesAnew(draftBlock: DraftBlock, corpus: Corpus): readonly DraftSentence[] {
  const { block, previous, anchor } = draftBlock;
  const analysed = analyse(block, anchor);
  const before = previous && block.kind !== 'row' ? analyse(previous, anchor).slice(-2) : [];
  const titles = [...block.headings.slice(-2), block.lead ?? ''].filter(Boolean);
  const frame = once(() => titles.map((text) => surroundingsOf(sentenceOf(text), corpus)));
  const cells = block.cells?.map(({ span, header }) => `${span.start}-${span.end} ${header}`) ?? [];
  const place = [block.kind, anchor.from, anchor.to, ...titles, ...cells, ...tableKey(draftBlock)];
  const table = once(() => gridAround(draftBlock));
  return analysed.map((sentence, i) => {
    const earlier =
      block.kind === 'row'
        ? []
        : [...before, ...analysed.slice(Math.max(0, i - 2), i)].slice(-reachOf(sentence));
    const alone = once(() => aloneOf(sentence, corpus));
    return {
      start: sentence.start,
      end: sentence.end,
      own: keyOf(sentence),
      around: once(() => [keyOf(sentence), ...place, ...earlier.map(keyOf)].join('\0')),
      sentence,
      alone,
      setting: once(() => {
        const around = [...frame(), ...earlier.map((other) => surroundingsOf(other, corpus))];
        const setting = settingOf(alone(), block, around, anchor, corpus);
        return {
          ...setting,
          before: earlier,
          table,
          leadDates: block.kind === 'row' && block.lead ? sentenceOf(block.lead).dates : [],
          earlier: once(() =>
            earlier.map((other) => settingOf(aloneOf(other, corpus), block, frame(), anchor, corpus)),
          ),
        };
      }),
    };
  });
}

const keys = new WeakMap<AnalysedSentence, string>();

/** The sentence's words, and what its figures and dates took from the sentences before it. */
function keyOf(sentence: AnalysedSentence): string {
  const known = keys.get(sentence);
  if (known !== undefined) return known;
  const { text, figures, dates, times } = sentence;
  const hasValues = figures.length + dates.length + times.length > 0;
  const key = hasValues ? `${text}\n${JSON.stringify([figures, dates, times], withoutPlaces)}` : text;
  keys.set(sentence, key);
  return key;
}

const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'start' || key === 'end' ? undefined : value;

/** A short sentence leans on two sentences before it, a full one on one: what it leans on is judged again with each edit. */
const reachOf = ({ concepts }: AnalysedSentence): number => (concepts.length < fewConcepts ? 2 : 1);
const fewConcepts = 6;
