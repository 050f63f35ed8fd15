import type { Corpus } from '../corpus/corpus';
import type { Draft, DraftBlock } from '../draft/draft';
import { type Memory, memory } from '../text/memory';
import { toDocument } from '../text/offsets';
import { contains } from '../text/span';
import type { Note } from './consistency/note';
import { type Finding, type Fix, findingAt } from './finding';
import type { Rule } from './rule';
import { draftRules, rules } from './rules';
import { withoutOtherStories } from './story';

/**
 * The findings of a draft, in the draft's order; spans count in the draft's text. A block that reads as it did before
 * against the same corpus is not judged again, so an edit costs what it touches. Who wants only some of them says which:
 * giving each its place in the draft is work, too.
 */
export function check(draft: Draft, corpus: Corpus, wanted?: Wanted): readonly Finding[] {
  const judged = draft.blocks.flatMap((block) => checkBlock(block, corpus, wanted));
  const noted = notesOf(draft, evidenceOf(corpus)).filter(({ finding }) => wanted?.(finding) ?? true);
  if (noted.length === 0) return judged;
  return [...judged, ...noted.map(({ block, finding }) => inDraft(finding, block))].sort(
    (a, b) => a.start - b.start,
  );
}

/** What the draft's own rules note; several questions follow each edit. */
function notesOf(draft: Draft, corpus: Corpus): readonly Note[] {
  const known = noted.get(draft);
  if (known?.corpus === corpus) return known.notes;
  const notes = draftRules.flatMap((rule) => rule.check(draft, corpus));
  noted.set(draft, { corpus, notes });
  return notes;
}

const noted = new WeakMap<Draft, { readonly corpus: Corpus; readonly notes: readonly Note[] }>();

/** Whether a finding is wanted, wherever in the draft it stands; asked of those alone that an author may be told of. */
export type Wanted = (finding: Finding) => boolean;

/** The findings of one block of a draft; spans count in the draft's text. */
export function checkBlock(block: DraftBlock, corpus: Corpus, wanted?: Wanted): readonly Finding[] {
  const found = judgeBlock(block, corpus);
  const chosen = wanted ? tellingOf(found).filter(wanted) : found;
  const judged = chosen.map((finding) => inDraft(finding, block));
  if (block.block.citations.length === 0) return judged;
  const about = keyRules.flatMap((rule) => rule.check(block, corpus)).filter((one) => wanted?.(one) ?? true);
  return about.length > 0 ? [...judged, ...about].sort((a, b) => a.start - b.start) : judged;
}

/** Most findings only confirm, or say nothing: each edit asks every block for the others, and more than once. */
function tellingOf(found: readonly Finding[]): readonly Finding[] {
  const known = telling.get(found);
  if (known) return known;
  const fresh = found.filter(
    ({ verdict, hint }) => verdict === 'conflict' || verdict === 'disputed' || hint !== undefined,
  );
  telling.set(found, fresh);
  return fresh;
}

const telling = new WeakMap<readonly Finding[], readonly Finding[]>();

const keyRules = rules.filter((rule) => rule.sees === 'keys');
const evidenceRules = rules.filter((rule) => rule.sees !== 'keys');

/** The first snapshot with the same sources and actors: all judge claims alike, whatever bibliographies list. */
function evidenceOf(corpus: Corpus): Corpus {
  const first = firsts.get(corpus.sources);
  if (first?.registry === corpus.registry) return first;
  firsts.set(corpus.sources, corpus);
  return corpus;
}

const firsts = new WeakMap<Corpus['sources'], Corpus>();

/**
 * Findings of one block, in the block's plain text: remembered for the block as it reads, and apart for the rules that
 * do not see its neighbours.
 */
function judgeBlock(block: DraftBlock, snapshot: Corpus): readonly Finding[] {
  const corpus = evidenceOf(snapshot);
  const known = memoryOf(corpus);
  return known.of(block.key, () =>
    together(
      evidenceRules.flatMap((rule) => ruled(rule, block, corpus, known)),
      block,
      corpus,
    ),
  );
}

/** Judges a block a rule at a time, so that the caller can do other things in between; it is remembered, too. */
export function* judging(block: DraftBlock, snapshot: Corpus): Generator<void> {
  const corpus = evidenceOf(snapshot);
  const known = memoryOf(corpus);
  if (known.has(block.key)) return;
  const found: Finding[] = [];
  for (const rule of evidenceRules) {
    found.push(...ruled(rule, block, corpus, known));
    yield;
  }
  known.of(block.key, () => together(found, block, corpus));
}

const together = (found: readonly Finding[], block: DraftBlock, corpus: Corpus): readonly Finding[] =>
  withoutOtherStories(withoutQuoted(found), block, corpus).toSorted((a, b) => a.start - b.start);

/** A source that has a quotation word for word contradicts nothing in it; what is altered in one is told once. */
function withoutQuoted(found: readonly Finding[]): readonly Finding[] {
  const quotes = found.filter(({ kind }) => kind === 'quote');
  const isQuoted = (finding: Finding, verdict: Finding['verdict']) =>
    quotes.some((quote) => quote.verdict === verdict && contains(quote, finding));
  return found.filter(
    (finding) =>
      finding.verdict !== 'conflict' ||
      finding.kind === 'quote' ||
      finding.kind === 'speaker' ||
      !(isQuoted(finding, 'supported') || (finding.kind === 'name' && isQuoted(finding, 'conflict'))),
  );
}

const ruled = (
  rule: Rule,
  block: DraftBlock,
  corpus: Corpus,
  known: Memory<readonly Finding[]>,
): readonly Finding[] =>
  rule.sees === 'neighbours'
    ? rule.check(block, corpus)
    : known.of(`${rule.id} ${block.contextKey}`, () => rule.check(block, corpus));

/** Answers about a block's findings, for as many blocks of one corpus as a long draft has. */
const remembered = 25_000;
const memories = new WeakMap<Corpus, Memory<readonly Finding[]>>();

function memoryOf(corpus: Corpus): Memory<readonly Finding[]> {
  const known = memories.get(corpus);
  if (known) return known;
  const fresh = memory<readonly Finding[]>(remembered);
  memories.set(corpus, fresh);
  return fresh;
}

function inDraft(finding: Finding, { block }: DraftBlock): Finding {
  return findingAt(finding, toDocument(block.map, finding), finding.fix && fixInDraft(finding.fix, block));
}

const fixInDraft = (fix: Fix, block: DraftBlock['block']): Fix => ({ ...fix, ...toDocument(block.map, fix) });
