import type { Corpus } from '../../../corpus/corpus';
import type { Finding } from '../../finding';
import type { Setting } from '../setting';
import { judgeDelay } from './delayed';
import { asDistance, delaysIn } from './delays';
import { distancesIn } from './expressions';
import { type DistanceJudgement, judgeDistance } from './judge';
import { reportDistance } from './report';

/** Judges the distances and delays that a sentence tells: of the ways that one may be read, the first that a source agrees with. */
export function judgeDistances(setting: Setting, corpus: Corpus): readonly Finding[] {
  const judged = distancesIn(setting.sentence).map((distance) => ({
    distance,
    judgement: judgeDistance(distance, setting, corpus),
  }));
  const delays = delaysIn(setting.sentence).flatMap((delay) => {
    const judgement = judgeDelay(delay, setting, corpus);
    return judgement.verdict === 'unverifiable'
      ? []
      : [reportDistance(asDistance(delay), setting, judgement)];
  });
  const apart = judged
    .filter(({ distance, judgement }) =>
      isBest(
        judgement,
        judged
          .filter(({ distance: other }) => other.start === distance.start)
          .map((other) => other.judgement),
      ),
    )
    .map(({ distance, judgement }) => reportDistance(distance, setting, judgement));
  return [...apart, ...delays];
}

const isBest = (judgement: DistanceJudgement, all: readonly DistanceJudgement[]): boolean =>
  judgement.verdict !== 'unverifiable' &&
  judgement ===
    (all.find(({ verdict }) => verdict === 'supported') ?? all.find(({ verdict }) => verdict === 'conflict'));
