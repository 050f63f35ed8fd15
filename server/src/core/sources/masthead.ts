import { hostEndings } from './data/hosts';
import type { Line } from './lines';
import { writtenDate } from './metaDate';

const institution =
  /^(?:the )?(?:parliament|ministry|department|senate|house|congress|council|office|court|bank|university|institute|government|city|board|commission) of (?:the )?\p{Lu}[\p{L} ]{2,40}$/iu;
const company =
  /^\p{Lu}[\p{L}\d&.' -]{1,50} (?:police|council|ministry|authority|agency|commission|observatory|museum|plc|inc\.?|ltd\.?|llc|corp\.?|ag|gmbh|s\.a\.|n\.v\.|ab|oyj|asa|group|holdings)$/iu;

/**
 * The newspaper, company or institution whose name stands above the title: a newspaper's name with its date below it,
 * or a body's name directly above another line of the heading.
 */
export function mastheadOf(head: readonly Line[]): string | undefined {
  const [first, second] = head;
  if (!first || !second || first.text.length > 60) return undefined;
  if ((institution.test(first.text) || company.test(first.text)) && !second.apart) return cased(first.text);
  const dated = head.slice(1, 4).some((line) => !line.apart && writtenDate(line.text) !== undefined);
  return isPaper(first.text) && dated ? cased(first.text) : undefined;
}

function isPaper(line: string): boolean {
  const words = line.toLowerCase().split(/\s+/);
  return (
    words.length <= 5 &&
    words.some((word) => hostEndings.includes(word) || word === 'mercury' || word === 'echo')
  );
}

/** A name in capitals is shown in title case; small words and abbreviations stay. */
function cased(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const small = /^(?:of|the|and|for|in|on)$/i;
  return name
    .split(' ')
    .map((word, i) =>
      i > 0 && small.test(word) ? word.toLowerCase() : (word[0] ?? '') + word.slice(1).toLowerCase(),
    )
    .join(' ');
}
