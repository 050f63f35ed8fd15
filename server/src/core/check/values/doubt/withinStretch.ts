import { isFigure } from '../frame';
import type { Doubt } from './doubt';

/** "In September the works was on short time" where short time lasts until January, and the sentence tells of no end. */
export const isWithinStretch: Doubt = ({ match: { draft, source } }) => {
  const [mine, theirs] = [draft.value, source.value];
  if (isFigure(mine) || isFigure(theirs) || mine.bound || !mine.to || !theirs.from || !theirs.to)
    return false;
  const isWithin =
    (theirs.bound === 'until' && (mine.to < theirs.from || !theirs.yearStated)) ||
    (theirs.bound === 'since' && (mine.from ?? '') > theirs.to);
  return isWithin && !turns.test(draft.setting.sentence.text);
};

const turns =
  /\b(?:ends?|ended|ending|starts?|started|begins?|began|begun|expir\w+|lasts?|lasted|r[au]ns? (?:out|to|until|from)|leaves?|left|stop\w*|clos\w+|laps\w+|finish\w*|resign\w*|retir\w*|stay\w*|remain\w*|open\w*|launch\w*|join\w*|came|comes?|enter\w*|quits?|step\w*|since|until)\b/i;
