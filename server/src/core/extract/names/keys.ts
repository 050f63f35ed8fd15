import { type Word, words } from './tokens';

const marks = /\p{M}/gu;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** A word as names are compared: no diacritics, lower case; short codes ("US", "U.S.") keep their capitals. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = freshKey(word);
  if (keys.size >= mostKnown) keys.clear();
  keys.set(word, key);
  return key;
}

/** Names recur: so many words' keys and sounds are remembered. */
const mostKnown = 20_000;
const keys = new Map<string, string>();

function freshKey(word: string): string {
  const bare = word.replace(/['’]/g, '');
  const code = bare.replaceAll('.', '');
  if (/^\p{Lu}[\p{Lu}\d]{1,4}$/u.test(code) || /^(?:\p{Lu}\.){2,}$/u.test(bare)) return code;
  return bare
    .replaceAll('.', '')
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßøłđæœıþð]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a name as keys: "Kassym-Jomart Tokayev" and "KASSYM JOMART TOKAYEV" are one. */
export const nameKeys = (name: string): readonly string[] => keysOf(words(name));

export const keysOf = (list: readonly Word[]): readonly string[] => list.map((word) => wordKey(word.text));

export const nameKey = (name: string): string =>
  nameKeys(isShouted(name) ? name.toLowerCase() : name).join(' ');

/** Several words all in capitals: a label or heading, not letters. */
export const isShouted = (name: string): boolean =>
  /^[^\p{Ll}.]*\p{Lu}{2}[^\p{Ll}.]*\s[^\p{Ll}.]*$/u.test(name);

/**
 * A name's sound under the usual romanisations of Cyrillic, so that Tokayev, Tokaev and Toqaev, Dmitry and Dmitrii,
 * Rossiyskaya and Rossiiskaya meet: BGN/PCGN, ISO 9 and passport spellings differ in i, y and j, in kh and h, in k
 * and q, in doubled letters, and in the glide before e.
 */
export function fold(key: string): string {
  const known = sounds.get(key);
  if (known !== undefined) return known;
  const sound = freshSound(key);
  if (sounds.size >= mostKnown) sounds.clear();
  sounds.set(key, sound);
  return sound;
}

const sounds = new Map<string, string>();

const freshSound = (key: string): string =>
  key
    .replace(/shch/g, 'sch')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/q|ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[iyj]+/g, 'i')
    .replace(/([aeou])ie/g, '$1e')
    .replace(/([a-z])\1/g, '$1');
