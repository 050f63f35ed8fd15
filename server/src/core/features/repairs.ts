import type { Finding, Fix } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { overlaps, type Span } from '../text/span';
import { type CitationStyle, citation, cites } from './citation';
import { shortenings } from './shorten';

/** One change of the draft that an author may choose. */
export interface Repair {
  readonly title: string;
  readonly edit: Fix;
  /** What it changes elsewhere in the draft. */
  readonly also?: Fix;
  readonly finding: Finding;
  /** It mends the conflict itself. */
  readonly preferred: boolean;
  /** It changes what is no mistake. */
  readonly rewrites?: boolean;
}

/** A passage that the author may want to see. */
export interface Showing {
  readonly title: string;
  readonly source: string;
  readonly span: Span;
}

/** What can be done about the claims that `span` touches: put the source's value, cite the source, shorten a quotation. */
export function repairs(
  draft: Draft,
  findings: readonly Finding[],
  corpus: Corpus,
  span: Span,
  style: CitationStyle,
): readonly Repair[] {
  const touched = findings.filter((finding) => touches(finding, span));
  return touched.flatMap((finding) => [
    ...valueRepair(finding),
    ...citationRepair(draft, finding, corpus, style),
    ...shorteningRepairs(draft, finding, corpus, span),
  ]);
}

/** The passages behind the quotations that `span` touches, the one that a verdict argues from first. */
export function showings(findings: readonly Finding[], span: Span): readonly Showing[] {
  return findings
    .filter((finding) => finding.kind === 'quote' && touches(finding, span))
    .flatMap(({ evidence }) =>
      evidence.map(({ source, title, start, end, value }) => ({
        title: `Show in ${shorten(title || source)}`,
        source,
        span: value ?? { start, end },
      })),
    );
}

const shorteningRepairs = (draft: Draft, finding: Finding, corpus: Corpus, span: Span): Repair[] =>
  shortenings(draft.text, finding, corpus, span).map(({ title, newText }) => ({
    title,
    edit: { start: finding.start, end: finding.end, newText },
    finding,
    preferred: false,
    rewrites: true,
  }));

/** An empty selection counts as touching the claim that it stands in or at the end of. */
const touches = (finding: Span, span: Span): boolean =>
  overlaps(finding, span) || (finding.start <= span.start && span.end <= finding.end);

function valueRepair(finding: Finding): Repair[] {
  if (finding.fix === undefined) return [];
  const title = finding.fix.newText === '' ? 'Remove' : `Change to “${shorten(finding.fix.newText)}”`;
  return [{ title, edit: finding.fix, finding, preferred: true }];
}

function citationRepair(draft: Draft, finding: Finding, corpus: Corpus, style: CitationStyle): Repair[] {
  const source = corpus.sources.get(finding.evidence[0]?.source ?? '');
  const block = draft.blocks.find((candidate) => contains(candidate.block.span, finding))?.block;
  if (source === undefined || block === undefined || finding.verdict === 'unverifiable') return [];
  if (cites(draft.text.slice(block.span.start, block.span.end), source)) return [];
  const { mark, definition } = citation(draft.text, source, style);
  if (mark === '') return [];
  const at =
    behindMarks(draft.text, finding) ??
    citationPlace(draft.text, finding.end, block.span.end, mark.startsWith('[^'));
  const edit = { start: at, end: at, newText: mark };
  const title = `Cite ${shorten(source.meta.title)}`;
  if (definition === undefined || definition.start > at)
    return [{ title, edit, finding, preferred: false, ...(definition && { also: definition }) }];
  const both = { ...edit, newText: mark + definition.newText };
  return [{ title, edit: both, finding, preferred: false }];
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Behind the mark that closes a quotation, where completion puts a citation too. */
function behindMarks(text: string, { kind, end }: Finding): number | undefined {
  const closing = kind === 'quote' ? /^\s?["”“’»«']/.exec(text.slice(end, end + 2)) : null;
  return closing ? end + closing[0].length : undefined;
}

/**
 * Before the mark that ends the clause, if one follows on the claim's line within the block, else after its word; a
 * footnote's number stands behind that mark and the quotation marks.
 */
function citationPlace(text: string, from: number, end: number, isNote: boolean): number {
  const rest = text.slice(from, Math.min(end, from + 400));
  const stop = /([.;!?]["”’»]*)(?=[\s"”’»)\]]|$)|\r?\n/.exec(rest);
  if (!stop) return from + rest.trimEnd().length;
  return from + stop.index + (isNote ? (stop[1] ?? '').length : 0);
}

const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);
