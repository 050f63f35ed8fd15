import type { Predicate } from '../../extract/relations';
import { onceEach } from '../../text/memory';
import type { Reading } from './reading';

/** Verbs that mean too little by themselves for a denial of them to contradict anything; by their stems. */
const vague = new Set(
  `make take go come get give put do have be say sai tell know think want see use call keep let seem appear look try need turn
  feel mean ask talk speak help happen expect like work live bring run set show believ hope add note allow includ consid
  remain be_thing understand hear provid receiv want mak tak giv us run produc revenu good bad great nice fine happi sad import
  clear sure readi strong`.split(/\s+/),
);

const hedges =
  /\b(?:speculat|rumou?r|suspect|alleg|accus|suggest|possib|suppos|hypothe|imagin|pretend|fear|dream|hope|as if|as though)/i;
/** "He demanded that": what follows is asked for, and not so. */
const asks =
  /\b(?:demand(?:s|ed)?|propos(?:es|ed)|request(?:s|ed)?|urg(?:es|ed)|recommend(?:s|ed)?|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|threaten(?:s|ed)) (?:\p{L}+ ){0,2}?that [^.;]{0,80}$/iu;
const untrue =
  /\b(?:myth|legend|hoax|untrue|not true|false(?:ly)?|wrongly|mistaken|denied that|denies that|deny that|does not claim|did not claim|never claimed)/i;
const supposes = /(?:^|[\s,])(?:if|unless|whether|should|had it|suppose|were it)\s/i;

/**
 * Whether a predicate plainly says that something is or is not so: no guess, question, condition or doubt. A source's is held
 * against many of the draft's.
 */
export const isPlain = onceEach((reading: Reading): boolean => isSaid(reading) && !isGuess(reading));

/** Whether a predicate is a statement, though it may be a guess: no question, no bare infinitive, nothing called untrue. */
export function isSaid({ predicate, setting: { sentence } }: Reading): boolean {
  if (predicate.bent || !predicate.finite) return false;
  if (/\?["”’)]*\s*$/.test(sentence.text) || isAside(predicate, sentence)) return false;
  return !untrue.test(sentence.text.slice(0, predicate.start - sentence.start));
}

/** "Brun passed it on, the inquiry found, and …": what was found is what stands around. */
const isAside = (predicate: Predicate, { text, start }: Reading['setting']['sentence']): boolean =>
  /, (?:\p{L}+ ){1,5}$/u.test(text.slice(0, predicate.start - start)) &&
  tellsAside.test(text.slice(predicate.start - start, predicate.end - start)) &&
  /^\s*[,.]/.test(text.slice(predicate.end - start));
const tellsAside = /^(?:found|finds|concluded|concludes|held|holds|showed|shows|noted|notes|heard|hears)$/;

/** Whether it is said to be possible, suspected or so on a condition. */
export function isGuess({ predicate, setting: { sentence } }: Reading): boolean {
  const front = sentence.text.slice(0, predicate.start - sentence.start);
  return (
    predicate.modality === 'hypothesis' ||
    hedges.test(front) ||
    asks.test(front) ||
    supposes.test(front.slice(-reach))
  );
}

const reach = 90;

/** Whether the act is told plainly enough to be denied. */
export const isTelling = ({ acts }: Predicate): boolean =>
  acts.some(({ id, side }) => side !== '' || !vague.has(id.replace(/^be /, '')));

/** Words between quotation marks are the quotation rules' to judge. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') && text.indexOf('”', at) >= 0;
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return curly || straight;
}
