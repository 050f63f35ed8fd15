import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { Figure } from '../../extract/types';
import type { Span } from '../../text/span';
import { contains } from '../../text/span';
import { inCommon } from './anchored';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { type Frame, frameOf, isFigure } from './frame';
import { match } from './gates';
import { passageSetting } from './passageSetting';

const searched = 25;
/** Counts from here on are no miscount of one. */
const most = 12;
/** How close the passage must stand; less will do where two and more are named in both. */
const aboutTheSame = 2;
const ofSeveralActors = 1;

/**
 * The passage that tells of one alone what the draft counts two and more of: "two eastern ports" where the source has "the
 * only eastern port". The noun must be the same and every word that narrows it must stand there too, one at least.
 */
export function sole(draft: Frame, corpus: Corpus): Candidate | undefined {
  const wanted = narrowed(draft);
  if (!wanted) return undefined;
  for (const passage of findPassages(corpus, [...draft.own, ...draft.sentence], searched)) {
    const phrase = solePhrase(passage, wanted);
    const candidate = phrase && asCandidate(phrase, passage, draft, corpus);
    if (candidate && isOfOneMatter(candidate, corpus)) return candidate;
  }
  return undefined;
}

/** The concepts of what is counted, its head last. */
function narrowed({ value, head, setting, cues }: Frame): readonly string[] | undefined {
  if (!isFigure(value) || head === undefined || cues.denied || value.hedge !== 'exact') return undefined;
  const { counted, low, high } = value;
  if (!counted || low !== high || low < 2 || low > most) return undefined;
  const words = setting.sentence.concepts.filter((one) => contains(counted, one)).map(({ id }) => id);
  return words.length > 1 && words.at(-1) === head ? words : undefined;
}

const alone = /\b(?:the|its|his|her|their)\s+(?:only|sole)\s+(?=\p{L})/giu;
/** How far behind "only" its noun may stand, in code units. */
const reach = 40;

/** Where a passage says "the only …" of all these words, the noun in the singular. */
function solePhrase({ sentence }: Passage, wanted: readonly string[]): Span | undefined {
  const { text, start, concepts } = sentence;
  for (const found of text.matchAll(alone)) {
    const from = start + found.index + found[0].length;
    const behind = concepts.filter((one) => one.start >= from && one.end <= from + reach);
    const at = behind.findIndex(({ id }) => id === wanted.at(-1));
    const noun = behind[at];
    const told = behind.slice(0, at + 1).map(({ id }) => id);
    const isSingular = noun && !/s$/.test(text.slice(noun.start - start, noun.end - start));
    if (noun && isSingular && wanted.every((id) => told.includes(id))) return { start: from, end: noun.end };
  }
  return undefined;
}

function asCandidate(phrase: Span, passage: Passage, draft: Frame, corpus: Corpus): Candidate {
  const { text, start } = passage.sentence;
  const value: Figure = {
    ...phrase,
    text: `only ${text.slice(phrase.start - start, phrase.end - start)}`,
    dimension: 'count',
    low: 1,
    high: 1,
    scale: 1,
    hedge: 'exact',
    core: phrase,
    number: { start: phrase.start, end: phrase.start },
    digits: 1,
    counted: phrase,
  };
  const source = frameOf(value, passageSetting(passage, corpus));
  return { passage, value, match: match(draft, source, corpus), comparison: 'differ', isWithoutFix: true };
}

const isOfOneMatter = ({ match: told }: Candidate, corpus: Corpus): boolean =>
  inCommon(told) > 0 &&
  !told.failed.some((gate) => gate === 'negation' || gate === 'contrast' || gate === 'period') &&
  closeness(told, corpus) >= (inCommon(told) > 1 ? ofSeveralActors : aboutTheSame);
