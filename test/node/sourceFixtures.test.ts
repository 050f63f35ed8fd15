import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { placeLabel, placeOf } from '../../server/src/core/grounding';
import { readSource } from '../../server/src/core/sources/read';
import type { Source } from '../../server/src/core/sources/source';
import { readSourceFile } from '../../server/src/node/readSourceFile';
import { turnsOf } from '../support/turns';

/** What a fixture's `.yaml` says of the file of the same name; `test/fixtures/sources/README.md` explains it. */
interface Expectation {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly headings?: readonly string[];
  readonly sections?: readonly string[];
  readonly places?: Readonly<Record<string, string>>;
  readonly speakers?: Readonly<Record<string, string>>;
  readonly cells?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly absent?: readonly string[];
  readonly problems?: readonly string[];
  /** Why the file is not read at all. */
  readonly refused?: string;
}

const folder = 'test/fixtures/sources';

describe('files of every format', () => {
  const pairs = readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'));
  for (const pair of pairs) {
    const path = pair.replace(/\.yaml$/, '');
    it(path, async () => {
      const expected: Expectation = parse(readFileSync(join(folder, pair), 'utf8'));
      const { source: raw, problem } = await readSourceFile(join(folder, dirname(path)), basename(path));
      if (expected.refused !== undefined)
        return assert.equal(problem, `${basename(path)} was not read: ${expected.refused}.`);
      assert.ok(raw, problem);
      check(readSource(raw), expected);
    });
  }
});

function check(source: Source, expected: Expectation): void {
  const { title, author, publisher, url, date } = source.meta;
  assert.equal(title, expected.title);
  assert.equal(author, expected.author);
  assert.equal(publisher, expected.publisher);
  assert.equal(url, expected.url);
  assert.equal(date && `${date.label} (${date.known})`, expected.date);
  assert.deepEqual(
    source.problems.map(({ message }) => message),
    expected.problems ?? [],
  );
  if (expected.headings) assert.deepEqual(headingsOf(source), expected.headings);
  if (expected.sections) assert.deepEqual(sectionsOf(source), expected.sections);
  for (const [words, label] of Object.entries(expected.places ?? {}))
    assert.equal(labelAt(source, words), label, `the place of “${words}”`);
  for (const [words, header] of Object.entries(expected.cells ?? {}))
    assert.equal(headerOf(source, words), header, `the column of “${words}”`);
  for (const [words, lead] of Object.entries(expected.notes ?? {}))
    assert.equal(source.blocks.find(({ kind, text }) => kind === 'note' && text.includes(words))?.lead, lead);
  for (const words of expected.absent ?? []) assert.ok(!source.text.includes(words), `“${words}” is there`);
  const turns = turnsOf(source);
  for (const [words, speaker] of Object.entries(expected.speakers ?? {}))
    assert.equal(turns.find(({ text }) => text.includes(words))?.speaker, speaker, `who says “${words}”`);
  for (const { span, text } of source.blocks)
    assert.equal(source.text.slice(span.start, span.end).length >= text.length, true);
}

const headingsOf = ({ blocks }: Source) =>
  blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);

/** "teaser: First words": kind and head of every section but captions. */
const sectionsOf = ({ sections, text }: Source) =>
  sections.map(({ kind, span, author, date }) => {
    const words = text.slice(span.start, span.end).trim().split(/\s+/).slice(0, 4).join(' ');
    return [`${kind}: ${words}`, author, date?.label].filter(Boolean).join(' | ');
  });

function labelAt(source: Source, words: string): string | undefined {
  const at = source.text.indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text:\n${source.text.slice(0, 3000)}`);
  const place = placeOf(source, at);
  return place && placeLabel(place);
}

function headerOf({ blocks }: Source, words: string): string | undefined {
  const row = blocks.find(({ kind, text }) => kind === 'row' && text.includes(words));
  const at = row?.text.indexOf(words) ?? -1;
  return row?.cells?.find(({ span }) => span.start <= at && at < span.end)?.header;
}
