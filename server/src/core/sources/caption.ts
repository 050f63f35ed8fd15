/** Agencies and picture libraries in credit lines. */
const library =
  '(?:shutterstock|getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa(?:-efe)?|efe|dpa|tass|xinhua|anadolu|alamy|istock|dreamstime|depositphotos|adobe stock|envato(?: elements)?|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|wikipedia|creative commons|pa wire|pa media|bloomberg|nasa|handout|courtesy|file photo|file|archive|cc by[\\w .-]{0,12})';
const kind = '(?:image|photo|picture|photograph|video|illustration|graphic|map|screenshot|figure|fig\\.)';

const labelled = new RegExp(
  `^\\(?(?:top |main |cover |featured? |lead |header |file )?${kind}s?(?: ?\\d{1,3})?(?: (?:caption|credits?|by|courtesy(?: of)?|source))?\\s?[:：]`,
  'i',
);
const credited = new RegExp(
  `[([](?:[^()[\\]]{0,60}[/:|–-] ?)?${library}(?:\\s?[/:|,–-][^()[\\]]{0,60})?[)\\]]\\.?$`,
  'i',
);
const slashed =
  /(?:^|[\s.(])(?:REUTERS|AFP|AP|EPA|Reuters|Getty Images|Shutterstock|Alamy|Xinhua|TASS)\s?[/|]\s?\p{L}[^/|]{1,60}$/u;
const signed =
  /(?:^|[\s.(])(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]hotograph|[Ii]llustration)s? (?:by|courtesy of) \p{Lu}[^.]{2,80}\.?\)?$/u;
const filed = /^\(?FILE(?: PHOTO)?\s?[-–—:]/;

/** Whether a line stands under a picture: labelled, credited to a picture library, or signed by a photographer. */
export function isCaption(line: string): boolean {
  if (line.length > 700) return false;
  const end = line.slice(-160);
  return (
    labelled.test(line) || filed.test(line) || credited.test(end) || slashed.test(end) || signed.test(end)
  );
}
