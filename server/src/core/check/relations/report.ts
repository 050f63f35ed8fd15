import type { Passage } from '../../corpus/passages';
import { toDocument } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Evidence, Finding, Fix } from '../finding';
import type { SentenceSetting } from '../values/setting';

/** A claim about who does what; `span` counts in the draft's block, `value` in the passage's. */
export interface RelationClaim {
  readonly span: Span;
  readonly setting: SentenceSetting;
  readonly passage: Passage;
  readonly value: Span;
}

export function confirmed({ span, setting, passage, value }: RelationClaim): Finding {
  return {
    ...basics(span, setting),
    verdict: 'supported',
    message: `As in the source (${passage.source.meta.title}).`,
    evidence: [evidenceOf(passage, 'supports', value)],
  };
}

/** `fix` is given where another word in the same place puts it right. */
export function contradicted({ span, setting, passage, value }: RelationClaim, fix?: Fix): Finding {
  const right = wordsAt(passage, value);
  return {
    ...basics(span, setting),
    verdict: 'conflict',
    message: `The source says otherwise: “${right}” (${passage.source.meta.title}).`,
    right,
    evidence: [evidenceOf(passage, 'contradicts', value)],
    ...(fix && { fix }),
  };
}

const wordsAt = ({ block }: Passage, { start, end }: Span): string =>
  block.text.slice(start, end).replace(/\s+/g, ' ').trim();

function basics(span: Span, { sentence }: SentenceSetting) {
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return { ...span, text, kind: 'relation', rule: 'relation-conflict' } as const;
}

const evidenceOf = (passage: Passage, relation: Evidence['relation'], value: Span): Evidence => ({
  start: passage.span.start,
  end: passage.span.end,
  source: passage.source.id,
  title: passage.source.meta.title,
  value: toDocument(passage.block.map, value),
  text: passage.sentence.text,
  relation,
});
