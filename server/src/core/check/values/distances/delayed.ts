import { type Corpus, findPassages } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import { isLight } from '../../../extract/concepts';
import type { CalendarDate } from '../../../extract/types';
import { compareDates } from '../calendar';
import { passageSetting } from '../passageSetting';
import type { Setting } from '../setting';
import { asDistance, type Delay, delaysIn, mayTellDelay } from './delays';
import type { DistanceJudgement } from './judge';
import { meet } from './lengths';

/** Holds a delay against those that the sources tell of the same event, which a date shows that both have. */
export function judgeDelay(delay: Delay, setting: Setting, corpus: Corpus): DistanceJudgement {
  const told = toldLike(delay, setting, corpus);
  const good = told.find(({ other }) => isSame(delay, other));
  const [first] = good ? [good] : told;
  if (!first) return { verdict: 'unverifiable' };
  const { passage, other } = first;
  const ground = { kind: 'told', told: { passage, distance: asDistance(other), turned: false } } as const;
  if (good) return { verdict: 'supported', ground };
  return told.every((one) => isOtherwise(delay, one.other))
    ? { verdict: 'conflict', ground }
    : { verdict: 'unverifiable' };
}

const isSame = (a: Delay, b: Delay): boolean => a.way === b.way && meet(a.length.likely, b.length.likely);
const isOtherwise = (a: Delay, b: Delay): boolean =>
  a.way !== b.way || !meet(a.length.possible, b.length.possible);

interface ToldDelay {
  readonly passage: Passage;
  readonly other: Delay;
}

const searched = 40;

function toldLike(delay: Delay, setting: Setting, corpus: Corpus): readonly ToldDelay[] {
  const { sentence, before = [] } = setting;
  const lines = [sentence, ...before];
  const dates = lines.flatMap((line) => line.dates).filter(isNear);
  if (dates.length === 0) return [];
  const words = lines.flatMap(({ concepts }) => concepts.map(({ id }) => id));
  return findPassages(corpus, words, searched).flatMap((passage) =>
    mayTellDelay(passage.sentence.text) && isOfOneEvent(passage, dates, words, setting, corpus)
      ? delaysIn(passage.sentence)
          .filter(({ base }) => base === delay.base)
          .map((other) => ({ passage, other }))
      : [],
  );
}

/** A day or month both tell, and a word or somebody beside it. */
function isOfOneEvent(
  passage: Passage,
  dates: readonly CalendarDate[],
  words: readonly string[],
  { named }: Setting,
  corpus: Corpus,
): boolean {
  const theirs = passage.sentence.dates.filter(isNear);
  if (!dates.some((a) => theirs.some((b) => compareDates(a, b) === 'agree'))) return false;
  const { plain, named: others } = passageSetting(passage, corpus);
  const told = new Set(plain.map(({ id }) => id));
  return words.some((id) => !isLight(id) && told.has(id)) || [...named].some((id) => others.has(id));
}

const isNear = ({ precision }: CalendarDate): boolean => precision === 'day' || precision === 'month';
