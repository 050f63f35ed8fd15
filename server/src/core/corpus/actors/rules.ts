import type { JoinRule } from './layer';
import { bodyNames, demonymsOfNames, stateNames } from './nations';
import { acronyms, companies, initials, longForms, spellings } from './organisations';
import { fullNames, surnames } from './people';

/** Several rules that need nothing of each other. */
function together(rules: Readonly<Record<string, JoinRule>>): JoinRule {
  return {
    classes: (entry, facts) =>
      Object.entries(rules).flatMap(([id, rule]) =>
        rule.classes(entry, facts).map((name) => classIn(id, name)),
      ),
    joins: (name, members, facts) => {
      const [id = '', own = ''] = name.split(':');
      return rules[id]?.joins(own, members, facts) ?? [];
    },
  };
}

const classIn = (rule: string, name: string): string => `${rule}:${name}`;

/** The class of some letters and the long names that the sources give for them. */
export const lettersClass = (letters: string): string => classIn('acronyms', letters);

/** The class of one statement's names. */
export const statedClass = (owner: string): string => classIn('stated', owner);

/**
 * Why two names are one bearer's, in layers: a rule may ask what the layers before its own have joined. `stated`: what
 * the author says.
 */
export const joinRules = (stated: JoinRule): readonly JoinRule[] => [
  together({ stated, stateNames, bodyNames, demonymsOfNames, acronyms, longForms, spellings }),
  fullNames,
  surnames,
  companies,
  initials,
];
