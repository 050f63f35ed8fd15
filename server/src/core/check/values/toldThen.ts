import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { isLight } from '../../extract/concepts';
import type { CalendarDate } from '../../extract/types';
import type { Frame } from './frame';
import { shareFound } from './gates';
import { bears } from './makers';
import { passageSetting } from './passageSetting';

/**
 * The passage that tells what the draft says of a month or season in a text of that very time, without naming it: "by June 2025
 * the total was 3.5 million" where the report of June 2025 says that the total is. It says about half of what the draft's
 * sentence says, and no day of its own. (Of the labelled months that such a text has, all were right; of months altered by
 * hand one in fifty finds one.)
 */
export function toldThen(frame: Frame<CalendarDate>, corpus: Corpus): Passage | undefined {
  const { value, cues, own, thing, sentence, near } = frame;
  if (!/^(?:month|season)$/.test(value.precision) || !value.yearStated || cues.modality !== 'fact')
    return undefined;
  let best: Passage | undefined;
  let most = aboutHalf;
  for (const passage of findPassages(corpus, [...own, ...thing, ...sentence, ...near], searched)) {
    if (passage.sentence.dates.length > 0 || !bears(passage.source, value)) continue;
    const share = shareTold(frame, passage, corpus);
    if (share < most) continue;
    best = passage;
    most = share;
  }
  return best;
}

const searched = 40;
const aboutHalf = 0.45;
const fromAround = 0.6;

/** The share of the sentence's words that the passage has, or what it leans on; nothing where it has but one telling word. */
function shareTold(frame: Frame, passage: Passage, corpus: Corpus): number {
  const { plain, nearConcepts, named } = passageSetting(passage, corpus);
  const here = new Set(plain.map(({ id }) => id));
  const words = [...frame.sentence].filter((id) => here.has(id) && !isLight(id)).length;
  const actors = frame.setting.actorSpans.filter(({ id }) => named.has(id)).length;
  if (words === 0 || words + actors < telling) return 0;
  return shareFound(
    frame.sentence,
    (id) => (here.has(id) ? 1 : nearConcepts.has(id) ? fromAround : 0),
    corpus,
  );
}
const telling = 2;
