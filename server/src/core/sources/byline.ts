const particle = '(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|dos)';
const given = "(?:\\p{Lu}[\\p{L}'’.-]*)";
const person = `${given}(?: (?:${particle} ){0,3}${given}){1,4}`;
const people = `${person}(?:(?:, | and | & |, and )${person}){0,5}`;

const opening =
  '(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Rr]eported by|[Tt]ext by|[Ww]ords by|[Aa]uthors?:|Byline:)';
const atStart = new RegExp(
  `^${opening}:? {1,3}(${people})(?=$|[,;|•·(–—-]| [|•·(–—-]| in \\p{Lu}| for \\p{Lu})`,
  'u',
);
const afterDash = new RegExp(`(?:[–—|•·-]|\\)) {1,3}[Bb]y {1,3}(${people})$`, 'u');

const posted = new RegExp(
  `^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ff]iled)\\b[^.!?]{0,50}? by (${people})$`,
  'u',
);

const cue = /\bby\b|^author/i;
const onlyPerson = new RegExp(`^${person}$`, 'u');

/** The author that a byline names: "By Ana Lima and Jo Reed, 3 May 2024", "PORTO, 3 May (NW) - By Ana Lima". */
export function bylineAuthor(line: string): string | undefined {
  const short = line.slice(0, 300);
  if (!cue.test(short)) return undefined;
  return atStart.exec(short)?.[1] ?? afterDash.exec(short)?.[1] ?? posted.exec(short)?.[1];
}

/** Whether the line is nothing but a person's name: two to five capitalised words. */
export const isPersonName = (line: string): boolean => line.length < 60 && onlyPerson.test(line);

/** Whether the line begins a note about the author: "NAME is a …", "The writer is …". */
export function isAuthorNote(line: string, author?: string): boolean {
  if (isAnonymousNote(line)) return true;
  if (author === undefined || !line.startsWith(author)) return false;
  return roleAfter.test(line.slice(author.length, author.length + 60));
}

/** "The writer is a …": it can be nothing but a note about the author. */
export const isAnonymousNote = (line: string): boolean =>
  /^(?:The|This) (?:writer|author|columnist|contributor)\b[^.]{0,40}\b(?:is|was|has|holds|teaches)\b/.test(
    line,
  );

const roleAfter =
  /^\s{1,3}(?:is|was) (?:an?|the)\b|^\s{1,3}(?:writes|reports|covers|teaches|worked|has (?:written|covered|reported|worked))\b/;
