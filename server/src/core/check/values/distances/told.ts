import { type Corpus, findPassages } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import type { Frame } from '../frame';
import { passageSetting } from '../passageSetting';
import type { Distance } from './distance';
import { eventIn } from './events';
import { distancesIn, mayTellDistance } from './expressions';
import { tellsEvent } from './tells';

/** A distance that a source tells between the same two events. */
export interface Told {
  readonly passage: Passage;
  readonly distance: Distance;
  /** The source tells them in the other order: "A three days before B" for "B three days after A". */
  readonly turned: boolean;
}

const searched = 40;

/** The source sentences that tell how far the two events of the draft are apart. */
export function toldBetween(event: Frame, other: Frame, corpus: Corpus): readonly Told[] {
  const names = event.setting.sentence.concepts.filter(({ capital }) => capital).map(({ id }) => id);
  return findPassages(corpus, [...event.own, ...other.own, ...names], searched).flatMap((passage) =>
    mayTellDistance(passage.sentence.text) ? toldIn(passage, event, other, corpus) : [],
  );
}

function toldIn(passage: Passage, event: Frame, other: Frame, corpus: Corpus): readonly Told[] {
  const setting = passageSetting(passage, corpus);
  return distancesIn(passage.sentence).flatMap((distance): readonly Told[] => {
    const [a, b] = [eventIn(distance.event, setting), eventIn(distance.other, setting)];
    if (tellBoth(event, a, other, b, corpus)) return [{ passage, distance, turned: false }];
    return tellBoth(event, b, other, a, corpus) ? [{ passage, distance, turned: true }] : [];
  });
}

/** Two events at one distance are the draft's where each is told; what one of them leaves open, the other may show. */
const tellBoth = (event: Frame, a: Frame, other: Frame, b: Frame, corpus: Corpus): boolean =>
  (tellsEvent(event, a, corpus) !== undefined && tellsBeside(other, b, event, corpus)) ||
  (tellsEvent(other, b, corpus) !== undefined && tellsBeside(event, a, other, corpus));

const tellsBeside = (event: Frame, source: Frame, known: Frame, corpus: Corpus): boolean =>
  tellsEvent(event, source, corpus, known.actors.size >= surelyKnown ? 'around' : 'there') !== undefined;

/** An event that two are named in is met once. */
const surelyKnown = 2;
