import type { Evidence, Finding, Verdict } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Span } from '../text/span';
import { reason } from './explanation';
import type { Style } from './style';

/** Where a passage can be opened; undefined where it cannot. */
export type LinkTo = (source: string, span: Span) => string | undefined;

/** How a card is written. */
export interface Look {
  readonly style: Style;
  readonly linkTo: LinkTo;
  /** The editor shows message and passages right above the card: it adds whose words they are, and why. */
  readonly isBrief: boolean;
}

const heads: Record<Verdict, string> = {
  conflict: 'The sources say otherwise',
  disputed: 'The sources disagree with each other',
  supported: 'A source says so',
  unverifiable: 'No source settles this',
};
const shownPassages = 4;

/**
 * A claim's card: verdict, and the source's words with the value set off, its title and date. The message is left to
 * findings without a passage: where there is one, the squiggle's own text already says it, right above the card.
 */
export function findingCard(finding: Finding, corpus: Corpus, look: Look): string {
  const { style, isBrief } = look;
  const passages = finding.evidence.slice(0, shownPassages).map((item) => evidenceText(item, corpus, look));
  const message = passages.length > 0 ? '' : style.words(finding.message);
  const why = finding.verdict === 'unverifiable' ? '' : style.quiet(style.words(reason(finding)));
  const head = isBrief && passages.length > 0 ? '' : style.strong(heads[finding.verdict]);
  return [head, message, ...passages, why].filter((part) => part !== '').join('\n\n');
}

function evidenceText(evidence: Evidence, corpus: Corpus, { style, linkTo, isBrief }: Look): string {
  const source = corpus.sources.get(evidence.source);
  const title = style.link(style.words(evidence.title || evidence.source), linkTo(evidence.source, evidence));
  const facts = [source?.meta.author ?? source?.meta.publisher, source?.meta.date?.label];
  const about = facts.filter((fact) => fact !== undefined).map(style.words);
  const from = [title, ...about].join(', ');
  return isBrief ? style.origin(from) : style.passage(passageText(evidence, style), from);
}

/** The passage with its value strong, where the value lies inside it. */
export function passageText({ start, text, value }: Evidence, style: Style): string {
  const from = (value?.start ?? 0) - start;
  const to = (value?.end ?? 0) - start;
  if (value === undefined || from < 0 || to > text.length || from >= to) return style.words(text);
  const [before, inner, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  return style.words(before) + style.strong(style.words(inner.trim())) + style.words(after);
}
