/** The words of a name's key. */
export const wordsOf = (key: string): readonly string[] => key.split(' ');

export const isLong = (key: string): boolean => key.includes(' ');

export const firstWord = (key: string): string => (isLong(key) ? key.slice(0, key.indexOf(' ')) : key);

export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
