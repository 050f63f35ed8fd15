import type { Finding } from '../check/finding';
import { type Carrier, carriers } from '../check/quotations/carriers';
import type { Corpus } from '../corpus/corpus';
import { speakerName } from '../corpus/record';
import { type LinkTo, type Look, passageText } from './findingCard';
import type { Style } from './style';
import { wordDiff } from './wordDiff';

const shownOthers = 4;
const unknownLeast = 4;

/**
 * A quotation's card: whether its words are the source's, with what differs; who says them, where and when; the
 * passage; and the other sources that carry them.
 */
export function quotationCard(finding: Finding, corpus: Corpus, look: Look): string {
  const { style, linkTo, isBrief } = look;
  const [evidence] = finding.evidence;
  if (evidence === undefined) return unknownCard(finding, style);
  const all = carriers(finding.text, corpus);
  const own = all.find(({ source }) => source === evidence.source);
  const others = all.filter((one) => one !== own).slice(0, shownOthers);
  const from = origin(evidence, own, corpus, style, linkTo);
  const passage = isBrief ? style.origin(from) : style.passage(passageText(evidence, style), from);
  return [
    style.strong(headOf(finding)),
    differences(finding, style),
    passage,
    ...(others.length > 0
      ? [`Also in:\n${others.map((one) => other(one, corpus, style, linkTo)).join('\n')}`]
      : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const headOf = ({ verdict }: Finding): string =>
  verdict === 'supported' ? 'Word for word in the source' : 'Not quite the source’s words';

/** Silence about somebody's words would look like consent. */
const unknownCard = ({ text }: Finding, style: Style): string =>
  text.split(/\s+/).length < unknownLeast ? '' : style.strong('No source has these words');

function differences(finding: Finding, style: Style): string {
  if (finding.verdict !== 'conflict') return '';
  const to = finding.fix?.newText ?? finding.right;
  return to === undefined
    ? finding.message && style.words(finding.message)
    : wordDiff(finding.text, to, style);
}

/** "Ada Lind, 2024-05-11, Lamp to be lit again (Skarholm Courier)". */
function origin(
  evidence: Finding['evidence'][number],
  own: Carrier | undefined,
  corpus: Corpus,
  style: Style,
  linkTo: LinkTo,
): string {
  const meta = corpus.sources.get(evidence.source)?.meta;
  const outlet = meta?.publisher ?? meta?.author;
  const title = style.link(style.words(evidence.title || evidence.source), linkTo(evidence.source, evidence));
  const speaker = own && speakerOf(own, corpus);
  const facts = [speaker, own?.date?.label ?? meta?.date?.label]
    .filter((fact) => fact !== undefined)
    .map(style.words);
  return [...facts, outlet === undefined ? title : `${title} (${style.words(outlet)})`].join(', ');
}

const speakerOf = ({ speaker, via }: Carrier, { registry }: Corpus): string | undefined =>
  speaker && speakerName(speaker, registry) + (via ? `, according to ${speakerName(via, registry)}` : '');

function other(carrier: Carrier, corpus: Corpus, style: Style, linkTo: LinkTo): string {
  const { title, date, words, isWhole, source, span } = carrier;
  const facts = [speakerOf(carrier, corpus), date?.label].filter((fact) => fact !== undefined);
  const from = [style.link(style.words(title), linkTo(source, span)), ...facts.map(style.words)].join(', ');
  return `- ${from}${isWhole ? '' : `: “${style.words(words)}”`}`;
}
