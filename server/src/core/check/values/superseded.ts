import type { Corpus } from '../../corpus/corpus';
import type { DateAnchor } from '../../extract/types';
import { isAnchored } from './anchored';
import type { Candidate } from './candidate';
import { type Frame, isFigure } from './frame';
import { isGrounded } from './grounded';
import { partyOf } from './parties';

/**
 * A source's figure is as of a day: its stated period, else the day of the text. Of one series (one thing measured of one
 * party, levels told in the present) the later one counts now: "2021 figure; the 2024 minutes say 412 m". What is told of
 * the past, of a change or as an event is no series: there, sources disagree.
 */
const isSuperseded = (older: Candidate, newer: Candidate, corpus: Corpus): boolean =>
  isLater(newer.match.source, older.match.source) &&
  isLevel(older.match.source) &&
  isLevel(newer.match.source) &&
  newer.match.thing >= oneThing &&
  partyOf(older.match.source, newer.match.source, corpus.registry) !== 'other';

/** Whether a passage that says otherwise does so of an older day, or of one that the draft cannot know: then none of it is in dispute. */
export const isOfAnotherTime = (
  opponent: Candidate,
  supporting: Candidate,
  draft: Frame,
  corpus: Corpus,
): boolean =>
  isSuperseded(opponent, supporting, corpus) ||
  (!isKnown(opponent.match.source, draft.setting.published) && isSuperseded(supporting, opponent, corpus));

/** How much of the measured thing both must share, and how well the later passage must match. */
const oneThing = 0.9;
const plainly = 0.7;

/** The later figure that a draft which speaks of now should give, where all passages that agree with it are older. */
export function supersededBy(
  draft: Frame,
  supporting: readonly Candidate[],
  sound: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (!isFigure(draft.value) || !isLevel(draft) || draft.periods.length > 0) return undefined;
  const newer = sound.find(
    (candidate) =>
      candidate.comparison === 'differ' &&
      candidate.match.score >= plainly &&
      isGrounded(candidate.match) &&
      isAnchored(candidate.match, corpus) &&
      isKnown(candidate.match.source, draft.setting.published) &&
      supporting.every((older) => isSuperseded(older, candidate, corpus)),
  );
  const older = supporting[0];
  return newer && older ? { ...newer, supersedes: older } : undefined;
}

/** "is", "has", "stands at": a level told in the present, by itself. */
const isLevel = ({ value, cues, setting: { sentence } }: Frame): boolean =>
  isFigure(value) &&
  value.dimension !== 'ordinal' &&
  cues.modality === 'fact' &&
  !cues.change &&
  !cues.derived &&
  !cues.partial &&
  present.test(sentence.text) &&
  !past.test(sentence.text);

const present =
  /\b(?:is|are|has|have|stands?|measures|employs?|counts|holds?|owns?|runs?|numbers|lives?|live|rises to|reaches|comes to|amounts to|now|currently|today)\b/i;
const past =
  /\b(?:was|were|had|did|once|used to|formerly|previously|then|until|ago|earlier|last (?:year|month|week))\b|\b\p{Ll}{3,}(?:ed|ought)\b/iu;

/** As of when a frame's value holds. */
export function asOf({ periods, setting: { published } }: Frame): DateAnchor {
  const [stated] = periods.filter(({ yearStated, from, to }) => yearStated && from && to);
  return stated ?? { from: published?.from, to: published?.to };
}

function isLater(newer: Frame, older: Frame): boolean {
  const [a, b] = [asOf(newer), asOf(older)];
  return a.from !== undefined && b.to !== undefined && a.from > b.to;
}

/** A draft dated before the later source cannot know it. */
const isKnown = (source: Frame, written: DateAnchor | undefined): boolean =>
  !written?.to || (asOf(source).from ?? '') <= written.to;
