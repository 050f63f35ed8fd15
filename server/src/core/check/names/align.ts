import { type Corpus, findPassages, weightOf } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { passagesWith } from '../../corpus/postings';
import { isLight } from '../../extract/concepts';
import { contains, type Span } from '../../text/span';
import { passageSetting } from '../values/passageSetting';
import type { ActorSpan, SentenceSetting, Setting } from '../values/setting';

/** A passage of the sources that may speak of the same as a stretch of the draft. */
export interface Aligned {
  readonly passage: Passage;
  readonly setting: Setting;
  /** Concepts of the stretch that the passage has, too; light ones left out. */
  readonly shared: readonly string[];
  /** Share of the stretch's concepts that the passage has. */
  readonly coverage: number;
}

const searched = 25;

/** The concepts of a stretch of a sentence that are no actors: what must agree for two stretches to speak of one thing. */
export const conceptsIn = (setting: SentenceSetting, span: Span): readonly string[] => [
  ...new Set(setting.plain.filter((concept) => contains(span, concept)).map((concept) => concept.id)),
];

/** Passages that share words with a stretch of the draft, those that share most first: a ranked search. */
export function alignedPassages(setting: SentenceSetting, span: Span, corpus: Corpus): readonly Aligned[] {
  const wanted = conceptsIn(setting, span);
  if (wanted.length === 0) return [];
  return findPassages(corpus, wanted, searched)
    .map((passage) => alignment(passage, wanted, corpus))
    .filter((aligned) => aligned.shared.length > 0)
    .sort((a, b) => b.coverage - a.coverage);
}

/** So much of a stretch's content, and so many concepts that are not light, must stand in a passage that tells the same. */
const enoughCoverage = 0.5;
const enoughShared = 2;

/** Passages that hold most of what a stretch of the draft says, those that share most first. */
export function closePassages(setting: SentenceSetting, span: Span, corpus: Corpus): readonly Aligned[] {
  if (asked?.setting !== setting || asked.corpus !== corpus) asked = { setting, corpus, found: new Map() };
  const { found } = asked;
  const key = `${span.start}-${span.end}`;
  const passages = found.get(key) ?? closeAnew(setting, span, corpus);
  found.set(key, passages);
  return passages;
}

/** The sentence that was last asked about: several rules ask for the whole of it, and for the clause that names share. */
let asked:
  | {
      readonly setting: SentenceSetting;
      readonly corpus: Corpus;
      readonly found: Map<string, readonly Aligned[]>;
    }
  | undefined;

function closeAnew(setting: SentenceSetting, span: Span, corpus: Corpus): readonly Aligned[] {
  const wanted = conceptsIn(setting, span);
  return holdingMost(wanted, corpus)
    .map((passage) => alignment(passage, wanted, corpus))
    .filter(({ shared, coverage }) => shared.length >= enoughShared && coverage >= enoughCoverage)
    .sort((a, b) => b.coverage - a.coverage);
}

/** The passages with enough of the concepts, those with the rarest first. */
function holdingMost(wanted: readonly string[], corpus: Corpus): readonly Passage[] {
  const least = Math.max(enoughShared, wanted.length * enoughCoverage);
  if (wanted.length < least) return [];
  const tallies = new Map<Passage, { count: number; weight: number }>();
  for (const concept of wanted) {
    const weight = weightOf(corpus, concept);
    for (const passage of passagesWith(corpus, concept)) {
      const tally = tallies.get(passage);
      if (!tally) tallies.set(passage, { count: 1, weight });
      else {
        tally.count++;
        tally.weight += weight;
      }
    }
  }
  return [...tallies]
    .filter(([, { count }]) => count >= least)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, searched)
    .map(([passage]) => passage);
}

/** How far these passages share words with a stretch of the draft. */
export const alignWith = (
  passages: readonly Passage[],
  setting: SentenceSetting,
  span: Span,
  corpus: Corpus,
): readonly Aligned[] => {
  const wanted = conceptsIn(setting, span);
  return wanted.length === 0 ? [] : passages.map((passage) => alignment(passage, wanted, corpus));
};

function alignment(passage: Passage, wanted: readonly string[], corpus: Corpus): Aligned {
  const setting = passageSetting(passage, corpus);
  const has = conceptsOf(setting);
  const found = wanted.filter((concept) => has.has(concept));
  return {
    passage,
    setting,
    shared: found.filter((concept) => !isLight(concept)),
    coverage: found.length / wanted.length,
  };
}

const conceptSets = new WeakMap<Setting, ReadonlySet<string>>();

function conceptsOf(setting: Setting): ReadonlySet<string> {
  const known = conceptSets.get(setting) ?? new Set(setting.plain.map((concept) => concept.id));
  conceptSets.set(setting, known);
  return known;
}

/** Whether all of these actors stand in the passage or in what leads up to it. */
export const holdsActors = ({ setting }: Aligned, actors: readonly string[]): boolean =>
  actors.every(
    (actor) => setting.nearActors.has(actor) || setting.actorSpans.some((span) => span.id === actor),
  );

const clauseBreak =
  /[,;:()—]\s?|\s[–-]\s|\s\|\s|\s(?:who|which|where|when|while|after|before|because|although|but)\s/g;

/** The clause of a sentence around a name: what it is said about. Spans count in the block. */
export function clauseAround(setting: SentenceSetting, name: Span): Span {
  const { sentence } = setting;
  const breaks = [...sentence.text.matchAll(clauseBreak)].map((match) => match.index + sentence.start);
  return {
    start: breaks.findLast((at) => at < name.start) ?? sentence.start,
    end: breaks.find((at) => at >= name.end) ?? sentence.end,
  };
}

/** The known actors of a setting's sentence but one. */
export const othersThan = (setting: SentenceSetting, name: ActorSpan): readonly string[] => [
  ...new Set(
    setting.actorSpans
      .filter((actor) => actor.how !== 'unknown' && actor.id !== name.id)
      .map((actor) => actor.id),
  ),
];
