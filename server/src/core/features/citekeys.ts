import type { Corpus } from '../corpus/corpus';
import type { Source } from '../sources/source';
import { escapeMarkdown } from './escape';
import type { Suggestion } from './suggestion';

const typedKey = /(\[?)@([\w:.#$%&+?<>~/-]*)$/;

/** Sources to cite, where the text before `offset` ends in `@` and perhaps the first letters of a key. */
export function citekeySuggestions(text: string, offset: number, corpus: Corpus): readonly Suggestion[] {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const match = typedKey.exec(before);
  if (match === null || /\w/.test(before[match.index - 1] ?? '')) return [];
  const bracketed = match[1] === '[' || isInBrackets(before.slice(0, match.index));
  const closed = /^[\w:.-]*\]/.test(text.slice(offset, offset + 100));
  const start = offset - match[0].length + (match[1]?.length ?? 0);
  const replace = { start, end: offset };
  return [...corpus.sources.values()].map((source) => {
    const key = `@${source.meta.citekey}`;
    const newText = match[1] === '[' && !closed ? `${key}]` : bracketed ? key : `[${key}]`;
    return { ...entry(source), replace, newText };
  });
}

/** Inside `[@one; ` a further key needs no brackets of its own. */
const isInBrackets = (before: string): boolean => /\[[^\]\n]*$/.test(before);

function entry({ meta }: Source): Omit<Suggestion, 'replace' | 'newText'> {
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
