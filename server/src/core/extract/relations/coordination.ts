import type { Head, Predicate, Sentence } from './predicate';

/**
 * Joins a verb to the one in front of it that it shares its subject with ("came and left", "was tried, sentenced and jailed"):
 * the first says nothing of what stands behind the "and", the second has the first one's subject and, without an auxiliary of
 * its own, its voice and modality.
 */
export function coordinated(
  sentence: Sentence,
  before: Predicate | undefined,
  own: Predicate,
  head: Head,
): readonly [before: Predicate | undefined, own: Predicate] {
  if (before === undefined) return [before, own];
  const { text } = sentence;
  const joint = joining.exec(text.slice(before.end, own.start));
  if (!joint || before.voice === 'copula' || own.voice === 'copula' || !before.finite) return [before, own];
  const cut = ended(before, before.end + joint.index);
  const shared = { ...own, left: before.left };
  if (head.group.auxiliary !== undefined) return [cut, shared];
  const isPassive = before.voice === 'passive' && isParticiple(sentence, head);
  return [
    cut,
    {
      ...shared,
      voice: isPassive ? 'passive' : own.voice,
      modality: isPassive ? before.modality : own.modality,
      bent: own.bent || (isPassive && before.negated),
    },
  ];
}

/** The same with nothing behind an offset. */
const ended = (one: Predicate, at: number): Predicate => ({
  ...one,
  right: { start: one.right.start, end: Math.max(one.right.start, Math.min(one.right.end, at)) },
});

/** Nothing but adverbs stands between the "and" and the verb. */
const joining = /,?\s(?:and|or|but|then)\s(?:(?:then|later|also|so|thus|eventually|finally|again)\s)*$/;

/** A regular past without an object behind it: "was arrested and charged with fraud". */
function isParticiple({ text, tokens }: Sentence, { at, length }: Head): boolean {
  const word = tokens[at]?.lower ?? '';
  const end = tokens[at + length - 1]?.end ?? 0;
  return (
    word.endsWith('ed') &&
    !objectless.test(word) &&
    /^(?:[.,;:)]|$|\s(?:by|with|for|from|to|under|as|in|into|at|on|after|and|or|over)\s)/.test(
      text.slice(end),
    )
  );
}

const objectless =
  /^(?:died|arrived|appeared|disappeared|escaped|remained|happened|returned|lived|stayed|walked|agreed|refused|replied|reacted|apologised|apologized|resigned|retired|applied|appealed|collapsed|emerged|entered|moved|headed|sailed|travelled|traveled|turned|started|continued|responded|referred|looked|waited|worked|served)$/;
