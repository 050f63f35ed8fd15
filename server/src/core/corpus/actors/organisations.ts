import { stateWord } from '../../extract/names/geography';
import { fold } from '../../extract/names/keys';
import type { JoinRule } from './joinRule';
import { firstWord, isLong, lastWord, wordsOf } from './keyWords';
import { stateKey, stateOpeners } from './nations';

const shortened = (key: string): string => key.replace(stateOpeners, '').replace(/^the /, '');

/** "Republic of Kelvaria" and "Kelvaria"; "The Moscow Times" and "Moscow Times". */
export const longForms: JoinRule = {
  alone: true,
  named: true,
  classes: ({ key }) => (shortened(key) === key ? [] : [shortened(key)]),
  joins: (short, members, { entries }) => {
    if (members.length === 0) return [];
    const state = stateWord(short);
    const to = state?.how === 'name' ? stateKey(state.state) : entries.has(short) ? short : undefined;
    return to === undefined ? [] : members.map(({ key }) => ({ a: key, b: to }));
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
  classes: ({ key }) => (!isLong(key) || companyHeads.test(lastWord(key)) ? [firstWord(key)] : []),
  joins: (first, members, facts) => {
    const alone = members.find(({ key }) => key === first);
    const long = members.filter(({ key }) => isLong(key));
    const roots = new Set(long.map(({ key }) => facts.root(key)));
    if (!alone || !long[0] || roots.size !== 1 || alone.locative > 0) return [];
    return alone.kind === 'unknown' || alone.kind === 'organisation' ? [{ a: first, b: long[0].key }] : [];
  },
};

/** Letters that no source explains, where exactly one long name has them for its initials: "EDM". */
export const initials: JoinRule = {
  onlyWith: true,
  classes: ({ kind, key }) => {
    if (!isLong(key)) return /^\p{Lu}+$/u.test(key) ? [key] : [];
    const words = wordsOf(key);
    const long = words.length >= 3 && kind !== 'person' && kind !== 'place';
    return long ? [words.map((word) => word[0]?.toUpperCase() ?? '').join('')] : [];
  },
  joins: (letters, members, facts) => {
    const alone = members.find(({ key }) => key === letters);
    const long = members.filter(({ key }) => isLong(key));
    const roots = new Set(long.map(({ key }) => facts.root(key)));
    if (!alone || !long[0] || roots.size !== 1 || facts.root(letters) !== letters) return [];
    return [{ a: letters, b: long[0].key }];
  },
};
