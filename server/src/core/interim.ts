// Stands in for rooms that colleagues are about to fill; goes as soon as they have.
import type { Draft } from './draft/draft';
import type { Block } from './text/block';
import type { Span } from './text/span';

export { readSource } from './sources/read';

export function readDraft(text: string, _previous?: Draft): Draft {
  const all = paragraphs(text);
  const blocks = all.map((block, i) => ({
    block,
    previous: all[i - 1],
    key: JSON.stringify([block.text, all[i - 1]?.text]),
    sentences: [whole(block.text)],
    anchor: {},
  }));
  return { text, blocks } as Draft;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    kind: 'paragraph',
    text: match[0].replaceAll('\n', ' '),
    map: [[0, match.index]],
    span: { start: match.index, end: match.index + match[0].length },
    headings: [],
    citations: [],
  }));
}

export type LineIndex = readonly number[];

export function lineIndex(text: string): LineIndex {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}

export function positionAt(index: LineIndex, offset: number): { line: number; character: number } {
  let line = index.length - 1;
  while (line > 0 && (index[line] ?? 0) > offset) line--;
  return { line, character: offset - (index[line] ?? 0) };
}
