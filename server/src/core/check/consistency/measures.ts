import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import { analyse } from '../../extract/analysis';
import type { Figure } from '../../extract/types';
import { type Memory, memory } from '../../text/memory';
import { slice } from '../../text/span';
import { draftSentences } from '../values/draftSentences';
import { type Frame, frameOf } from '../values/frame';
import { compareFigures } from '../values/interval';
import { isPlain } from './amounts';
import { type Note, note } from './note';

/** One amount that the draft states for a measure, its offsets in the text of its block. */
export interface Measure {
  /** What is measured, of whom, when: equal for two figures only where all of these are. */
  readonly key: string;
  readonly figure: Figure;
  readonly sentence: string;
}

/**
 * The plain statements of a block. All words of the clause must be the same for two measures to be one: a word more
 * ("the second bridge", "the bridge's lighting") is another thing.
 */
export function measuresOf(block: DraftBlock, corpus: Corpus): readonly Measure[] {
  if (!/^(?:paragraph|item|note)$/.test(block.block.kind)) return [];
  const sentences = analyse(block.block, block.anchor);
  return draftSentences(block, corpus).flatMap(({ around, setting }, i) => {
    const sentence = sentences[i];
    const plain = sentence?.figures.filter(isPlain) ?? [];
    if (!sentence || plain.length === 0 || attributed.test(sentence.text)) return [];
    const keys = memoryOf(corpus).of([around(), ...block.block.headings].join('\0'), () =>
      plain.map((figure) => keyOf(frameOf(figure, setting()), block)),
    );
    return plain.flatMap((figure, n) => {
      const key = keys[n];
      return key === undefined ? [] : [{ key, figure, sentence: sentence.text }];
    });
  });
}

/** Sentences remembered for one corpus: an edit frames again only the one that it touches, and what leans on it. */
const remembered = 2_000;
const memories = new WeakMap<Corpus, Memory<readonly (string | undefined)[]>>();

function memoryOf(corpus: Corpus): Memory<readonly (string | undefined)[]> {
  const known = memories.get(corpus) ?? memory<readonly (string | undefined)[]>(remembered);
  memories.set(corpus, known);
  return known;
}

/** What others say may differ, and so may what is quoted. */
const attributed =
  /["“”«»?]|\b(?:said|says?|told|according|estimat|claim|report|put[s ]|suggest|argu|believ|expect|survey|study|critics|police|officials|correct)\w*/i;
/** Words by which the value is another time's, or one of several. */
const shifting =
  /\b(?:now|then|later|earlier|previous(?:ly)?|former(?:ly)?|initially|originally|first|second|third|still|already|today|yesterday|last|next|another|others?|more|further|extra|additional|each|every|average|some|only|remaining|rest|half|again|once|before|after|since|until|when|while|respectively|compared|against|from|worth|part|if|would|could|not|no|one|or)\b/i;

function keyOf(frame: Frame<Figure>, block: DraftBlock): string | undefined {
  const { value, own, actors, cues, periods, setting, clause } = frame;
  const { text } = block.block;
  const words = `${text.slice(clause.start, value.start)} ${text.slice(value.end, clause.end)}`;
  if (cues.modality !== 'fact' || cues.denied || cues.hearsay || cues.change || cues.derived || cues.partial)
    return undefined;
  if (shifting.test(words) || own.size + actors.size < 2 || own.size === 0) return undefined;
  const definite = /\b(?:the|this|its|their|our)\b/i.test(words);
  if ((actors.size === 0 && !definite) || (value.dimension === 'count' && !value.counted)) return undefined;
  const numbered = setting.sentence.figures.some((other) => other !== value && other.dimension === 'ordinal');
  if (numbered) return undefined;
  return [
    value.dimension,
    value.dimension === 'money' ? value.unit : '',
    frame.head ?? (value.counted ? slice(text, value.counted).toLowerCase() : ''),
    tenseOf(slice(text, clause)),
    // without a name, "the bridge" is the one of its own part of the draft
    actors.size === 0 ? block.block.headings.join('\n') : '',
    sorted(actors),
    sorted(own),
    sorted(new Set(periods.map(({ from, to }) => `${from}/${to}`))),
  ].join('\0');
}

const sorted = (items: ReadonlySet<string>): string => [...items].sort().join(' ');

/** A value that held is not one that holds. */
const tenseOf = (clause: string): string =>
  /\b(?:was|were|had|did)\b|\b[a-z]{3,}ed\b/i.test(clause)
    ? 'past'
    : /\b(?:is|are|has|have|does)\b/i.test(clause)
      ? 'present'
      : '';

/** Places that state another value for a measure than the first place that states one. */
export function measureNotes(
  blocks: readonly (readonly [block: DraftBlock, measures: readonly Measure[]])[],
): readonly Note[] {
  const first = new Map<string, Measure>();
  return blocks.flatMap(([block, measures]) =>
    measures.flatMap((measure) => {
      const before = first.get(measure.key);
      if (!before) first.set(measure.key, measure);
      if (!before || before.sentence === measure.sentence || !differ(before.figure, measure.figure))
        return [];
      return [
        note(
          block,
          measure.figure,
          'figure',
          `This draft also says ${before.figure.text}: “${before.sentence.trim()}”`,
        ),
      ];
    }),
  );
}

const differ = (a: Figure, b: Figure): boolean =>
  compareFigures(a, b) === 'differ' && compareFigures(b, a) === 'differ';
