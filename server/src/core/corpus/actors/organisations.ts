import { stateWord } from '../../extract/names/geography';
import { fold } from '../../extract/names/keys';
import type { Entry } from './entries';
import type { Groups } from './groups';
import { stateKey, stateOpeners } from './nations';

type Entries = ReadonlyMap<string, Entry>;

/** "Republic of Kelvaria" and "Kelvaria"; "The Moscow Times" and "Moscow Times". */
export function joinLongForms(entries: Entries, groups: Groups): void {
  for (const key of entries.keys()) {
    const short = key.replace(stateOpeners, '').replace(/^the /, '');
    if (short === key) continue;
    const state = stateWord(short);
    if (state?.how === 'name') groups.join(key, stateKey(state.state));
    else if (entries.has(short)) groups.join(key, short);
  }
}

/** Long names that differ only by romanisation, "-ise" or "-ize" and the like. */
export function joinSpellings(entries: Entries, groups: Groups): void {
  const bySound = new Map<string, string>();
  for (const key of entries.keys()) {
    if (key.length < 8) continue;
    const sound = key
      .split(' ')
      .map(fold)
      .join(' ')
      .replace(/z/g, 's')
      .replace(/centre/g, 'center')
      .replace(/our\b/g, 'or');
    const first = bySound.get(sound);
    if (first === undefined) bySound.set(sound, key);
    else groups.join(first, key);
  }
}

const companyHeads =
  /^(?:plc|inc|corp|ltd|llc|gmbh|ag|group|company|corporation|holdings|rail|railways|airlines|airways|motors|partners|securities|heating|energy|pharmaceuticals|industries|systems|technologies|bank|capital|insurance|thermal)$/;

/** "Orrin" for "Orrin Thermal plc": the first word of one company's name, used alone and never as a place. */
export function joinCompanies(entries: Entries, groups: Groups): void {
  const byFirst = new Map<string, Set<string>>();
  for (const entry of entries.values()) {
    if (entry.words.length < 2 || !companyHeads.test(entry.words.at(-1) ?? '')) continue;
    const first = entry.words[0] ?? '';
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(groups.root(entry.key)));
  }
  for (const [first, roots] of byFirst) {
    const alone = entries.get(first);
    const [root] = roots;
    if (!alone || roots.size !== 1 || root === undefined || alone.locative > 0) continue;
    if (alone.kind === 'unknown' || alone.kind === 'organisation') groups.join(first, root);
  }
}

/** Letters that no source explains, where exactly one long name has them for its initials: "EDM". */
export function joinLetters(entries: Entries, groups: Groups): void {
  const byInitials = new Map<string, Set<string>>();
  for (const entry of entries.values()) {
    if (entry.words.length < 3 || entry.kind === 'person' || entry.kind === 'place') continue;
    const initials = entry.words.map((word) => word[0]?.toUpperCase() ?? '').join('');
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(groups.root(entry.key)));
  }
  for (const key of entries.keys()) {
    const [root, ...more] = byInitials.get(key) ?? [];
    if (root !== undefined && more.length === 0 && groups.root(key) === key) groups.join(key, root);
  }
}
