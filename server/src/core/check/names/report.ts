import type { Passage } from '../../corpus/passages';
import { toDocument } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Evidence, Finding } from '../finding';

/** A name's finding; `span` counts in the block's text, `value` in the passage's block. */
export function supported(span: Span, text: string, passage: Passage, value?: Span): Finding {
  return {
    ...basics(span, text),
    verdict: 'supported',
    message: `As in the source (${passage.source.meta.title}).`,
    evidence: [evidenceOf(passage, 'supports', value)],
  };
}

export function conflicting(
  span: Span,
  text: string,
  right: string,
  passage: Passage,
  value?: Span,
): Finding {
  const words = right.replace(/\s+/g, ' ').trim();
  return {
    ...basics(span, text),
    verdict: 'conflict',
    message: `The source has ${words} (${passage.source.meta.title}).`,
    right: words,
    evidence: [evidenceOf(passage, 'contradicts', value)],
  };
}

const basics = (span: Span, text: string) =>
  ({ start: span.start, end: span.end, text, kind: 'name', rule: 'name-conflict' }) as const;

const evidenceOf = (passage: Passage, relation: Evidence['relation'], value?: Span): Evidence => ({
  start: passage.span.start,
  end: passage.span.end,
  source: passage.source.id,
  title: passage.source.meta.title,
  value: value && toDocument(passage.block.map, value),
  text: passage.sentence.text,
  relation,
});
