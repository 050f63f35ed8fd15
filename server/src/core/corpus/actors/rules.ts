import type { JoinRule } from './joinRule';
import { bodyNames, demonymsOfNames, stateNames } from './nations';
import { acronyms, companies, initials, longForms, spellings } from './organisations';
import { fullNames, surnames } from './people';

/**
 * Why two names are one bearer's, in layers: a rule may ask what the layers before its own have joined. `stated`: what
 * the author says.
 */
export const joinRules = (stated: JoinRule): readonly (readonly JoinRule[])[] => [
  [stated, stateNames, bodyNames, demonymsOfNames, acronyms, longForms, spellings],
  [fullNames],
  [surnames],
  [companies],
  [initials],
];
