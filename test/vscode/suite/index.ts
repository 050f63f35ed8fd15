import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** VS Code calls this in the extension host: resolved, it exits with 0, rejected, with 1. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    timeout: 30_000,
    forbidOnly: true,
    reporter: 'json',
    reporterOptions: { output: process.env.SOURCELINE_TEST_RESULTS },
  });
  const folder = join(__dirname, process.env.SOURCELINE_TEST_SUITE ?? 'ferry');
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.js'));
  for (const file of files) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
