import '../node/compiling';
import { readArguments, UsageError, usage, version } from './args';
import { runCheck } from './check';
import { runExplain } from './explain';
import { write } from './output';
import { runSources } from './sources';

/** Runs one command; the exit code is 0 (no conflict), 1 (conflicts) or 2 (bad usage, unreadable input). */
async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  if (asked.command === 'help') return show(usage);
  if (asked.command === 'version') return show(`${version}\n`);
  if (asked.command === 'import') return (await import('./import')).runImport(asked);
  if (asked.command === 'explain') return runExplain(asked);
  return asked.command === 'check' ? runCheck(asked) : runSources(asked);
}

async function show(text: string): Promise<number> {
  await write([text]);
  return 0;
}

/** Says what stopped the run in one line; a stack would only hide it. */
function report(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof UsageError ? ' (sourceline --help shows the usage)' : '';
  process.stderr.write(`sourceline: ${message}${hint}\n`);
  return 2;
}

// Setting the code, not exiting, lets what was written reach a slow pipe.
main(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
