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

/** How far from a stretch its surroundings reach: a paragraph of any usual length, whole. */
const reach = 3_000;

/** The stems of a text's content words; with `without`, of those round that stretch. */
export function contentStems(text: string, without?: Span): ReadonlySet<string> {
  const tokens = without
    ? [
        ...tokenize(text.slice(Math.max(0, without.start - reach), without.start)),
        ...tokenize(text.slice(without.end, without.end + reach)),
      ]
    : tokenize(text);
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
