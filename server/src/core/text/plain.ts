import type { Block, BlockKind } from './block';
import { alignedTables } from './columns';
import { endsSentence, isByline, isDateLine, isLabelled, isListItem } from './lineKinds';
import { identityMap } from './offsets';
import { paragraphs } from './paragraphs';
import { slice } from './span';
import { unwrap } from './unwrap';

/**
 * The paragraphs of a plain text as blocks, hard-wrapped ones unwrapped at equal length. Short lines that look like
 * titles are headings: the first one heads the whole text, each later one what follows it. Columns aligned by spaces are
 * tables.
 */
export function plainBlocks(text: string): Block[] {
  const unwrapped = unwrap(text);
  let headings: readonly string[] = [];
  let lead: string | undefined;
  const lines = paragraphs(unwrapped);
  const tables = alignedTables(unwrapped, lines);
  return lines.flatMap((span): Block[] => {
    const aligned = tables.get(span);
    if (aligned === 'header') return [];
    if (aligned) return [{ kind: 'row', ...aligned, span, headings, lead, citations: [] }];
    const words = slice(unwrapped, span);
    const kind = kindOf(words);
    const block: Block = { kind, text: words, map: identityMap(span.start), span, headings, citations: [] };
    if (kind === 'heading') headings = [...headings.slice(0, 1), words];
    if (kind === 'item') return [{ ...block, lead }];
    lead = words.endsWith(':') ? words : undefined;
    return [block];
  });
}

const caption =
  /^\(?(?:top |main |cover )?(?:image|photo|picture|figure|fig\.|caption|file photo)\b[^:]{0,30}[:.]/i;
const longestTitle = 120;
const mostWords = 16;

function kindOf(line: string): BlockKind {
  if (caption.test(line)) return 'caption';
  if (isListItem(line)) return 'item';
  return isTitle(line) ? 'heading' : 'paragraph';
}

const isTitle = (line: string): boolean =>
  line.length <= longestTitle &&
  /^[“"‘']?[\p{Lu}\p{N}]/u.test(line) &&
  line.split(/\s+/).length <= mostWords &&
  (!endsSentence(line) || line.endsWith('?')) &&
  !/[:;,]$|^https?:/.test(line) &&
  !isLabelled(line) &&
  !isByline(line) &&
  !isDateLine(line);
