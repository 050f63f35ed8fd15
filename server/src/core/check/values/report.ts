import type { CalendarDate, Figure } from '../../extract/types';
import { toDocument } from '../../text/offsets';
import type { ClaimKind, Evidence, Finding, Fix, RuleId } from '../finding';
import type { Candidate, Judgement } from './candidate';
import { rewritten } from './fix';
import { isFigure, isTimeOfDay } from './kind';
import { otherYear } from './otherYear';
import type { Slip } from './slip';
import { asOf } from './superseded';
import { traceOf } from './trace';

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
    rule: judgement.verdict === 'disputed' ? 'disputed' : rule,
    verdict: judgement.verdict,
    message: decider ? messageOf(judgement, decider) : '',
    right: decider && judgement.verdict === 'conflict' ? plain(decider.value.text) : undefined,
    evidence: judgement.deciding.flatMap((candidate) =>
      standingFor(candidate).map((one) => evidenceOf(one, judgement)),
    ),
    fix: decider && judgement.verdict === 'conflict' ? fixOf(value, decider) : undefined,
    ...traceOf(judgement),
  };
}

function messageOf(judgement: Judgement, decider: Candidate): string {
  const words = told(decider);
  if (decider.derivation)
    return `${judgement.verdict === 'conflict' ? 'The sources give' : 'Follows from the sources:'} ${words}.`;
  const [, opponent] = judgement.deciding;
  if (judgement.verdict === 'disputed' && opponent)
    return `The sources disagree: ${words}; ${told(opponent)}.`;
  if (judgement.verdict !== 'conflict') return `As in the sources: ${words}.`;
  if (decider.supersedes)
    return `The figure is of ${yearOf(decider.supersedes)}; as of ${yearOf(decider)} the sources say ${words}.`;
  const remark = decider.slip && remarks[decider.slip];
  return remark ? `The sources say ${words}: ${remark}.` : `The sources say ${words}.`;
}

const yearOf = ({ match }: Candidate): string => asOf(match.source).from?.slice(0, 4) ?? 'an earlier day';

/** What is said of a slip, where it helps the writer to see it. */
const remarks: Partial<Record<Slip, string>> = {
  'swapped digits': 'two digits look swapped',
  'day and month swapped': 'day and month look swapped',
  'a factor of ten': 'ten times or a tenth',
  'a teen for a ten': 'a teen for a ten',
  'a teen for its digit': 'ten more or ten less',
  'another unit': 'the unit differs',
  'another pace': 'the same amount, for another stretch of time',
  'another sign': 'the sign differs',
  'another hour': 'an hour apart',
  'past and to exchanged': '“past” and “to” look exchanged',
  'the other half of the day': 'the other half of the day',
};

const told = ({ passage, value, derivation, match, comparison }: Candidate): string => {
  const { title } = passage.source.meta;
  return derivation
    ? `${derivation.of} (${title}): ${derivation.comes}`
    : `${plain(value.text)}${comparison === 'differ' ? inStyleOf(match.draft.value, value) : ''} (${title})`;
};

/**
 * A year that the source leaves out is said; a time of day that the draft would write otherwise is told both ways: "20.52,
 * eight minutes to nine in the evening".
 */
function inStyleOf(draft: Figure | CalendarDate, source: Figure | CalendarDate): string {
  const year = otherYear(draft, source);
  if (year) return `, of ${year}`;
  if (isFigure(draft) || !isTimeOfDay(draft)) return '';
  const words = rewritten(draft, source);
  return words === undefined || words === plain(source.text) ? '' : `, ${words}`;
}

function fixOf(
  draft: Figure | CalendarDate,
  { value, derivation, slip, isWithoutFix }: Candidate,
): Fix | undefined {
  if (slip === 'another pace' || isWithoutFix) return undefined;
  const newText = derivation ? derivation.amount : rewritten(draft, value);
  return newText === undefined || newText === draft.text
    ? undefined
    : { start: draft.start, end: draft.end, newText };
}

/** A value's words on one line; the point of "p.m." stays. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/(?<!\b[ap]\.\s?m)[.,;]$/, '');

/** A figure that was worked out stands in the sources as the values that it comes of: a passage, or two. */
const standingFor = (candidate: Candidate): readonly Candidate[] => {
  const [from, to] = candidate.derivation?.operands ?? [];
  if (!from || !to) return [candidate];
  return (from.passage === to.passage ? [to] : [from, to]).map((operand) => ({ ...candidate, ...operand }));
};

function evidenceOf(candidate: Candidate, judgement: Judgement): Evidence {
  const { passage, value } = candidate;
  return {
    start: passage.span.start,
    end: passage.span.end,
    source: passage.source.id,
    title: passage.source.meta.title,
    value: toDocument(passage.block.map, value),
    text: passage.sentence.text,
    relation:
      judgement.verdict === 'supported' || candidate.comparison === 'agree' ? 'supports' : 'contradicts',
  };
}
