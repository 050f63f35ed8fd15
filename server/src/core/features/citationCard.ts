import { sourceByCitekey } from '../corpus/citekeys';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { Source } from '../sources/source';
import type { Citation } from '../text/block';
import type { HoverCard } from './card';
import type { LinkTo } from './findingCard';
import { referenceText } from './referenceText';
import type { Style } from './style';

/** The card of the citation at an offset: the entry as a reference, else the source; and the way to its text. */
export function citationCard(
  draft: Draft,
  corpus: Corpus,
  offset: number,
  style: Style,
  linkTo: LinkTo,
): HoverCard | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined) return undefined;
  const reference = corpus.bibliography.byKey.get(citation.key);
  const source = sourceByCitekey(corpus, citation.key);
  if (reference === undefined && source === undefined) return undefined;
  const head = reference ? referenceText(reference, style) : sourceText(source as Source, style);
  const parts = source ? [head, sourceLine(source, style, linkTo)] : [head, noText];
  return { span: citation.span, text: parts.join('\n\n') };
}

const noText = 'Its text is not among the sources.';

/** The citation that an offset of the draft stands in. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  return draft.blocks
    .filter(({ block: { span } }) => span.start <= offset && offset <= span.end)
    .flatMap(({ block }) => block.citations)
    .find(({ span }) => span.start <= offset && offset <= span.end);
}

function sourceText({ meta }: Source, style: Style): string {
  const facts = [meta.author, meta.publisher, meta.date?.label].filter((fact) => fact !== undefined);
  return [style.strong(style.words(meta.title)), ...facts.map(style.words)].join(', ');
}

const sourceLine = ({ id }: Source, style: Style, linkTo: LinkTo): string =>
  `Source: ${style.link(style.words(id), linkTo(id, { start: 0, end: 0 }))}`;
