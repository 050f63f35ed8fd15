import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context } from 'mocha';

/**
 * The path of something in the folder of texts beside the project, which hold other people's writing and are no part
 * of it. Where it is not there the test is skipped, and says so.
 */
export function shared(test: Context, ...parts: readonly string[]): string {
  const path = join(resolve(process.cwd(), '..', 'shared'), ...parts);
  if (!existsSync(path)) {
    console.log(`      skipped: ${join('..', 'shared', ...parts)} is not here`);
    test.skip();
  }
  return path;
}
