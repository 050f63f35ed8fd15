// Runs the steps of a test run one after another and adds up their results.
import { existsSync, readFileSync } from 'node:fs';
import { root } from './project.mjs';
import { capture } from './run.mjs';

const OUTPUT_LINES = 40;
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs a program or a function. With `results`, the path of mocha's JSON report, every test counts, and a program that
 * fails without a failed test counts as one failure; else the step itself counts as one.
 */
export async function step(name, action, { results, env } = {}) {
  const start = Date.now();
  const { code, output } = await outcome(action, env);
  const tests = results ? readResults(results) : undefined;
  const count = tests
    ? countsOf(tests, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += count[key];
  console.log(`${count.failed ? 'FAILED' : 'ok    '} ${name}: ${inWords(count)} (${seconds(start)} s)`);
  if (count.failed) console.log(explain(tests, output));
}

/** Prints the sum as the last line, alone; returns the exit code of the whole run. */
export function summary() {
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function outcome(action, env) {
  if (Array.isArray(action))
    return capture(action[0], action.slice(1), { cwd: root, env: { ...process.env, ...env } });
  try {
    await action();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: String(error?.message ?? error) };
  }
}

const EMPTY = { stats: { passes: 0, failures: 0, pending: 0 }, failures: [] };

const readResults = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : EMPTY);

function countsOf({ stats }, code) {
  const silent = stats.failures === 0 && (code !== 0 || stats.passes + stats.pending === 0);
  return { passed: stats.passes, failed: silent ? 1 : stats.failures, skipped: stats.pending };
}

function explain(tests, output) {
  const failures = tests?.failures ?? [];
  if (failures.length === 0) return output.trimEnd().split('\n').slice(-OUTPUT_LINES).join('\n');
  return failures
    .map(({ fullTitle, err }) => `  ${fullTitle}\n${indent(err.stack ?? err.message ?? '')}`)
    .join('\n');
}

const indent = (text) => text.replace(/^/gm, '    ');

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const seconds = (start) => ((Date.now() - start) / 1000).toFixed(1);
