import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { type Opposable, opposables } from '../../extract/relations';
import { overlaps, type Span, shift } from '../../text/span';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import { passagesLike } from '../values/passagesLike';
import type { SentenceSetting, Setting } from '../values/setting';
import { holding } from './holding';
import { type Item, itemsOf } from './reading';
import { contradicted } from './report';
import { isQuoted } from './sound';
import { sharedValues } from './values';

/** So much of the sentence must stand in the passage, and so many of its names and content words. */
const enough = 0.8;
const fewest = 4;
/** From so much on a passage that has the draft's word may be the one that is meant. */
const near = 0.5;

/**
 * A word that a source has the opposite of, in the same place of nearly the same sentence: "insured above their value" for
 * "insured below their value". The word beside it must be the same, and no passage may have it with the draft's.
 */
export function oppositeWords(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const { text, start } = setting.sentence;
  if (denial.test(text)) return [];
  const mine = opposables(text).filter((one) => !isQuoted(text, one.start));
  return mine
    .flatMap((word) => {
      const span = shift(word, start);
      const items = itemsOf(setting).filter((item) => !overlaps(item, span));
      if (items.length < fewest || mine.some((other) => isOpposed(word, other))) return [];
      const beside = neighbours(items, span);
      const passages = passagesLike(setting, corpus);
      if (!passages.some((passage) => isTold(passageSetting(passage, corpus), beside, word))) return [];
      const close = passages.map((passage) => closeness(passage, items, corpus));
      if (close.some((one) => one.coverage >= near && hasBeside(one.source, beside, (a) => isAlike(word, a))))
        return [];
      const told = close.find((one) => isSame(setting, one) && isTold(one.source, beside, word));
      const value = told && placeOf(told.source, beside, (a) => isOpposed(word, a));
      return told && value ? [contradicted({ span, setting, passage: told.passage, value })] : [];
    })
    .slice(0, 1);
}

const denial =
  /\b(?:not|never|no|nobody|nothing|none|nor|neither|without|hardly|if|unless|would|could)\b|n['’]t\b|\?/i;

interface Close {
  readonly passage: Passage;
  readonly source: Setting;
  readonly coverage: number;
  readonly shared: number;
  readonly strangers: number;
}

function closeness(passage: Passage, items: readonly Item[], corpus: Corpus): Close {
  const source = passageSetting(passage, corpus);
  const { coverage, shared, strangers } = holding(items, source, corpus);
  return { passage, source, coverage, shared, strangers };
}

const isSame = ({ sentence }: SentenceSetting, { source, coverage, shared, strangers }: Close): boolean =>
  coverage >= enough &&
  shared >= fewest &&
  strangers === 0 &&
  !denial.test(source.sentence.text) &&
  sharedValues(sentence, source.sentence) !== false;

const isAlike = (a: Opposable, b: Opposable): boolean => a.group === b.group && a.side === b.side;
const isOpposed = (a: Opposable, b: Opposable): boolean => a.group === b.group && a.side !== b.side;

/** The names or content words right in front of a word and right behind it. */
function neighbours(items: readonly Item[], span: Span): readonly [string?, string?] {
  return [
    items.findLast(({ end }) => end <= span.start)?.id,
    items.find(({ start }) => start >= span.end)?.id,
  ];
}

/** Where a source has a word of some kind beside the same word, in front or behind. */
function placeOf(
  source: Setting,
  [front, behind]: readonly [string?, string?],
  isWanted: (one: Opposable) => boolean,
): Span | undefined {
  const { text, start } = source.sentence;
  const found = opposables(text).find((one) => {
    if (!isWanted(one)) return false;
    const span = shift(one, start);
    const [a, b] = neighbours(
      itemsOf(source).filter((item) => !overlaps(item, span)),
      span,
    );
    return (front !== undefined && a === front) || (behind !== undefined && b === behind);
  });
  return found && shift(found, start);
}

const hasBeside = (...args: Parameters<typeof placeOf>): boolean => placeOf(...args) !== undefined;

/** Whether a source has the opposite of a word in its place: few have, so that this is asked before how close they are. */
const isTold = (source: Setting, beside: readonly [string?, string?], word: Opposable): boolean =>
  hasBeside(source, beside, (other) => isOpposed(word, other));
