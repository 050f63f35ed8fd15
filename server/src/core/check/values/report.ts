import type { CalendarDate, Figure } from '../../extract/types';
import { toDocument } from '../../text/offsets';
import type { ClaimKind, Evidence, Finding, RuleId } from '../finding';
import type { Candidate, Judgement } from './judge';

/** A value's judgement as a finding; spans count in the block's text. */
export function report(
  value: Figure | CalendarDate,
  kind: ClaimKind,
  rule: RuleId,
  judgement: Judgement,
): Finding {
  const [decider] = judgement.deciding;
  return {
    start: value.start,
    end: value.end,
    text: value.text,
    kind,
    rule,
    verdict: judgement.verdict,
    message: decider ? messageOf(judgement, decider) : '',
    right: decider && judgement.verdict === 'conflict' ? decider.value.text : undefined,
    evidence: judgement.deciding.map((candidate) => evidenceOf(candidate, judgement)),
  };
}

function messageOf(judgement: Judgement, decider: Candidate): string {
  const title = decider.passage.source.meta.title;
  const words = decider.value.text.replace(/\s+/g, ' ');
  return judgement.verdict === 'conflict'
    ? `The source has ${words} (${title}).`
    : `As in the source: ${words} (${title}).`;
}

function evidenceOf(candidate: Candidate, judgement: Judgement): Evidence {
  const { passage, value } = candidate;
  return {
    ...passage.span,
    source: passage.source.id,
    title: passage.source.meta.title,
    value: toDocument(passage.block.map, value),
    text: passage.sentence.text,
    relation:
      judgement.verdict === 'supported' || candidate.comparison === 'agree' ? 'supports' : 'contradicts',
  };
}
