import type { Corpus } from '../../corpus/corpus';
import { witnessOf } from '../../corpus/duplicates';
import type { Candidate, Judgement } from './candidate';
import { asGood, verbatim } from './doubt';
import type { Frame } from './frame';
import { isGrounded } from './grounded';
import type { Heard } from './heard';
import { isOfAnotherTime, supersededBy } from './superseded';

/** What becomes of a value that passages plainly support: a later source may say otherwise, or another one dispute it. */
export function supportedOrNewer(draft: Frame, heard: Heard, corpus: Corpus): Judgement {
  const { candidates, sound, supporting } = heard;
  const newer = supersededBy(draft, supporting, sound, corpus);
  return newer?.supersedes
    ? { verdict: 'conflict', deciding: [newer, newer.supersedes], candidates }
    : supportedOrDisputed(draft, heard, corpus);
}

/** Supported, unless a source that is no copy of the supporting ones says otherwise of the very same thing. */
function supportedOrDisputed(
  draft: Frame,
  { supporting, sound, candidates }: Heard,
  corpus: Corpus,
): Judgement {
  const witnesses = new Set(supporting.map((c) => witnessOf(corpus, c.passage.source.id)));
  const opponent = sound.find(
    (c) =>
      c.comparison === 'differ' &&
      isGrounded(c.match) &&
      c.match.thing >= 0.9 &&
      c.match.score >= Math.max(verbatim, (supporting[0]?.match.score ?? 1) - asGood) &&
      !witnesses.has(witnessOf(corpus, c.passage.source.id)) &&
      !supporting.some((other) => isOfAnotherTime(c, other, draft, corpus)),
  );
  return opponent
    ? { verdict: 'disputed', deciding: [supporting[0] as Candidate, opponent], candidates }
    : { verdict: 'supported', deciding: supporting.slice(0, 3), candidates };
}
