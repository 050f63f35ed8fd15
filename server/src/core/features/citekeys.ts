import type { Corpus } from '../corpus/corpus';
import type { Source } from '../sources/source';
import { type CitationStyle, citation } from './citation';
import { escapeMarkdown } from './escape';
import { type Suggestion, withAddition } from './suggestion';

const typedKey = /(\[?)@([\w:.#$%&+?<>~/-]*)$/;

/**
 * Sources to cite, where the text before `offset` ends in `@` and perhaps the first letters of a key. In brackets it
 * is a key that is wanted, elsewhere a citation in the author's style.
 */
export function citekeySuggestions(
  text: string,
  offset: number,
  corpus: Corpus,
  style: CitationStyle,
): readonly Suggestion[] {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const match = typedKey.exec(before);
  if (match === null || /\w/.test(before[match.index - 1] ?? '')) return [];
  const bracketed = match[1] === '[' || isInBrackets(before.slice(0, match.index));
  const closed = /^[\w:.-]*\]/.test(text.slice(offset, offset + 100));
  const start = offset - match[0].length + (match[1]?.length ?? 0);
  const replace = { start, end: offset };
  return [...corpus.sources.values()].map((source) => {
    const key = `@${source.meta.citekey}`;
    if (bracketed)
      return { ...entry(source), replace, newText: match[1] === '[' && !closed ? `${key}]` : key };
    const { mark, definition } = citation(text, source, style === 'none' ? 'pandoc' : style);
    return { ...entry(source), replace, ...withAddition(mark.trimStart(), replace, definition) };
  });
}

/** Inside `[@one; ` a further key needs no brackets of its own. */
const isInBrackets = (before: string): boolean => /\[[^\]\n]*$/.test(before);

function entry({ meta }: Source): Omit<Suggestion, 'replace' | 'newText' | 'also' | 'caret'> {
  const facts = [meta.author ?? meta.publisher, meta.date?.label].filter((fact) => fact !== undefined);
  return {
    kind: 'source',
    label: `@${meta.citekey}`,
    aside: meta.title,
    detail: [meta.title, ...facts].join(', '),
    documentation: [`**${escapeMarkdown(meta.title)}**`, ...facts.map(escapeMarkdown)].join('\n\n'),
    filter: `@${meta.citekey} ${meta.title}`,
  };
}
