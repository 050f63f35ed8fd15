import { conjunctions, prepositions } from './grammar';
import { auxiliaries, determiners, pronouns, sayingForms, weakForms } from './saying';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs behind which a quotation may stand with nothing between; the others report as often without one. */
const introducers = list(
  'said says say saying wrote writes writing added adds adding asked asks replied replies answered answers argued argues warned warns explained explains declared declares announced announces insisted insists stressed stresses emphasised emphasizes emphasized concluded concludes remarked stated told tells retorted quipped exclaimed countered',
);
const tellers = list('told tells telling');
const addressers = list(
  'told tells telling asked asks reminded reminds informed informs assured assures warned warns advised advises urged urges',
);

/** Words of the paragraph that are looked at, in UTF-16 code units. */
const reach = 160;
const longestPhrase = 8;
const longestObject = 4;

/**
 * Whether a text that ends here leads up to somebody's words: "she told the council:", "he said", "he added that",
 * "according to the mayor,". Indirect speech under way ("he said the") does not.
 */
export function introducesWords(before: string): boolean {
  const words = before.slice(-reach).match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const last = words.at(-1) ?? '';
  if (!/^(?:,|:|that)$/.test(last)) return leadsOpenly(words);
  const lead = words.slice(0, -1);
  return last === ':' ? leadsByColon(lead) : leadsByPhrase(lead) || (last === ',' && leadsByFrame(lead));
}

interface Lead {
  readonly verb: string;
  /** What stands behind the verb. */
  readonly phrase: readonly string[];
}

/** The last verb of saying, with the few words behind it; none beyond punctuation. */
function leadOf(words: readonly string[]): Lead | undefined {
  for (let at = words.length - 1; at >= 0 && words.length - at <= longestPhrase + 1; at--) {
    const word = words[at] ?? '';
    if (!isWord(word)) return undefined;
    if (sayingForms.has(word)) return { verb: word, phrase: words.slice(at + 1) };
  }
  return undefined;
}

const isWord = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token);

function leadsOpenly(words: readonly string[]): boolean {
  const lead = leadOf(words);
  if (lead === undefined) return false;
  return lead.phrase.length === 0
    ? introducers.has(lead.verb)
    : tellers.has(lead.verb) && isObject(lead.phrase);
}

/** "Three points were made:" has a noun where "the letter reads:" has a verb. */
function leadsByColon(words: readonly string[]): boolean {
  const lead = leadOf(words);
  return lead !== undefined && (lead.phrase.length === 0 || !weakForms.has(lead.verb));
}

function leadsByPhrase(words: readonly string[]): boolean {
  const lead = leadOf(words);
  if (lead === undefined || weakForms.has(lead.verb)) return false;
  const [first] = lead.phrase;
  if (first === undefined || prepositions.has(first) || auxiliaries.has(first)) return true;
  return addressers.has(lead.verb) && isObject(lead.phrase);
}

/** "the council", "reporters in Ardvale", "him": a phrase that is complete and has no clause begun behind it. */
function isObject(phrase: readonly string[]): boolean {
  const opensClause = (word: string, at: number) =>
    pronouns.has(word) ||
    auxiliaries.has(word) ||
    (at > 0 && determiners.has(word) && !afterPreposition(phrase, at));
  if (phrase.length > longestObject || phrase.some(opensClause)) return false;
  const last = phrase.at(-1) ?? '';
  const isOpen =
    prepositions.has(last) || conjunctions.has(last) || (determiners.has(last) && last !== 'her');
  return !isOpen;
}

const afterPreposition = (phrase: readonly string[], at: number): boolean =>
  prepositions.has(phrase[at - 1] ?? '');

/** "According to the mayor". */
function leadsByFrame(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => /^according$/i.test(word));
  const phrase = words.slice(at + 2);
  return (
    at >= 0 &&
    words[at + 1] === 'to' &&
    phrase.length > 0 &&
    phrase.length <= longestPhrase &&
    phrase.every(isWord)
  );
}
