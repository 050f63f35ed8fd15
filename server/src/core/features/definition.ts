import type { Finding } from '../check/finding';
import { sourceByCitekey } from '../corpus/citekeys';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { EntryPlace } from '../sources/reference';
import type { Source } from '../sources/source';
import type { Span } from '../text/span';
import { citationAt } from './citationCard';

/** What a stretch of the draft (`from`) leads to: a passage of a source, or an entry of a bibliography. */
export type Destination =
  | { readonly from: Span; readonly source: string; readonly span: Span }
  | { readonly from: Span; readonly entry: EntryPlace };

/** Where an offset of the draft leads: a citation to its entry or source, a claim to the passages it was judged by. */
export function destinations(
  draft: Draft,
  findings: readonly Finding[],
  corpus: Corpus,
  offset: number,
): readonly Destination[] {
  const cited = citedWork(draft, corpus, offset);
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

function citedWork(draft: Draft, corpus: Corpus, offset: number): Destination | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined) return undefined;
  const from = citation.span;
  const entry = corpus.bibliography.byKey.get(citation.key)?.place;
  if (entry) return { from, entry };
  const source = sourceByCitekey(corpus, citation.key);
  return source && { from, source: source.id, span: articleStart(source) };
}

function articleStart(source: Source): Span {
  const start = source.sections.find(({ kind }) => kind === 'article')?.span.start ?? 0;
  return { start, end: start };
}
