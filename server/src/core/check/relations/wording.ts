import { concepts } from '../../extract/concepts';
import { type Token, tokensOf } from '../../text/tokens';
import type { Reading } from './reading';

/** Words that a denial brings along or takes away: "does not give", "gives". */
const auxiliaries = new Set(
  `not never no n't do does did don't doesn't didn't is are was were be been isn't aren't wasn't weren't has have had hasn't haven't
  hadn't will won't would wouldn't can can't cannot could couldn't also now any longer`.split(/\s+/),
);

/** So many words on end, and so many of them with a content of their own, are no chance. */
const longest = 5;
const telling = 2;

/** Whether two predicates stand in the same words, but for what denies one of them: "they are (not) preparing for the worst". */
export function isSameWording(draft: Reading, source: Reading): boolean {
  const [mine, theirs] = [wordsOf(draft), wordsOf(source)];
  const [at, there] = [mine.findIndex(isHead(draft)), theirs.findIndex(isHead(source))];
  if (at < 0 || there < 0) return false;
  let [from, to] = [0, 0];
  while (at - from >= 0 && mine[at - from]?.stem === theirs[there - from]?.stem && there - from >= 0) from++;
  while (mine[at + to] && mine[at + to]?.stem === theirs[there + to]?.stem) to++;
  const run = from > 0 && to > 0 ? mine.slice(at - from + 1, at + to) : [];
  return run.length >= longest && concepts(run).length >= telling;
}

const wordsOf = ({ setting: { sentence } }: Reading): readonly Token[] =>
  tokensOf(sentence.text).filter(({ lower }) => !auxiliaries.has(lower));

const isHead =
  ({ predicate, setting: { sentence } }: Reading) =>
  ({ start, end }: Token): boolean =>
    predicate.start <= start + sentence.start && end + sentence.start <= predicate.end;
