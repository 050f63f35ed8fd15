import type { Registry } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import { type Sameness, sameSpeaker, speakerName } from '../../corpus/record';
import type { DraftBlock } from '../../draft/draft';
import type { Source } from '../../sources/source';
import type { Finding } from '../finding';
import { type Attributed, attributedQuotations, type Witness } from '../quotations/attribution';
import { evidences } from '../quotations/evidence';
import { officeSpeaker } from '../quotations/officeSpeaker';
import type { Rule } from '../rule';

/** Speakers: who says the quoted words in the draft and in the sources. */
export const quoteMisattributed: Rule = {
  id: 'quote-misattributed',
  description: 'A quotation that the sources give to another speaker.',
  sees: 'neighbours',
  check: (scene: DraftBlock, corpus: Corpus) =>
    attributedQuotations(scene, corpus).flatMap((attributed) => finding(attributed, corpus) ?? []),
};

function finding(attributed: Attributed, corpus: Corpus): Finding | undefined {
  const { speaker, witnesses } = attributed;
  const compared = witnesses.map((witness) => ({ witness, same: comparison(attributed, witness, corpus) }));
  const agreeing = compared.filter(({ same }) => same === 'same').map(({ witness }) => witness);
  const base = { ...speaker, kind: 'speaker', rule: 'quote-misattributed' } as const;
  if (agreeing.length > 0) {
    return {
      ...base,
      verdict: 'supported',
      message: `Said by ${nameOf(agreeing, corpus)} (${titleOf(agreeing)}).`,
      ...chain(attributed, agreeing, corpus),
      evidence: shown(agreeing, 'supports'),
    };
  }
  const differing = compared.filter(({ same }) => same === 'different').map(({ witness }) => witness);
  const explicit = compared.filter(({ witness }) => !witness.confirmsOnly);
  if (differing.length === 0 || differing.length < explicit.length) return undefined;
  return {
    ...base,
    verdict: 'conflict',
    message: `In the source ${nameOf(differing, corpus)} says this (${titleOf(differing)}).`,
    right: nameOf(differing, corpus),
    evidence: shown(differing, 'contradicts'),
  };
}

/** A hint where every source has the words at second hand and the draft does not say from whom. */
function chain(
  { paragraph }: Attributed,
  agreeing: readonly Witness[],
  { registry }: Corpus,
): Pick<Finding, 'hint'> {
  const [first] = agreeing;
  const isTold = ({ via, speaker, place }: Witness): boolean =>
    via === undefined ||
    paragraph.includes(surname(via)) ||
    isOutlet(via, place.record.source) ||
    sameSpeaker(via, speaker, registry) === 'same';
  if (first?.via === undefined || agreeing.some(isTold)) return {};
  const [link, name] = [speakerName(first.via, registry), speakerName(first.speaker, registry)];
  return { hint: `In the source it is ${link} who says that ${name} said this.` };
}

/** A source that speaks of itself ("the Courier reported") is no further link. */
const isOutlet = (name: string, { meta }: Source): boolean =>
  [meta.publisher, meta.author, meta.title].some((own) => own?.includes(surname(name)));

/** In a transcript the label decides, whatever is known of the names: the draft's speaker has a label of their own. */
function comparison(attributed: Attributed, witness: Witness, corpus: Corpus): Sameness {
  const same = sameness(attributed.name, witness.speaker, corpus.registry);
  if (same === 'different' && (witness.confirmsOnly || isMistakable(attributed, witness, corpus)))
    return 'unknown';
  if (same !== 'unknown' || witness.confirmsOnly) return same;
  const hasOwn = witness.others.some(
    (other) => sameSpeaker(attributed.name, other, corpus.registry) === 'same',
  );
  return hasOwn ? 'different' : 'unknown';
}

/** By name; an office alone is compared with the offices of the person whom the source names. */
function sameness(draft: string, source: string, registry: Registry): Sameness {
  const same = sameSpeaker(draft, source, registry);
  return same === 'unknown' ? officeSpeaker(draft, source, registry) : same;
}

/**
 * Where a pronoun names the speaker and both persons stand in the paragraph, the pronoun may have been misread; and
 * whoever passes words on has spoken them as well.
 */
const isMistakable = (attributed: Attributed, witness: Witness, { registry }: Corpus): boolean =>
  (witness.via !== undefined && sameSpeaker(attributed.name, witness.via, registry) === 'same') ||
  (attributed.inferred && attributed.text.includes(surname(witness.speaker))) ||
  isOfficeAlone(attributed) ||
  (witness.inferred && witness.text.includes(surname(attributed.name)));

/** "The Auditor": an office with its article names whoever holds it, and the sources may not tell who that is. */
const isOfficeAlone = ({ speaker, name, paragraph }: Attributed): boolean =>
  !/\s/.test(name) && /\bthe\s+$/i.test(paragraph.slice(0, speaker.start));

const surname = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const nameOf = ([witness]: readonly Witness[], corpus: Corpus): string =>
  witness ? speakerName(witness.speaker, corpus.registry) : '';

const titleOf = (witnesses: readonly Witness[]): string => witnesses[0]?.place.record.source.meta.title ?? '';

const shown = (witnesses: readonly Witness[], relation: 'supports' | 'contradicts') =>
  evidences(
    witnesses.map(({ place }) => place),
    relation,
  );
