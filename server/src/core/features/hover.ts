import type { Finding } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Span } from '../text/span';
import { findingCard, type LinkTo } from './findingCard';
import { markdownStyle, plainStyle } from './style';

/** What to show while the pointer rests on `span` of the draft. */
export interface HoverCard {
  readonly span: Span;
  readonly text: string;
}

export interface HoverOptions {
  readonly format: 'markdown' | 'plain';
  readonly linkTo: LinkTo;
}

/** The card for an offset of the draft: the claims there; undefined where there is nothing to say. */
export function hoverCard(
  findings: readonly Finding[],
  corpus: Corpus,
  offset: number,
  { format, linkTo }: HoverOptions,
): HoverCard | undefined {
  const style = format === 'markdown' ? markdownStyle : plainStyle;
  const here = findings.filter((finding) => holds(finding, offset) && hasSomethingToSay(finding));
  const narrowest = [...here].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (narrowest === undefined) return undefined;
  const cards = here.map((finding) => findingCard(finding, corpus, style, linkTo));
  return { span: { start: narrowest.start, end: narrowest.end }, text: cards.join('\n\n') };
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const hasSomethingToSay = (finding: Finding): boolean =>
  finding.evidence.length > 0 || finding.message !== '';
