import type { Block } from '../text/block';
import { toDocument } from '../text/offsets';
import type { Span } from '../text/span';
import { articles } from './articles';
import { withBlank } from './blocks';
import { authorNotes, comments, footLines, furniture, relatedLists, repetitions } from './boilerplate';
import { isCaption } from './caption';
import { datedEntries } from './entries';
import { type Mark, type Marks, type Page, pageOf } from './page';
import type { Section, SourceMeta } from './source';
import { isStatement } from './statement';
import { isLatin, strayWords } from './stray';
import { teasers } from './teasers';

export interface Cut {
  /** In the text's order, without overlaps. */
  readonly sections: readonly Section[];
  /** The blocks, with stray words blanked out at equal length. */
  readonly blocks: readonly Block[];
}

/**
 * A text cut into stretches: the article, captions, statements about the text, teasers of other articles, and
 * boilerplate. By signs that are explicit on the page; what bears none is the article's.
 */
export function cutSections(
  text: string,
  blocks: readonly Block[],
  meta: Pick<SourceMeta, 'title' | 'author'>,
): Cut {
  const page = pageOf(blocks, meta.title, meta.author);
  const marks = marksOf(page);
  const article: Mark = { kind: 'article', title: meta.title, author: meta.author };
  const stray = isLatin(text) ? blocks.map(strayWords) : [];
  const stretches = blocks.flatMap((block, i) => parts(block, marks.get(i) ?? article, stray[i]));
  return {
    sections: joined(stretches),
    blocks: blocks.map((block, i) => (stray[i] ? withBlank(block, stray[i]) : block)),
  };
}

/** A text that is one article from its first to its last word. */
export const uncut = (
  text: string,
  blocks: readonly Block[],
  { title, author }: Pick<SourceMeta, 'title' | 'author'>,
): Cut => ({
  sections: [sectionOf({ start: 0, end: text.length }, { kind: 'article', title, author })],
  blocks,
});

/** All passes over the page; where two mark a block the later one counts. */
function marksOf(page: Page): Marks {
  const found = new Map<number, Mark>([
    ...kindsOfLines(page),
    ...repetitions(page),
    ...authorNotes(page),
    ...furniture(page),
    ...relatedLists(page),
    ...teasers(page),
    ...comments(page),
  ]);
  const several = articles(page);
  const foot = [...footLines(page, found)].filter(([i]) => several.get(i)?.kind !== 'teaser');
  return new Map([...several, ...datedEntries(page), ...found, ...foot]);
}

const kindsOfLines = ({ blocks, titleAt }: Page): Marks =>
  new Map(
    blocks.flatMap(({ kind, text }, i): [number, Mark][] => {
      if (i === titleAt || kind === 'row') return [];
      if (kind === 'caption' || isCaption(text)) return [[i, { kind: 'caption' }]];
      return isStatement(text) ? [[i, { kind: 'statement' }]] : [];
    }),
  );

interface Stretch {
  readonly span: Span;
  readonly mark: Mark;
}

function parts(block: Block, mark: Mark, stray: Span | undefined): readonly Stretch[] {
  if (!stray) return [{ span: block.span, mark }];
  const at = toDocument(block.map, stray);
  return [
    { span: { start: block.span.start, end: at.start }, mark },
    { span: at, mark: { kind: 'boilerplate' } },
  ];
}

/** Neighbouring stretches with the same mark as one section. */
function joined(stretches: readonly Stretch[]): readonly Section[] {
  const sections: Section[] = [];
  let before: Mark | undefined;
  for (const { span, mark } of stretches) {
    const last = sections.at(-1);
    if (last && before?.kind === mark.kind && before.group === mark.group && before.title === mark.title)
      sections[sections.length - 1] = {
        ...last,
        span: { start: last.span.start, end: Math.max(last.span.end, span.end) },
      };
    else sections.push(sectionOf(span, mark));
    before = mark;
  }
  return sections;
}

const sectionOf = (span: Span, { kind, title, author, date }: Mark): Section => ({
  kind,
  span,
  ...(title === undefined ? {} : { title }),
  ...(author === undefined ? {} : { author }),
  ...(date === undefined ? {} : { date }),
});
