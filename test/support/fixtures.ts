import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/check/finding';
import {
  emptyGrounding,
  findings,
  type Grounding,
  withDraft,
  withSources,
} from '../../server/src/core/grounding';
import type { RawSource } from '../../server/src/core/sources/source';

/** What a fixture expects under the carets of a line below the draft's line. */
interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly kind?: string;
  readonly right?: string;
  readonly source?: string;
  readonly fix?: string;
  /** A part of the finding's hint. */
  readonly hint?: string;
}

/** One draft of a fixture file against the file's sources. */
export interface Fixture {
  /** What a draft with a title is about; empty for the one draft of a file. */
  readonly title: string;
  readonly sources: readonly RawSource[];
  readonly draft: string;
  readonly expected: readonly Expected[];
}

/** Throws unless the engine finds in the fixture's draft what is annotated, and no conflict, dispute or hint besides. */
export function checkFixture({ sources, draft, expected }: Fixture): void {
  const grounding = withDraft(withSources(emptyGrounding(), sources), 'draft.md', draft);
  const found = findings(grounding, 'draft.md');
  for (const finding of found) checkEvidence(finding, grounding);
  const shown = expected.map((one) =>
    shownAs(
      one,
      found.find((finding) => isAt(finding, one)),
    ),
  );
  const strays = found.filter((finding) => isShown(finding) && !expected.some((one) => isAt(finding, one)));
  assert.deepEqual(
    shown,
    expected.map(withoutPlace),
    `the draft as it is judged:\n${annotated(draft, found)}`,
  );
  assert.deepEqual(strays.map(toldBriefly), [], 'what is not annotated must raise nothing');
}

/** A verdict argues from a passage, whose words stand where it says. */
function checkEvidence({ verdict, text, evidence }: Finding, { corpus }: Grounding): void {
  if (verdict !== 'unverifiable') assert.ok(evidence.length > 0, text);
  for (const { source, start, end, text: words, value } of evidence) {
    assert.equal(inOneLine(corpus.sources.get(source)?.text.slice(start, end) ?? ''), inOneLine(words));
    assert.ok(value === undefined || (start <= value.start && value.end <= end), words);
  }
}

/** Columns aligned by spaces are told with bars between them. */
const inOneLine = (words: string): string => words.replace(/ \| | {2,}/g, ' ');

const isShown = ({ verdict, hint }: Finding): boolean =>
  verdict === 'conflict' || verdict === 'disputed' || hint !== undefined;
const isAt = (finding: Finding, { start, end }: Expected): boolean =>
  finding.start === start && finding.end === end;
const toldBriefly = ({ text, verdict, right, hint }: Finding): string =>
  `${verdict}: ${text} -> ${right ?? hint ?? ''}`;

const withoutPlace = ({ line, start, end, ...rest }: Expected): object => ({ line: line + 1, ...rest });

/** The finding in the words of the annotation: only what that one asks for. */
function shownAs(expected: Expected, finding: Finding | undefined): object {
  const told: Record<string, unknown> = {
    line: expected.line + 1,
    verdict: finding?.verdict ?? 'nothing found here',
  };
  if (expected.kind) told.kind = finding?.kind;
  if (expected.right) told.right = finding?.right;
  if (expected.source)
    told.source =
      finding?.evidence.find(({ source }) => source === expected.source)?.source ??
      finding?.evidence[0]?.source;
  if (expected.hint) told.hint = finding?.hint?.includes(expected.hint) ? expected.hint : finding?.hint;
  if (expected.fix) told.fix = finding?.fix?.newText;
  return told;
}

const section = /^%! +(\S+|draft +\S.*?) *$/;
const annotation = /^( *)(\^+) +(conflict|supported|disputed|unverifiable)\b(.*)$/;
const attribute = /(right|source|fix|hint)="?((?<=")[^"]*|[^\s"]+)/g;

/**
 * Sections start with "%! NAME"; what stands in front of the first one says what the fixture is about. The draft is
 * "draft.md"; a file with several has "draft TITLE" for each.
 */
export function readFixtures(text: string): readonly Fixture[] {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = section.exec(line)?.[1];
    if (!name) {
      lines.push(line);
      continue;
    }
    assert.ok(!sections.has(name), `"${name}" stands there twice`);
    lines = [];
    sections.set(name, lines);
  }
  const sources = [...sections].filter(([name]) => name.startsWith('sources/'));
  const drafts = [...sections].filter(([name]) => name === 'draft.md' || name.startsWith('draft '));
  assert.ok(drafts.length > 0 && sources.length > 0, 'a fixture has sources/… sections and a draft.md');
  const read = sources.map(([name, of]) => sourceOf(name, of));
  return drafts.map(([name, of]) => ({
    title: name === 'draft.md' ? '' : name.slice('draft '.length),
    sources: read,
    ...readDraftSection(of),
  }));
}

function sourceOf(name: string, lines: readonly string[]): RawSource {
  const path = name.slice('sources/'.length);
  return { path, format: path.endsWith('.md') ? 'markdown' : 'text', text: lines.join('\n') };
}

function readDraftSection(lines: readonly string[]): Pick<Fixture, 'draft' | 'expected'> {
  const kept: string[] = [];
  const expected: Expected[] = [];
  let lineStart = 0;
  for (const line of lines) {
    const match = annotation.exec(line);
    if (match) {
      expected.push(expectedOf(match, kept.length - 1, lineStart));
      continue;
    }
    if (kept.length > 0) lineStart += (kept.at(-1)?.length ?? 0) + 1;
    kept.push(line);
  }
  return { draft: kept.join('\n'), expected };
}

function expectedOf(
  [, indent = '', carets = '', verdict = '', rest = '']: RegExpExecArray,
  line: number,
  at: number,
): Expected {
  const asked = Object.fromEntries([...rest.matchAll(attribute)].map(([, name, value]) => [name, value]));
  const kind = /^ +(figure|date|quote|speaker|name|relation)\b/.exec(rest)?.[1];
  const start = at + indent.length;
  return { line, start, end: start + carets.length, verdict, ...(kind && { kind }), ...asked };
}

/** The draft with every finding below its line, in the fixtures' own form. */
function annotated(draft: string, found: readonly Finding[]): string {
  let start = 0;
  return draft
    .split('\n')
    .flatMap((line) => {
      const here = found.filter((one) => one.start >= start && one.start < start + line.length);
      const notes = here.map((one) => ' '.repeat(one.start - start) + noteOn(one));
      start += line.length + 1;
      return [line, ...notes];
    })
    .join('\n');
}

function noteOn({ start, end, verdict, kind, right, hint, evidence }: Finding): string {
  const rest =
    verdict === 'unverifiable'
      ? ''
      : ` right="${right ?? ''}" source=${evidence[0]?.source ?? ''}${hint ? ` hint="${hint}"` : ''}`;
  return `${'^'.repeat(Math.max(1, end - start))} ${verdict} ${kind}${rest}`;
}
