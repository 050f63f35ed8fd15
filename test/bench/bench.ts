// How long an author waits: node out/test/bench/bench.js [--corpus DIR] [--words N] [--edits N] [--json]
// Starts dist/server.js over stdio, opens a long unsaved draft, types single letters into it, and prints how long the
// diagnostics took to follow (milliseconds), hover and completion, and what memory the server holds (megabytes).
// After each edit the same letter goes to a server that does next to nothing (floor.ts): what that one takes longer in one
// run than in another is the machine's noise.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type OpenDraft, startClient, type TestClient } from '../lsp/client';
import { memoryOf, processorTimeOf } from './process';
import { spread } from './spread';
import { draftFrom } from './text';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    words: { type: 'string', default: '5000' },
    edits: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});

/** So many edits of a session are told apart: the engine's code is still being compiled. */
const cold = 40;

measure().then((figures) => (values.json ? console.log(JSON.stringify(figures)) : console.table(figures)));

async function measure() {
  const corpus = resolve(values.corpus);
  const text = draftFrom(corpus, Number(values.words));
  const floor = await startClient({}, { server: resolve('out/test/bench/floor.js') });
  const started = performance.now();
  const client = await startClient({}, { server: resolve('dist/server.js'), settings: { corpus: [corpus] } });
  const ready = performance.now() - started;
  const opened = performance.now();
  const draft = await client.open('draft.md', text);
  const firstCheck = performance.now() - opened;
  const memoryOpen = memoryOf(client.process.pid);
  const edits = await typing(client, draft, await floor.open('draft.md', text));
  const hover = spread(await asking(client, draft, 'textDocument/hover'));
  const completion = spread(await asking(client, draft, 'textDocument/completion'));
  const memoryEnd = memoryOf(client.process.pid);
  await Promise.all([client.stop(), floor.stop()]);
  const words = text.split(/\s+/).length;
  return { words, ready, firstCheck, ...edits, hover, completion, memoryOpen, memoryEnd };
}

/** Types a letter into one paragraph after the other and takes it out again; the wait for each edit's diagnostics. */
async function typing(client: TestClient, draft: OpenDraft, floor: OpenDraft) {
  const waits: number[] = [];
  const floorWaits: number[] = [];
  const places = placesIn(draft.text());
  const before = processorTimeOf(client.process.pid) ?? Number.NaN;
  for (let n = 0; waits.length < Number(values.edits); n++) {
    const place = places[(n * 7) % places.length] ?? 0;
    // Another letter each time: an edit that was made before costs nothing.
    const typed = String.fromCharCode('a'.charCodeAt(0) + (n % 26));
    for (const [length, letter] of [[0, typed] as const, [1, ''] as const]) {
      waits.push(await timed(() => draft.splice(place, length, letter)));
      floorWaits.push(await timed(() => floor.splice(place, length, letter)));
    }
  }
  const processorTime = (processorTimeOf(client.process.pid) ?? Number.NaN) - before;
  return {
    edits: spread(waits),
    coldEdits: spread(waits.slice(0, cold)),
    warmEdits: spread(waits.slice(cold)),
    floor: spread(floorWaits),
    processorTimePerEdit: Number((processorTime / waits.length).toFixed(1)),
  };
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
