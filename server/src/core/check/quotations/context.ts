import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';

const COMMON = new Set(
  `about after again against also because been before being between both could does down during each even every from
  have having here into itself just like made make many more most much must only other over same should some such than
  that their them then there these they this those through under until upon very were what when where which while will
  with would your said says told saying called calls will were want wants year years`.split(/\s+/),
);
const SHORTEST = 4;

/** The stems of a text's content words, but for the stretch `without`. */
export function contentStems(text: string, without?: Span): ReadonlySet<string> {
  const tokens = tokenize(text).filter(
    (token) => !without || token.end <= without.start || token.start >= without.end,
  );
  return new Set(tokens.filter((token) => isContent(token.lower, token.text)).map((token) => token.stem));
}

export const isContent = (lower: string, text = lower): boolean =>
  (lower.length >= SHORTEST || /^\p{Lu}{2,}|\d/u.test(text)) && !COMMON.has(lower);

/** How many members the two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}

const stemsOfBlock = new WeakMap<Block, ReadonlySet<string>>();

/** The content stems of a source's block, kept while the block is. */
export function blockStems(block: Block | undefined): ReadonlySet<string> {
  if (!block) return new Set();
  const known = stemsOfBlock.get(block);
  if (known) return known;
  const fresh = contentStems(block.text);
  stemsOfBlock.set(block, fresh);
  return fresh;
}
