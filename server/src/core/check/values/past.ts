import { isIrregularPast } from '../../extract/relations/irregular';
import { onceEach } from '../../text/memory';
import { tokenize } from '../../text/tokens';
import { partOf } from './clause';
import type { Frame } from './frame';

/** Whether the value's part of the sentence speaks of what has come to pass, and of nothing that was still to come. */
export const tellsPast = onceEach(({ value, setting: { sentence } }: Frame): boolean => {
  const { text, start } = sentence;
  const part = partOf(value, sentence);
  const words = text.slice(part.start - start, part.end - start);
  const own = tokenize(lastClause(words));
  return !toCome.test(words) && own.some(({ lower }, n) => isPastVerb(lower, own[n - 1]?.lower ?? ''));
});

/** "She was sued, and the hearing begins in May": what stands behind the last "and", where it is a clause. */
const lastClause = (part: string): string => /\sand\s(\S+\s+\S+\s+\S+\s.*)$/s.exec(part)?.[1] ?? part;

const toCome =
  /\b(?:will|shall|(?:is|are|was|were)(?: \w+)? to|due|plan(?:s|ned)?|scheduled|would|expect(?:s|ed)?|should|ought|hope[sd]?|intend(?:s|ed)?|wants?|wanted|promised?|announced?|aims?|supposed|meant|pencilled|agreed|fixed|set for|booked|decided|become|became|moved|postponed|put (?:back|off))\b/i;
/** "Opened", "went", "was", "have been"; but not "are held". */
const isPastVerb = (lower: string, before: string): boolean =>
  /^(?:was|were|had|did|been)$/.test(lower) ||
  (!/^(?:is|are|be)$/.test(before) && (isIrregularPast(lower) || /^\p{Ll}{2,}ed$/u.test(lower)));
