import { presentNames } from '../names/presence';
import { covers, roleFindings } from '../names/roleClaims';
import { swappedNames } from '../names/swaps';
import type { Rule } from '../rule';
import { draftSettings } from '../values/setting';

/** Names of people, bodies and places, and the offices and places given to them. */
export const nameConflict: Rule = {
  id: 'name-conflict',
  description: 'A name, office, body or place that the sources give otherwise.',
  check: (block, corpus) =>
    draftSettings(block, corpus).flatMap((setting) => {
      const roles = roleFindings(setting, corpus);
      const swapped = swappedNames(setting, corpus).filter((name) => !covers(roles, name));
      return [...roles, ...swapped, ...presentNames(setting, corpus).filter((name) => !covers(roles, name))];
    }),
};
