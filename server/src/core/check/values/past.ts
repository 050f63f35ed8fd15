import { isIrregularPast } from '../../extract/relations/irregular';
import { tokenize } from '../../text/tokens';
import { partOf } from './clause';
import type { Frame } from './frame';

/** The value's part of the sentence speaks of what has come to pass, and of nothing that was still to come. */
export function tellsPast(frame: Frame): boolean {
  const known = told.get(frame);
  if (known !== undefined) return known;
  const { text, start } = frame.setting.sentence;
  const part = partOf(frame.value, frame.setting.sentence);
  const words = text.slice(part.start - start, part.end - start);
  const own = tokenize(lastClause(words));
  const isPast =
    !toCome.test(words) && own.some(({ lower }, n) => isPastVerb(lower, own[n - 1]?.lower ?? ''));
  told.set(frame, isPast);
  return isPast;
}

const told = new WeakMap<Frame, boolean>();

/** "She was sued, and the hearing begins in May": what stands behind the last "and", where it is a clause. */
const lastClause = (part: string): string => /\sand\s(\S+\s+\S+\s+\S+\s.*)$/s.exec(part)?.[1] ?? part;

const toCome =
  /\b(?:will|shall|(?:is|are|was|were)(?: \w+)? to|due|plan(?:s|ned)?|scheduled|would|expect(?:s|ed)?|should|ought|hope[sd]?|intend(?:s|ed)?|wants?|wanted|promised?|announced?|aims?|supposed|meant|pencilled|agreed|fixed|set for|booked|decided|become|became|moved|postponed|put (?:back|off))\b/i;
/** "Opened", "went", "was", "have been"; but not "are held". */
const isPastVerb = (lower: string, before: string): boolean =>
  /^(?:was|were|had|did|been)$/.test(lower) ||
  (!/^(?:is|are|be)$/.test(before) && (isIrregularPast(lower) || /^\p{Ll}{2,}ed$/u.test(lower)));
