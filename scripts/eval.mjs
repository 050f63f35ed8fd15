// Measures the checker on the evaluation sets and compares with test/evaluation/baseline.json:
//   npm run eval -- [--set NAME]... [--misses N] [--save]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { bundle, ensureDependencies, root } from './lib/project.mjs';

const EVALUATION = 'out/evaluation.cjs';

await ensureDependencies();
await bundle();
await build({
  entryPoints: ['test/evaluation/main.ts'],
  outfile: EVALUATION,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [EVALUATION, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
