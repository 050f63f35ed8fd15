import type { Finding } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { toDocument, toPlain } from '../text/offsets';
import type { Span } from '../text/span';
import { actorCard } from './actorCard';
import { actorText } from './actorText';
import type { HoverCard } from './card';
import { citationCard } from './citationCard';
import { findingCard, type LinkTo, type Look } from './findingCard';
import { quotationCard } from './quotationCard';
import { markdownStyle, plainStyle, type Style } from './style';

export interface HoverOptions {
  readonly format: 'markdown' | 'plain';
  readonly linkTo: LinkTo;
  /** Whether the editor shows a finding's message and passages by itself, right above the card. */
  readonly isShown?: (finding: Finding) => boolean;
}

/** The card for an offset of the draft: what is cited there, the claims, who is named; undefined where nothing is. */
export function hoverCard(
  draft: Draft,
  findings: readonly Finding[],
  corpus: Corpus,
  offset: number,
  { format, linkTo, isShown = () => false }: HoverOptions,
): HoverCard | undefined {
  const style = format === 'markdown' ? markdownStyle : plainStyle;
  const actor = mentionedActor(draft, corpus, offset, style, linkTo);
  const told = actor ? findings.filter((finding) => !isConfirmedName(finding)) : findings;
  const claims = told
    .filter((finding) => holds(finding, offset))
    .map((finding) => {
      const look: Look = { style, linkTo, isBrief: isShown(finding) };
      return { span: spanOf(finding), text: claimCard(finding, corpus, look) };
    })
    .filter(({ text }) => text !== '');
  const cited = citationCard(draft, corpus, offset, style, linkTo);
  const cards = [cited, ...claims, actor].filter((card) => card !== undefined);
  const [narrowest] = [...cards].sort((a, b) => length(a.span) - length(b.span));
  return narrowest && { span: narrowest.span, text: cards.map(({ text }) => text).join(style.rule) };
}

/** An actor's card says all that such a claim's card would. */
const isConfirmedName = ({ kind, verdict }: Finding): boolean => kind === 'name' && verdict === 'supported';

const length = ({ start, end }: Span): number => end - start;

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function claimCard(finding: Finding, corpus: Corpus, look: Look): string {
  if (finding.kind === 'quote') return quotationCard(finding, corpus, look);
  const isSilent = finding.evidence.length === 0 && finding.message === '';
  return isSilent ? '' : findingCard(finding, corpus, look);
}

function mentionedActor(
  draft: Draft,
  corpus: Corpus,
  offset: number,
  style: Style,
  linkTo: LinkTo,
): HoverCard | undefined {
  const block = draft.blocks.find((candidate) => holds(candidate.block.span, offset))?.block;
  if (block === undefined) return undefined;
  const at = toPlain(block.map, offset);
  const mention = corpus.registry.mentionsIn(block.text).find((one) => holds(one, at));
  const card = mention && actorCard(corpus, mention.actor);
  if (mention === undefined || card === undefined) return undefined;
  const titleOf = (source: string) => corpus.sources.get(source)?.meta.title ?? source;
  return { span: toDocument(block.map, mention), text: actorText(card, titleOf, style, linkTo) };
}
