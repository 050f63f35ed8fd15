import { toDocument } from '../../../text/offsets';
import type { Evidence, Finding } from '../../finding';
import type { Setting } from '../setting';
import type { Dated } from './dated';
import type { Distance } from './distance';
import type { DistanceJudgement, Ground } from './judge';

/** A distance's judgement as a finding; spans count in the block's text. */
export function reportDistance(
  { start, end }: Distance,
  { sentence }: Setting,
  { verdict, ground }: DistanceJudgement,
): Finding {
  const words = ground && wordsOf(ground);
  return {
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    kind: 'date',
    rule: 'date-conflict',
    verdict,
    message: words ? `${verdict === 'conflict' ? 'The sources say' : 'As in the sources:'} ${words}.` : '',
    right: verdict === 'conflict' && ground ? rightOf(ground) : undefined,
    evidence: ground ? evidenceOf(ground, verdict === 'supported' ? 'supports' : 'contradicts') : [],
  };
}

function wordsOf(ground: Ground): string {
  if (ground.kind === 'told') return `${rightOf(ground)} (${ground.told.passage.source.meta.title})`;
  return `${[ground.event, ground.other].map(datedWords).join(', the other ')}: ${between(ground.days)}`;
}

const datedWords = ({ date, passage }: Dated): string =>
  passage ? `${plain(date.text)} (${passage.source.meta.title})` : `${plain(date.text)} as in the draft`;

function between({ low, high }: { low: number; high: number }): string {
  const [a, b] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  const days = a === b ? `${a}` : `${a} to ${b}`;
  return `${days} ${days === '1' ? 'day' : 'days'} ${high < 0 ? 'before' : low > 0 ? 'after' : 'apart'}`;
}

/** What the sources have in its place: their own words for the distance, or the dates that it comes of. */
function rightOf(ground: Ground): string {
  if (ground.kind === 'told') {
    const { passage, distance } = ground.told;
    const text = passage.block.text.slice(distance.start, Math.max(distance.end, distance.other.end));
    return plain(text);
  }
  return [ground.event, ground.other]
    .flatMap(({ date, passage }) => (passage ? [plain(date.text)] : []))
    .join(', ');
}

function evidenceOf(ground: Ground, relation: Evidence['relation']): readonly Evidence[] {
  if (ground.kind === 'told') return [evidence(ground.told.passage, ground.told.distance, relation)];
  return [ground.event, ground.other].flatMap(({ passage, date }) =>
    passage ? [evidence(passage, date, relation)] : [],
  );
}

const evidence = (
  passage: NonNullable<Dated['passage']>,
  value: { readonly start: number; readonly end: number },
  relation: Evidence['relation'],
): Evidence => ({
  ...passage.span,
  source: passage.source.id,
  title: passage.source.meta.title,
  value: toDocument(passage.block.map, value),
  text: passage.sentence.text,
  relation,
});

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '');
