import type { Corpus } from '../../corpus/corpus';
import { speakerName } from '../../corpus/record';
import type { DraftBlock } from '../../draft/draft';
import type { Finding } from '../finding';
import { evidences } from '../quotations/evidence';
import { type Judged, judgeQuotations } from '../quotations/judge';
import { reporting } from '../quotations/reporting';
import { respelling } from '../quotations/respelling';
import { differenceMessage, restored, wordsAt } from '../quotations/wording';
import type { Rule } from '../rule';

/** Quotations: their words against the sources' words. */
export const quoteAltered: Rule = {
  id: 'quote-altered',
  description: 'A quotation whose words differ from those in the sources.',
  sees: 'neighbours',
  check: (scene: DraftBlock, corpus: Corpus) =>
    judgeQuotations(scene, corpus).map((judged) => finding(judged, scene, corpus)),
};

function finding(judged: Judged, scene: DraftBlock, corpus: Corpus): Finding {
  const { mention } = judged;
  const base = {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind: 'quote',
    rule: 'quote-altered',
  } as const;
  switch (judged.verdict) {
    case 'unknown':
      return { ...base, verdict: 'unverifiable', message: '', evidence: [] };
    case 'faithful':
      return {
        ...base,
        verdict: 'supported',
        message: `Word for word in the source (${title(judged)}).`,
        ...spelling(judged),
        evidence: evidences(judged.places, 'supports'),
      };
    case 'turned':
      return {
        ...base,
        verdict: 'conflict',
        message: `The quotation leaves out “${judged.lost}” (${title(judged)}).`,
        ...shown(judged),
      };
    case 'merged':
      return {
        ...base,
        verdict: 'conflict',
        message: `Two quotations run together as one (${title(judged)}).`,
        ...shown(judged),
      };
    case 'indirect':
      return {
        ...base,
        verdict: 'conflict',
        message: `These are the reporter’s words: the source gives what ${speakerName(judged.speaker, corpus.registry)} said in indirect speech (${title(judged)}).`,
        ...shown(judged),
      };
    case 'altered':
      return { ...base, ...altered(judged, scene) };
  }
}

type Placed = Extract<Judged, { readonly verdict: 'faithful' | 'turned' | 'merged' | 'indirect' }>;

/** A hint where every place spells a word otherwise than the draft. */
function spelling({
  mention,
  places,
}: Extract<Judged, { readonly verdict: 'faithful' }>): Pick<Finding, 'hint'> {
  const found = places.map((place) => respelling(mention, place));
  const [first] = found;
  if (first === undefined || found.includes(undefined)) return {};
  return { hint: `The source writes “${first.source}”, not “${first.draft}”.` };
}

const title = (judged: Placed): string => judged.places[0]?.record.source.meta.title ?? '';

const shown = (judged: Placed): Pick<Finding, 'right' | 'evidence'> => ({
  right: judged.verdict === 'turned' ? widened(judged) : judged.places.map(wordsAt).join(' … '),
  evidence: evidences(judged.places, 'contradicts'),
});

/** The place with the lost negation back in. */
function widened(judged: Placed): string {
  const [place] = judged.places;
  if (!place) return '';
  const before = place.record.words[place.from - 1] ?? '';
  const auxiliary = place.record.starts[place.from - 2] === place.record.starts[place.from - 1] ? 2 : 1;
  const lost = judged.verdict === 'turned' && before === judged.lost;
  return wordsAt(lost ? { ...place, from: place.from - auxiliary } : place);
}

function altered({ mention, near }: Extract<Judged, { readonly verdict: 'altered' }>, { block }: DraftBlock) {
  const newText = restored(mention, near, block.text.charAt(mention.outer.start));
  const isReport = reporting(near) !== undefined;
  return {
    verdict: 'conflict' as const,
    message:
      differenceMessage(mention, near, near.record.source.meta.title) +
      (isReport ? ' There they are the reporter’s, in indirect speech.' : ''),
    right: wordsAt(near),
    evidence: evidences([near], 'contradicts'),
    ...(newText && { fix: { start: mention.start, end: mention.end, newText } }),
  };
}
