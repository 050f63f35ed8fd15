// What one changed source costs: node out/test/bench/sources.js [--sources N] [--passages N] [--changes N] [--json]
// Makes N invented sources, replaces single ones by others, and prints the milliseconds of processor time that reading the
// new one's names and bringing the registry of actors up to date then took; and the same for all other parts of a corpus
// of --passages sources, whose analysis takes much memory.
import '../../server/src/node/compiling';
import '../../server/src/lsp/heap';
import { parseArgs } from 'node:util';
import { buildRegistry, movedTo, sourceNames } from '../../server/src/core/corpus/actors';
import {
  withSources as corpusWithSources,
  emptyCorpus,
  findPassages,
} from '../../server/src/core/corpus/corpus';
import { witnessOf } from '../../server/src/core/corpus/duplicates';
import { passagesWith } from '../../server/src/core/corpus/postings';
import { recordOf } from '../../server/src/core/corpus/record';
import { assignCitekeys } from '../../server/src/core/sources/citekey';
import { readSource } from '../../server/src/core/sources/read';
import type { Source } from '../../server/src/core/sources/source';
import { withEntries } from '../../server/src/core/text/changes';
import { inventedSource } from './invented';
import { spread } from './spread';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '10000' },
    passages: { type: 'string', default: '1000' },
    changes: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
});
const changes = Number(values.changes);
const waits = new Map<string, number[]>();

function timed<T>(what: string, task: () => T): T {
  const from = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(from);
  waits.set(what, [...(waits.get(what) ?? []), (user + system) / 1000]);
  return result;
}

const first = (count: number): readonly Source[] =>
  Array.from({ length: count }, (_, n) => readSource(inventedSource(n, 0)));
const changed = (count: number, n: number): Source => readSource(inventedSource((n * 7919) % count, n));
const question = 'Dana Ostrel of the Vellin Fisheries Board';

function registry(count: number) {
  const read = first(count);
  let sources: ReadonlyMap<string, Source> = new Map(read.map((source) => [source.id, source]));
  let known = buildRegistry(read);
  timed(`registry of ${count} sources`, () => known.mentionsIn(question));
  for (let n = 1; n <= changes; n++) {
    const source = changed(count, n);
    timed('names of one source', () => sourceNames(source));
    sources = withEntries(sources, [[source.id, source]]);
    known = movedTo(known, sources);
    timed('registry after one changed', () => known.mentionsIn(question));
  }
  return { actors: known.actors.size };
}

function others(count: number) {
  let corpus = corpusWithSources(emptyCorpus(), assignCitekeys(first(count)));
  const ask = (when: string): void => {
    timed(`posting lists ${when}`, () => passagesWith(corpus, 'harbour'));
    timed(`search ${when}`, () => findPassages(corpus, ['harbour', 'tonne', 'quay'], 20));
    timed(`quotation record ${when}`, () => recordOf(corpus.sources));
    timed(`near-duplicates ${when}`, () => witnessOf(corpus, inventedSource(0, 0).path));
  };
  ask(`of ${count} sources`);
  for (let n = 1; n <= changes; n++) {
    const source = timed('reading one source', () => readSource(inventedSource((n * 7919) % count, n)));
    const kept = [...corpus.sources.values()].filter(({ id }) => id !== source.id);
    timed('citekeys after one changed', () => assignCitekeys([...kept, source]));
    corpus = timed('passages and index after one changed', () => corpusWithSources(corpus, [source]));
    ask('after one changed');
  }
  return { passages: corpus.passageCount };
}

const size = { ...registry(Number(values.sources)), ...others(Number(values.passages)) };
const figures = [...waits].map(([what, list]) => [
  what,
  list.length > 1 ? spread(list) : (list[0] ?? 0).toFixed(0),
]);
const table = { ...size, ...Object.fromEntries(figures) };
if (values.json) console.log(JSON.stringify(table));
else console.table(table);
