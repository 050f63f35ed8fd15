import { distance } from 'fastest-levenshtein';
import { citekeys, definesKeys } from '../../corpus/citekeys';
import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import type { Citation } from '../../text/block';
import { type Memory, memory } from '../../text/memory';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/**
 * Citations whose key no bibliography and no source has. Where the author has defined no key at all, and outside of
 * brackets, where `@word` may be anybody, only slips of a known key are told.
 */
export const unknownCitekey: Rule = {
  id: 'unknown-citekey',
  description: 'A citation key that no bibliography and no source defines.',
  sees: 'keys',
  check: (block, corpus) =>
    block.block.citations
      .filter((citation) => isUnknown(citation, block, corpus))
      .flatMap((citation) => findingFor(citation, corpus)),
};

/** What Pandoc's filters and Quarto number by themselves: figures, tables, sections, equations, theorems. */
const crossReference =
  /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)[:-]/;

function isUnknown({ key }: Citation, { declared }: DraftBlock, corpus: Corpus): boolean {
  if (crossReference.test(key) || citekeys(corpus).has(key) || declared.keys.has(key)) return false;
  const read = new Set(corpus.bibliography.files.map(baseName));
  return declared.files.every((file) => read.has(file));
}

function findingFor(citation: Citation, corpus: Corpus): Finding[] {
  const meant = slipOf(citation.key, corpus);
  if (meant === undefined && !(citation.bracketed && definesKeys(corpus))) return [];
  const span = withoutDash(citation);
  const question = meant === undefined ? '' : ` Did you mean @${meant}?`;
  return [
    {
      ...span,
      text: `@${citation.key}`,
      kind: 'citation',
      rule: 'unknown-citekey',
      verdict: 'unverifiable',
      message: `No bibliography and no source has the key @${citation.key}.${question}`,
      evidence: [],
      ...(meant !== undefined && { right: `@${meant}`, fix: { ...span, newText: `@${meant}` } }),
    },
  ];
}

/** `-@key` cites without the author's name: only what follows the dash is wrong. The braces of `@{key}` are two. */
const withoutDash = ({ key, span: { start, end } }: Citation): Span => ({
  start: (end - start - key.length) % 2 === 0 ? start + 1 : start,
  end,
});

/** The known key that this one is a slip of: the only one within two typing errors, in a key long enough for them. */
function slipOf(key: string, corpus: Corpus): string | undefined {
  if (key.length < shortestKey) return undefined;
  const keys = citekeys(corpus);
  const known = slips.get(keys) ?? memory<string | undefined>(remembered);
  slips.set(keys, known);
  return known.of(key, () => onlyNear(key, keys));
}

const remembered = 1_000;
const slips = new WeakMap<object, Memory<string | undefined>>();

function onlyNear(key: string, keys: Iterable<string>): string | undefined {
  const near = [...keys].filter(
    (known) => Math.abs(known.length - key.length) <= 2 && distance(known, key) <= 2,
  );
  return near.length === 1 ? near[0] : undefined;
}

const shortestKey = 7;

const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
