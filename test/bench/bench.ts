// How long an author waits: node out/test/bench/bench.js [--corpus DIR] [--words N] [--edits N] [--json]
// Starts dist/server.js over stdio, opens a long unsaved draft, types single letters into it, and prints how long the
// diagnostics took to follow (milliseconds), hover and completion, and what memory the server holds (megabytes).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type OpenDraft, startClient, type TestClient } from '../lsp/client';
import { spread } from './spread';
import { draftFrom } from './text';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    words: { type: 'string', default: '5000' },
    edits: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});

measure().then((figures) => (values.json ? console.log(JSON.stringify(figures)) : console.table(figures)));

async function measure() {
  const corpus = resolve(values.corpus);
  const text = draftFrom(corpus, Number(values.words));
  const started = performance.now();
  const client = await startClient({}, { server: resolve('dist/server.js'), settings: { corpus: [corpus] } });
  const ready = performance.now() - started;
  const opened = performance.now();
  const draft = await client.open('draft.md', text);
  const first = performance.now() - opened;
  const memoryOpen = memory(client);
  const edits = spread(await typing(draft));
  const hover = spread(await asking(client, draft, 'textDocument/hover'));
  const completion = spread(await asking(client, draft, 'textDocument/completion'));
  const memoryEnd = memory(client);
  await client.stop();
  return { words: text.split(/\s+/).length, ready, first, edits, hover, completion, memoryOpen, memoryEnd };
}

/** Types a letter into one paragraph after the other and takes it out again; the wait for each edit's diagnostics. */
async function typing({ text, splice }: OpenDraft): Promise<number[]> {
  const waits: number[] = [];
  const places = placesIn(text());
  for (let n = 0; n < Number(values.edits) / 2; n++) {
    const place = places[(n * 7) % places.length] ?? 0;
    waits.push(await timed(() => splice(place, 0, 'x')), await timed(() => splice(place, 1, '')));
  }
  return waits;
}

function asking({ connection }: TestClient, { uri, text }: OpenDraft, method: string): Promise<number[]> {
  const places = placesIn(text()).slice(0, 50);
  const lines = (offset: number) => text().slice(0, offset).split('\n');
  const ask = (place: number) => {
    const position = { line: lines(place).length - 1, character: lines(place).at(-1)?.length ?? 0 };
    return timed(() => connection.sendRequest(method, { textDocument: { uri }, position }));
  };
  return places.reduce<Promise<number[]>>(
    async (all, place) => [...(await all), await ask(place)],
    Promise.resolve([]),
  );
}

/** Offsets inside words, one in each long paragraph. */
const placesIn = (text: string): number[] =>
  [...text.matchAll(/^[A-Z][^\n]{80,}/gm)].map(({ index }) => index + 40);

async function timed(task: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await task();
  return performance.now() - from;
}

/** Resident memory of the server; only Linux tells it of another process. */
function memory({ process: { pid } }: TestClient): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
