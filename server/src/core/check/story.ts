import type { Corpus } from '../corpus/corpus';
import type { DraftBlock } from '../draft/draft';
import { calendarWords } from '../extract/names/words';
import type { Source } from '../sources/source';
import type { Span } from '../text/span';
import { comparable } from '../text/tokens';
import { type Finding, findingAt } from './finding';

/** So many names must stand round a claim, and not one in six of them in a source, for the two to be strangers. */
const fewest = 6;
const enoughShared = 1 / 6;
/** A quotation of this length is known by its own words, wherever it is repeated; shorter ones come about by chance. */
const ownWords = 8;

/**
 * Findings without the contradictions by sources that tell of something else than the draft: that next to none of the
 * names in the paragraph and the two beside it stand anywhere in them shows that what they have in common with one sentence is chance. Nothing settles such a claim.
 */
export const withoutOtherStories = (
  found: readonly Finding[],
  block: DraftBlock,
  { sources }: Corpus,
): readonly Finding[] =>
  found.map((finding) =>
    finding.verdict === 'conflict' &&
    !isKnownByItself(finding) &&
    finding.evidence.length > 0 &&
    finding.evidence.every(({ source }) => isOtherStory(finding, block, sources.get(source)))
      ? unsettled(finding)
      : finding,
  );

const isKnownByItself = ({ kind, text }: Finding): boolean =>
  kind === 'speaker' || (kind === 'quote' && text.split(/\s+/).length >= ownWords);

const unsettled = (finding: Finding): Finding => ({
  ...findingAt(finding, finding, undefined),
  verdict: 'unverifiable',
  message: '',
  right: undefined,
  evidence: [],
});

function isOtherStory({ start, end }: Span, draft: DraftBlock, source: Source | undefined): boolean {
  if (!source) return false;
  const { block, previous, next } = draft;
  const around = [previous?.text, block.text.slice(0, start), block.text.slice(end), next?.text];
  const names = rootsOf(around.join(' '), nameInside);
  if (names.size < fewest) return false;
  const theirs = rootsIn(source);
  return [...names].filter((root) => theirs.has(root)).length < enoughShared * names.size;
}

const capitalised = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;
/** The word that opens a sentence has its capital from there. */
const nameInside = new RegExp(`(?<=[\\p{Ll}\\d,;:)’'"”-]\\s)${capitalised.source}`, 'gu');

/** The first letters of the names in a text: "Norland" and "Norlandic" are one. */
const rootsOf = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(pattern), ([word]) => comparable(word))
      .filter((word) => !calendarWords.has(word))
      .map((word) => word.slice(0, rootLength)),
  );

const rootLength = 6;

const known = new WeakMap<Source, ReadonlySet<string>>();

function rootsIn(source: Source): ReadonlySet<string> {
  const roots = known.get(source) ?? rootsOf(source.text, capitalised);
  known.set(source, roots);
  return roots;
}
