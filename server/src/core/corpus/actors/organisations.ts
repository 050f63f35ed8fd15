import { stateWord } from '../../extract/names/geography';
import { fold } from '../../extract/names/keys';
import type { JoinRule } from './joinRule';
import { stateKey, stateOpeners } from './nations';

const shortened = (key: string): string => key.replace(stateOpeners, '').replace(/^the /, '');

/** "Republic of Kelvaria" and "Kelvaria"; "The Moscow Times" and "Moscow Times". */
export const longForms: JoinRule = {
  alone: true,
  classes: ({ key }) => [...new Set([key, shortened(key)])],
  joins: (short, members) => {
    const state = stateWord(short);
    const known = members.some(({ key }) => key === short);
    const to = state?.how === 'name' ? stateKey(state.state) : known ? short : undefined;
    if (to === undefined) return [];
    return members.filter(({ key }) => key !== short).map(({ key }) => ({ a: key, b: to }));
  },
};

/** Long names that differ only by romanisation, "-ise" or "-ize" and the like. */
export const spellings: JoinRule = {
  classes: ({ key }) => (key.length < 8 ? [] : [soundOf(key)]),
  joins: (_, [first, ...others]) => others.map(({ key }) => ({ a: first?.key ?? key, b: key })),
};

const soundOf = (key: string): string =>
  key
    .split(' ')
    .map(fold)
    .join(' ')
    .replace(/z/g, 's')
    .replace(/centre/g, 'center')
    .replace(/our\b/g, 'or');

/** Letters and the long name that a source gives for them: "Collective Security Treaty Organization (CSTO)". */
export const acronyms: JoinRule = {
  alone: true,
  classes: () => [],
  joins: (letters, _, facts) => facts.longNames(letters).map((long) => ({ a: letters, b: long })),
};

const companyHeads =
  /^(?:plc|inc|corp|ltd|llc|gmbh|ag|group|company|corporation|holdings|rail|railways|airlines|airways|motors|partners|securities|heating|energy|pharmaceuticals|industries|systems|technologies|bank|capital|insurance|thermal)$/;

/** "Orrin" for "Orrin Thermal plc": the first word of one company's name, used alone and never as a place. */
export const companies: JoinRule = {
  onlyWith: true,
  classes: ({ words }) =>
    words.length === 1 || companyHeads.test(words.at(-1) ?? '') ? [words[0] ?? ''] : [],
  joins: (first, members, facts) => {
    const alone = members.find(({ key }) => key === first);
    const long = members.filter(({ words }) => words.length > 1);
    const roots = new Set(long.map(({ key }) => facts.root(key)));
    if (!alone || !long[0] || roots.size !== 1 || alone.locative > 0) return [];
    return alone.kind === 'unknown' || alone.kind === 'organisation' ? [{ a: first, b: long[0].key }] : [];
  },
};

/** Letters that no source explains, where exactly one long name has them for its initials: "EDM". */
export const initials: JoinRule = {
  onlyWith: true,
  classes: ({ words, kind, key }) => {
    if (words.length === 1) return /^\p{Lu}+$/u.test(key) ? [key] : [];
    const long = words.length >= 3 && kind !== 'person' && kind !== 'place';
    return long ? [words.map((word) => word[0]?.toUpperCase() ?? '').join('')] : [];
  },
  joins: (letters, members, facts) => {
    const alone = members.find(({ key }) => key === letters);
    const long = members.filter(({ words }) => words.length > 1);
    const roots = new Set(long.map(({ key }) => facts.root(key)));
    if (!alone || !long[0] || roots.size !== 1 || facts.root(letters) !== letters) return [];
    return [{ a: letters, b: long[0].key }];
  },
};
