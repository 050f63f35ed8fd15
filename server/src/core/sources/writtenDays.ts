import { monthNumbers } from './data/months';

/** A day or month that a running text mentions; without a year where it gives none. */
export interface WrittenDay {
  readonly year?: number;
  /** 1–12; undefined for a bare year. */
  readonly month?: number;
  readonly day?: number;
  readonly start: number;
}

const english = [...monthNumbers.keys()].filter(
  (name) => /^[a-z]+$/.test(name) && !/^(?:mai|mars|juni|mayo|maggio|maio)$/.test(name),
);
const month = `(?<month>${english
  .map((name) => name.replace(/^./, (letter) => letter.toUpperCase()))
  .sort((a, b) => b.length - a.length)
  .join('|')})\\b\\.?`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d.,]?\\d)';
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)\\b';
const forms: readonly RegExp[] = [
  new RegExp(`\\b${day}(?:[–-]\\d{1,2})? ${month}(?:,? ${year})?`, 'g'),
  new RegExp(`\\b${month} ${day}(?:,? ${year})?`, 'g'),
  new RegExp(`\\b${month},? ${year}`, 'g'),
  new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Ll]ast|[Oo]f) ${month}(?! \\d)`, 'g'),
  new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Ee]arly|[Ll]ate|[Aa]fter) ${year}(?![–-]\\d)`, 'g'),
];

/** Words in front of a date that put it, or may put it, into the future of the text. */
const ahead =
  /\b(?:will|would|shall|by|until|till|through|before|expect\w*|plan\w*|due|aims?|target\w*|forecast\w*|project(?:ed|s)|schedul\w*|next|deadline|intend\w*|proposed?|promis\w*|from)\b[^.;]{0,60}$/i;

/**
 * Days, months and years that a text tells of as past or present. What stands in brackets (references, asides) is
 * passed over, and so is what may lie ahead of the text.
 */
export function pastDays(text: string): readonly WrittenDay[] {
  const open = withoutBrackets(text);
  return forms
    .flatMap((form) => [...open.matchAll(form)])
    .filter((match) => !ahead.test(open.slice(Math.max(0, match.index - 80), match.index)))
    .map(({ groups = {}, index }) => ({
      year: groups.year ? Number(groups.year) : undefined,
      month: groups.month ? monthNumbers.get(groups.month.toLowerCase()) : undefined,
      day: groups.day ? Number(groups.day) : undefined,
      start: index,
    }));
}

const withoutBrackets = (text: string) =>
  text.replace(/[([][^()[\]]{0,400}[)\]]/g, (part) => ' '.repeat(part.length));
