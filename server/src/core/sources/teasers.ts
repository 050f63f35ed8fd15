import { boundedDate } from './bounds';
import { isCaption } from './caption';
import { isContinueMark, isFurniture, isLabel } from './furniture';
import { isProse, isTitleLike, type Mark, type Marks, type Page, wordCount } from './page';
import type { SourceDate } from './source';

/** A teaser has at most so many blocks: title, picture, caption, desk and a few paragraphs. */
const longestTeaser = 14;
/** So much running text must be in front of the first teaser, or there is no article. */
const leastArticle = 3;

/**
 * Shortened copies of other articles below an article. Each runs from a boundary (furniture, a desk's name, the teaser
 * before) to a mark such as "Continue reading", and has a title of its own above its text. Marks inside an article
 * are told apart by the running text that follows them.
 */
export function teasers(page: Page): Marks {
  const marks = new Map<number, Mark>();
  const ends = tailMarks(page);
  for (const [group, end] of ends.entries()) {
    const start = startOf(page, end, ends[group - 1] ?? -1);
    const title = start === undefined ? undefined : titleIn(page, start, end);
    if (start === undefined || !title || proseBetween(page, 0, start) < leastArticle) continue;
    const date = boundedDate(textOf(page, start, end)) ?? unknown;
    for (let i = start; i < end; i++) marks.set(i, { kind: 'teaser', group, title, date });
  }
  return marks;
}

/** Said outright, since the page's own date is not the teaser's. */
const unknown: SourceDate = { known: 'bounded', label: 'unknown' };

const textOf = ({ blocks }: Page, start: number, end: number): string =>
  blocks
    .slice(start, end)
    .map(({ text }) => text)
    .join('\n');

/** The indexes of the marks that end teasers: the last ones of the page, with short stretches between them. */
function tailMarks({ blocks }: Page): readonly number[] {
  const all = blocks.flatMap((block, i) => (isContinueMark(block.text) ? [i] : []));
  const last = all.at(-1);
  if (
    last === undefined ||
    blocks.slice(last + 1).filter((block) => isProse(block) && !isFurniture(block.text)).length > 1
  )
    return [];
  const from = all.findLastIndex((end, i) => i > 0 && end - (all[i - 1] ?? 0) > longestTeaser);
  return all.slice(Math.max(0, from));
}

function startOf({ blocks, titleAt }: Page, end: number, before: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - longestTeaser); i--) {
    if (i === titleAt) return undefined;
    const text = blocks[i]?.text ?? '';
    const label = isLabel(text) && /[|•·»]/.test(text);
    if (i <= before || isFurniture(text) || label) return i + 1 < end ? i + 1 : undefined;
  }
  return undefined;
}

/** The longest title-like line between the picture's caption and the running text. */
function titleIn({ blocks }: Page, start: number, end: number): string | undefined {
  const region = blocks.slice(start, end);
  const prose = region.findIndex((block) => isProse(block) && !isCaption(block.text));
  const titles = region
    .slice(0, Math.max(prose, 0))
    .filter((block) => isTitleLike(block) && !isCaption(block.text) && !isLabel(block.text))
    .sort((a, b) => wordCount(b.text) - wordCount(a.text));
  return titles[0]?.text;
}

const proseBetween = ({ blocks }: Page, from: number, to: number): number =>
  blocks.slice(from, to).filter(isProse).length;
