import type { ClaimFrame, Finding, GateTrace } from '../check/finding';
import type { Corpus } from '../corpus/corpus';

/** What each gate compares, for people (DESIGN: when a squiggle may be shown). */
const labels: Readonly<Record<string, string>> = {
  thing: 'measured thing',
  modality: 'fact or plan',
  change: 'level or change',
  order: 'rank',
  derived: 'stated or worked out',
  contrast: 'no opposite words',
};

/** One sentence on why a value's verdict is what it is: what is compared, and the two readings. Empty where none is known. */
export function reason({ frame, trace }: Finding): string {
  const [decider] = trace ?? [];
  if (!frame || !decider || decider.comparison === 'unclear') return '';
  const about = [...new Set([...frame.thing, ...frame.actors])].slice(0, 6).join(', ');
  const slip = decider.slip ? ` (${decider.slip})` : '';
  const relation = decider.comparison === 'agree' ? 'as' : 'against';
  return `Why: ${about ? `${about}: ` : ''}${frame.reads} ${relation} ${decider.reads}${slip}`;
}

/** How a verdict came about, line by line: the claim's frame, then the passages with the gates they passed and failed. */
export function explanation(finding: Finding, corpus: Corpus): readonly string[] {
  const { verdict, message, frame, trace = [] } = finding;
  return [
    `“${finding.text.replace(/\s+/g, ' ')}”: ${verdict} (${finding.rule})`,
    ...(message ? [`  ${message}`] : []),
    ...(frame ? frameLines(frame) : []),
    ...(trace.length > 0 ? ['  passages looked at:'] : noPassages(finding, corpus)),
    ...trace.flatMap((candidate, n) => candidateLines(candidate, n + 1, corpus)),
  ];
}

function frameLines({ reads, thing, actors, periods, put }: ClaimFrame): readonly string[] {
  const rows = [
    ['reads as', reads],
    ['measures', thing.join(', ')],
    ['actors', actors.join(', ')],
    ['period', periods.join(', ')],
    ['put as', put.join(', ')],
  ] as const;
  return rows.filter(([, told]) => told !== '').map(([label, told]) => `  ${label.padEnd(9)} ${told}`);
}

const noPassages = ({ evidence, frame }: Finding, corpus: Corpus): readonly string[] =>
  evidence.length === 0
    ? [frame ? '  no passage has a value of this kind' : '  no passage was found']
    : evidence.map(
        ({ source, text, relation }) => `  ${relation} (${titleOf(source, corpus)}): “${line(text)}”`,
      );

const verdicts = { agree: 'agrees', differ: 'differs', unclear: 'unclear' } as const;

function candidateLines(candidate: GateTrace, n: number, corpus: Corpus): readonly string[] {
  const { source, text, value, reads, comparison, passed, failed, slip } = candidate;
  return [
    `  ${n}. ${verdicts[comparison]}: ${value} = ${reads}, ${titleOf(source, corpus)}`,
    `     “${line(text)}”`,
    ...(slip ? [`     a slip: ${slip}`] : []),
    ...(failed.length > 0 ? [`     failed: ${failed.map(labelOf).join(', ')}`] : []),
    `     passed: ${passed.map(labelOf).join(', ')}`,
  ];
}

const labelOf = (gate: string): string => labels[gate] ?? gate;
const titleOf = (source: string, corpus: Corpus): string => corpus.sources.get(source)?.meta.title ?? source;
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
