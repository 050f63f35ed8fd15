import type { Block } from '../text/block';
import { bylineAuthor, isPersonName } from './byline';
import { isContinueMark, isFurniture, isLabel } from './furniture';
import { isDateLine } from './headDate';
import { writtenDate } from './metaDate';
import { isProse, isTitleLike, type Mark, type Marks, type Page } from './page';

/** A page with so many titled and signed or dated texts holds several articles. */
const leastArticles = 2;
/** Between a title and its running text stand at most so many lines: byline, date, summary. */
const mostLines = 4;

interface Head {
  readonly at: number;
  readonly title: string;
  readonly author?: string;
  /** Where the line stands that signs it. */
  readonly signedAt: number;
  /** As its byline or date line writes it. */
  readonly date?: string;
}

/**
 * The articles of a page that holds several: each begins with a title above its own byline ("By …", "Posted on …"),
 * and ends where the next one begins. One that breaks off ("Continue reading", "…") is a teaser. A mere date below a
 * title is not enough: lists of events look like that.
 */
export function articles(page: Page): Marks {
  const heads = nearest(
    page,
    page.blocks.flatMap((_, at) => headAt(page, at) ?? []),
  );
  if (heads.length < leastArticles) return new Map();
  const marks = new Map<number, Mark>();
  for (const [group, head] of heads.entries()) {
    const end = heads[group + 1]?.at ?? page.blocks.length;
    const mark = markOf(head, page.blocks.slice(head.at, end), group);
    for (let i = head.at; i < end; i++) marks.set(i, mark);
  }
  return marks;
}

function headAt({ blocks }: Page, at: number): Head | undefined {
  const title = blocks[at];
  if (!title || !isTitleLike(title) || isNoTitle(title.text)) return undefined;
  const below = blocks.slice(at + 1, at + 1 + mostLines);
  const prose = below.findIndex(isProse);
  const lines = (prose < 0 ? below : below.slice(0, prose)).map(({ text }) => text);
  const author = lines.map(bylineAuthor).find(Boolean);
  const date = lines.map(dateIn).find(Boolean);
  const signed = lines.findIndex((line) => bylineAuthor(line) !== undefined || isPosted(line));
  const isNext = signed >= 0 && !below.slice(0, signed).some(isHeading);
  if (!isNext || (prose < 0 && !lines.some(isCutOff))) return undefined;
  return { at, title: title.text, author, date, signedAt: at + 1 + signed };
}

const isPosted = (line: string): boolean =>
  /^(?:posted|published)\b/i.test(line) && dateIn(line) !== undefined;
const isCutOff = (line: string): boolean => /(?:…|\.\.\.)\]?$/.test(line);

/** Of several lines above one byline, the lowest heading is the title; without a heading, the lowest line. */
const nearest = ({ blocks }: Page, heads: readonly Head[]): readonly Head[] =>
  heads.filter((head) => {
    const rivals = heads.filter(({ signedAt }) => signedAt === head.signedAt);
    const headings = rivals.filter(({ at }) => blocks[at]?.kind === 'heading');
    return (headings.at(-1) ?? rivals.at(-1)) === head;
  });

const isHeading = ({ kind }: Block): boolean => kind === 'heading';

const isNoTitle = (text: string): boolean =>
  isLabel(text) ||
  isFurniture(text) ||
  isPersonName(text) ||
  bylineAuthor(text) !== undefined ||
  dateIn(text) !== undefined;

/** The date of a line that says little else: "14 March 2017", "Posted on 14 March 2017 by Vera Tamm". */
function dateIn(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const isDated = isDateLine(line) || (bylineAuthor(line) !== undefined && /\d{4}/.test(line));
  return isDated ? writtenDate(line)?.label : undefined;
}

function markOf({ title, author, date }: Head, blocks: readonly Block[], group: number): Mark {
  const written = date === undefined ? undefined : writtenDate(date);
  const meta = {
    title,
    group,
    ...(author && { author }),
    ...(written && {
      date: { from: written.from, to: written.to, label: written.label, known: 'stated' as const },
    }),
  };
  return { kind: breaksOff(blocks) ? 'teaser' : 'article', ...meta };
}

/** Its running text ends in an ellipsis, or is one paragraph above "Continue reading". */
function breaksOff(blocks: readonly Block[]): boolean {
  const prose = blocks.filter((block) => isProse(block) || isCutOff(block.text));
  const last = prose.at(-1)?.text ?? '';
  return (
    /(?:…|\.\.\.)\]?$/.test(last) || (prose.length < 3 && blocks.some(({ text }) => isContinueMark(text)))
  );
}
