import type { Finding } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { Source } from '../sources/source';
import type { Span } from '../text/span';

/** A passage of a source that a stretch of the draft (`from`) leads to. */
export interface Destination {
  readonly from: Span;
  readonly source: string;
  readonly span: Span;
}

/** Where an offset of the draft leads: a citation to its source, a claim to the passages that it was judged by. */
export function destinations(
  draft: Draft,
  findings: readonly Finding[],
  corpus: Corpus,
  offset: number,
): readonly Destination[] {
  const cited = citedSource(draft, corpus, offset);
  if (cited !== undefined) return [cited];
  return findings
    .filter((finding) => finding.start <= offset && offset <= finding.end)
    .flatMap((finding) =>
      finding.evidence.map(({ source, start, end }) => ({
        from: { start: finding.start, end: finding.end },
        source,
        span: { start, end },
      })),
    );
}

function citedSource(draft: Draft, corpus: Corpus, offset: number): Destination | undefined {
  const citation = draft.blocks
    .flatMap(({ block }) => block.citations)
    .find(({ span }) => span.start <= offset && offset <= span.end);
  const source = citation && sourceByCitekey(corpus, citation.key);
  return source && { from: citation.span, source: source.id, span: articleStart(source) };
}

/** The source that `[@key]` names. */
export function sourceByCitekey(corpus: Corpus, key: string): Source | undefined {
  for (const source of corpus.sources.values()) if (source.meta.citekey === key) return source;
  return undefined;
}

function articleStart(source: Source): Span {
  const start = source.sections.find(({ kind }) => kind === 'article')?.span.start ?? 0;
  return { start, end: start };
}
