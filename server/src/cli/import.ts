import { buffer } from 'node:stream/consumers';
import { findConfig } from '../node/config';
import { type Imported, importSources } from '../node/import/importSources';
import type { ImportRequest } from '../node/import/plan';
import { testHosts } from '../node/import/testHosts';
import type { ImportArguments } from './args';
import { write } from './output';

/** `sourceline import`: copies into the first corpus folder; 1 where something failed or was skipped, else 0. */
export async function runImport(asked: ImportArguments): Promise<number> {
  const [folder] = asked.corpus.length > 0 ? asked.corpus : (await findConfig('.')).corpus;
  if (folder === undefined) throw new Error('sourceline.json names no corpus folder');
  const requests = await Promise.all(asked.what.map(requestOf));
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const lines = asked.format === 'text';
  const results = await importSources(folder, requests, {
    signal: cancel.signal,
    testHosts: testHosts(),
    // A line at a time, as it is done: what stands here is in the corpus, whatever comes next.
    onProgress: (done, total, one) => lines && process.stdout.write(`${done}/${total} ${lineOf(one)}\n`),
  });
  if (!lines) await write([`${JSON.stringify({ version: 1, imported: results })}\n`]);
  const isThere = ({ outcome }: Imported) => outcome === 'imported' || outcome === 'known';
  return results.every(isThere) && !cancel.signal.aborted ? 0 : 1;
}

async function requestOf(what: string): Promise<ImportRequest> {
  if (what === '-') return { text: (await buffer(process.stdin)).toString('utf8') };
  return /^https?:\/\//i.test(what) ? { url: what } : { path: what };
}

function lineOf({ name, outcome, path, reason }: Imported): string {
  switch (outcome) {
    case 'imported':
      return `${path}`;
    case 'known':
      return `${name}: already there as ${path}`;
    default:
      return `${name}: ${outcome}, ${reason}`;
  }
}
