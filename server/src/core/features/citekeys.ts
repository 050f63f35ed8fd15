import type { Corpus } from '../corpus/corpus';
import { type Reference, statedBy } from '../sources/reference';
import type { Source, SourceMeta } from '../sources/source';
import { fold } from '../text/fold';
import { type Citable, type CitationStyle, citation } from './citation';
import { escapeMarkdown } from './escape';
import { referenceText } from './referenceText';
import { markdownStyle } from './style';
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
  return works(corpus, match[2] ?? '').map(({ meta, ...work }) => {
    if (bracketed)
      return { ...work, replace, newText: match[1] === '[' && !closed ? `${work.label}]` : work.label };
    const { mark, definition } = citation(text, { meta }, style === 'none' ? 'pandoc' : style);
    return { ...work, replace, ...withAddition(mark.trimStart(), replace, definition) };
  });
}

/** A work that can be cited, as the list of completions shows it. */
type Work = Omit<Suggestion, 'replace' | 'newText' | 'also' | 'caret'> & Citable;

/** A library may list tens of thousands; the editor asks again at every letter. */
const mostWorks = 200;

/**
 * What can be cited, once: the entries of bibliographies, then the sources that none lists. Those whose key or title
 * holds what was typed, keys that begin with it first; where none does, the editor may still make something of it.
 */
function works({ sources, bibliography }: Corpus, typed: string): readonly Work[] {
  const others = [...sources.values()].filter(({ meta }) => !bibliography.byKey.has(meta.citekey));
  const all: Candidate[] = [
    ...[...bibliography.byKey].map(([key, reference]) => ({
      key,
      title: reference.title,
      work: () => listedWork(key, reference),
    })),
    ...others.map((source) => ({ ...source.meta, key: source.meta.citekey, work: () => sourceWork(source) })),
  ];
  const wanted = fold(typed);
  const ranked = [
    all.filter(({ key }) => fold(key).startsWith(wanted)),
    all.filter(({ key, title }) => !fold(key).startsWith(wanted) && fold(`${key} ${title}`).includes(wanted)),
  ].flat();
  return (ranked.length > 0 ? ranked : all).slice(0, mostWorks).map(({ work }) => work());
}

interface Candidate {
  readonly key: string;
  readonly title: string;
  readonly work: () => Work;
}

/** Inside `[@one; ` a further key needs no brackets of its own. */
const isInBrackets = (before: string): boolean => /\[[^\]\n]*$/.test(before);

function listedWork(key: string, reference: Reference): Work {
  const { date, ...stated } = statedBy(reference);
  const meta: SourceMeta = {
    ...stated,
    title: reference.title,
    citekey: key,
    ...(date && { date: { label: date, known: 'stated' } }),
  };
  return { ...workOf(meta), documentation: referenceText(reference, markdownStyle) };
}

function sourceWork({ meta }: Source): Work {
  const facts = factsOf(meta).map(escapeMarkdown);
  return { ...workOf(meta), documentation: [`**${escapeMarkdown(meta.title)}**`, ...facts].join('\n\n') };
}

const workOf = (meta: SourceMeta): Omit<Work, 'documentation'> => ({
  meta,
  kind: 'source',
  label: `@${meta.citekey}`,
  aside: meta.title,
  detail: [meta.title, ...factsOf(meta)].join(', '),
  filter: `@${meta.citekey} ${meta.title}`,
});

const factsOf = ({ author, publisher, date }: SourceMeta): readonly string[] =>
  [author ?? publisher, date?.label].filter((fact) => fact !== undefined);
