import { lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** A noun for a person: "a postmaster of 71", "a girl of nine". */
const PERSON =
  /^(?:man|woman|boy|girl|child|widow|widower|bachelor|pensioner|youth|toddler|veteran|student|nurse|pilot|soldier|officer|sailor|skipper|farmer|fisher|driver|worker|teacher|professor|doctor|engineer|lawyer|banker|painter|writer|singer|dancer|actor|player|swimmer|runner|climber|miner|baker|builder|minister|senator|reporter|refugee|\p{L}{2,}(?:ist|sman|\p{L}woman|eman|rman|master|mistress|maid|keeper|wright))$/u;
const ENDS = /^(?:|[.,;:!?)\]–—]|who|whose|and|when|with|from|in|at|was|is|had|has|then|named|called)$/;
const MOMENT = /^(?:died|dies|oldest|youngest|eldest|retired|retires|married)$/;

/** Whether a bare whole number is somebody's age: "a postmaster of 71", "lived to be 73", "she is 22", "the oldest, at 81,". */
export function isTold(tokens: Tokens, first: number, next: number): boolean {
  if (!ENDS.test(lowerAt(tokens, next))) return false;
  const before = lowerAt(tokens, first - 1);
  const second = lowerAt(tokens, first - 2);
  if (before === 'be') return second === 'to' && /^(?:lived?|lives)$/.test(lowerAt(tokens, first - 3));
  if (before === 'at') return MOMENT.test(second === ',' ? lowerAt(tokens, first - 3) : second);
  if (before === 'of') return PERSON.test(second) && !/^(?:and|or|number|)$/.test(lowerAt(tokens, first - 3));
  if (!/^(?:is|was|turned|turns)$/.test(before)) return false;
  return /^(?:he|she|who)$/.test(second) || (isName(tokens[first - 2]) && isName(tokens[first - 3]));
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
