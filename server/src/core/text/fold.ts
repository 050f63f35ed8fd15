const marks = /\p{M}+/gu;
const undecomposed: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const special = new RegExp(`[${Object.keys(undecomposed).join('')}]`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII starts there
const ascii = /^[\x00-\x7F]*$/;

/** The text in lower case without diacritics: "Türkiye" is "turkiye". The length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(marks, '');
  return bare.replace(special, (letter) => undecomposed[letter] ?? letter);
}
