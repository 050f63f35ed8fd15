// How long an author waits for quotations: node out/test/bench/quotations.js [--quotations N] [--rounds N] [--json]
// Starts dist/server.js over stdio on an invented corpus and types sentences that lead up to a quotation, with slips
// and without. Every letter is sent as an edit and asks for a completion at once; printed is how long the answers took
// (milliseconds), by what was typed.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type OpenDraft, startClient, type TestClient } from '../lsp/client';
import { inventRecord } from './record';
import { spread } from './spread';

const { values } = parseArgs({
  options: {
    quotations: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});

measure().then((figures) => (values.json ? console.log(JSON.stringify(figures)) : console.table(figures)));

type Waits = Record<'mark' | 'speaker' | 'words' | 'slips', number[]>;

async function measure() {
  const { files, quotations } = inventRecord(Number(values.quotations));
  const started = performance.now();
  const client = await startClient(files, { server: resolve('dist/server.js') });
  const ready = performance.now() - started;
  const draft = await client.open('draft.md', '# A draft\n\nIt began.\n');
  const waits: Waits = { mark: [], speaker: [], words: [], slips: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    const quotation = quotations[(round * 7) % quotations.length];
    if (quotation) await writeAbout(client, draft, quotation, waits);
  }
  await client.stop();
  const all = Object.values(waits).flat();
  const told = Object.entries(waits).map(([what, times]) => [what, spread(times)] as const);
  return {
    quotations: values.quotations,
    ready,
    answers: all.length,
    all: spread(all),
    ...Object.fromEntries(told),
  };
}

/** One paragraph that quotes somebody, one that quotes without a name, one with slips of the keys. */
async function writeAbout(
  client: TestClient,
  draft: OpenDraft,
  { speaker, words }: { readonly speaker: string; readonly words: string },
  waits: Waits,
): Promise<void> {
  const typed = words.split(' ').slice(1, 4).join(' ');
  await write(draft, `\n${speaker} said `);
  waits.speaker.push(await type(client, draft, '"'));
  for (const letter of typed) waits.words.push(await type(client, draft, letter));
  await write(draft, `"\n\nThe matter of ${words.split(' ').slice(4, 9).join(' ')}: `);
  waits.mark.push(await type(client, draft, '"'));
  for (const letter of typed) waits.words.push(await type(client, draft, letter));
  await write(draft, '"\n\nIt was said: "');
  for (const letter of withSlip(typed)) waits.slips.push(await type(client, draft, letter));
  await write(draft, '"\n');
}

/** The third letter is left out. */
const withSlip = (typed: string): string => typed.slice(0, 2) + typed.slice(3);

const write = (draft: OpenDraft, text: string) => draft.splice(draft.text().length, 0, text);

/** Sends one letter and asks for completions behind it; the wait for the answer. */
async function type({ connection }: TestClient, draft: OpenDraft, letter: string): Promise<number> {
  const from = performance.now();
  const published = write(draft, letter);
  const lines = draft.text().split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  await connection.sendRequest('textDocument/completion', { textDocument: { uri: draft.uri }, position });
  const wait = performance.now() - from;
  await published;
  return wait;
}
