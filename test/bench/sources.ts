// What one changed source costs in a large corpus: node out/test/bench/sources.js [--sources N] [--changes N] [--json]
// Makes N invented sources, changes single ones, and prints the milliseconds of processor time that each part of the corpus then took.
import { parseArgs } from 'node:util';
import { mentionCounts } from '../../server/src/core/corpus/actors';
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
import { inventedSource } from './invented';
import { spread } from './spread';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '10000' },
    changes: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
  },
});

const count = Number(values.sources);
const waits = new Map<string, number[]>();

function timed<T>(what: string, task: () => T): T {
  const from = process.cpuUsage();
  const result = task();
  waits.set(what, [...(waits.get(what) ?? []), used(from)]);
  return result;
}

let corpus = timed('all sources read', () => {
  const read = Array.from({ length: count }, (_, n) => readSource(inventedSource(n, 0)));
  return corpusWithSources(emptyCorpus(), assignCitekeys(read));
});
const ask = (part: string): void => {
  timed(`registry${part}`, () => corpus.registry.mentionsIn('Dana Ostrel of the Vellin Fisheries Board'));
  timed(`posting lists${part}`, () => passagesWith(corpus, 'harbour'));
  timed(`search${part}`, () => findPassages(corpus, ['harbour', 'tonne', 'quay'], 20));
  timed(`quotation record${part}`, () => recordOf(corpus.sources));
  timed(`near-duplicates${part}`, () => witnessOf(corpus.sources, inventedSource(0, 0).path));
};
ask(', all sources');
for (let n = 1; n <= Number(values.changes); n++) {
  const source = timed('one source: reading', () => readSource(inventedSource((n * 7919) % count, n)));
  const kept = [...corpus.sources.values()].filter(({ id }) => id !== source.id);
  timed('one source: citekeys', () => assignCitekeys([...kept, source]));
  corpus = timed('one source: passages and index', () => corpusWithSources(corpus, [source]));
  ask(', one source');
}
timed('mentions of one actor by source', () => mentionCounts(corpus.registry, 'dana-ostrel'));

const table = Object.fromEntries(
  [...waits].map(([what, list]) => [what, list.length > 1 ? spread(list) : `${list[0]?.toFixed(0)}`]),
);
const size = {
  sources: corpus.sources.size,
  passages: corpus.passageCount,
  actors: corpus.registry.actors.size,
  megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
};
if (values.json) console.log(JSON.stringify({ ...size, ...table }));
else console.table({ ...size, ...table });

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function used(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
