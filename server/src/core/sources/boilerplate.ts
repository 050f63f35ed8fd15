import { isAnonymousNote, isAuthorNote } from './byline';
import { isCommentHead, isFurniture, isLabel, isRelatedHeading } from './furniture';
import { flat, isProse, isTitleLike, type Mark, type Marks, type Page, wordCount } from './page';

const boilerplate: Mark = { kind: 'boilerplate' };
const marked = (indexes: Iterable<number>): Marks => new Map([...indexes].map((i) => [i, boilerplate]));

/** Lines that sites put round texts, and names of desks above the running text. */
export function furniture({ blocks, titleAt }: Page): Marks {
  const firstProse = blocks.findIndex(isProse);
  return marked(
    blocks.flatMap(({ kind, text }, i) => {
      if (i === titleAt || kind === 'row') return [];
      const desk = isLabel(text) && i < firstProse && kind !== 'heading';
      return desk || isFurniture(text) || (isLabel(text) && /[|•·»]/.test(text)) ? [i] : [];
    }),
  );
}

/** Everything from the head of the readers' comments on. */
export function comments({ blocks }: Page): Marks {
  let prose = 0;
  const head = blocks.findIndex((block) => {
    if (isProse(block)) prose++;
    return prose >= 3 && isCommentHead(block.text);
  });
  return head < 0 ? new Map() : marked([...blocks.keys()].slice(head));
}

/** Lists of other articles' titles below "Read also" and its like. */
export function relatedLists({ blocks, titleAt }: Page): Marks {
  const found: number[] = [];
  for (const [i, { text }] of blocks.entries()) {
    if (i === titleAt || !isRelatedHeading(text)) continue;
    found.push(i);
    for (let next = i + 1; next < blocks.length && isOtherTitle(blocks[next]); next++) found.push(next);
  }
  return marked(found);
}

const isOtherTitle = (block: Page['blocks'][number] | undefined): boolean =>
  block !== undefined &&
  (isTitleLike(block) || (block.kind === 'item' && !/[.;]$/.test(block.text) && block.text.length < 160));

/** Short lines without figures that stand there more than once, and further copies of a whole paragraph. */
export function repetitions({ blocks, titleAt }: Page): Marks {
  const places = new Map<string, number[]>();
  for (const [i, { kind, text }] of blocks.entries()) {
    if (kind === 'row' || kind === 'item' || i === titleAt) continue;
    const key = flat(text);
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const found: number[] = [];
  for (const [key, at] of places) {
    if (at.length < 2) continue;
    if (key.length >= 80) found.push(...at.slice(1));
    else if (wordCount(key) > 1 && at.every((i) => isBareLine(blocks[i])) && !apart(blocks, at))
      found.push(...at);
  }
  return marked(found);
}

const isBareLine = (block: Page['blocks'][number] | undefined): boolean =>
  block !== undefined && isTitleLike(block) && !/[\d?!:]/.test(block.text);

/** Two lines with running text between them may be headings of two chapters. */
const apart = (blocks: Page['blocks'], at: readonly number[]): boolean =>
  at.length < 3 && blocks.slice(at[0], at.at(-1)).some(isProse);

/** Notes about the author: boilerplate where they name nobody or say the same twice, else a statement. */
export function authorNotes({ blocks, author }: Page): Marks {
  const notes = blocks.flatMap(({ text }, i) =>
    isAuthorNote(text, author) ? [{ i, text, end: text.slice(-60) }] : [],
  );
  const isRepeated = (end: string) => notes.filter((note) => note.end === end).length > 1;
  return new Map(
    notes.map(({ i, text, end }) => [
      i,
      { kind: isAnonymousNote(text) || isRepeated(end) ? 'boilerplate' : 'statement' },
    ]),
  );
}

/** What is left of a site's foot: title-like lines without figures below the last running text, where a mark says so. */
export function footLines({ blocks }: Page, marks: Marks): Marks {
  const last = blocks.findLastIndex(
    (block, i) => !marks.has(i) && (isProse(block) || block.kind === 'row' || block.kind === 'item'),
  );
  const foot = [...blocks.keys()].slice(last + 1);
  const isFoot = foot.some((i) => marks.has(i) && marks.get(i)?.kind !== 'caption');
  return marked(foot.filter((i) => isFoot && last >= 0 && !marks.has(i) && isFootLine(blocks[i])));
}

const isFootLine = (block: Page['blocks'][number] | undefined) =>
  block !== undefined && isTitleLike(block) && !/\d/.test(block.text);
