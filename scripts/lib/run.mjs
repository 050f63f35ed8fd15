// Running other programs: quietly, with their output shown only when they fail.
import { spawn, spawnSync } from 'node:child_process';

/** Runs a program and resolves with its exit code and all its output; never rejects. */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const keep = (chunk) => chunks.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs a program; throws an error that holds the last lines of its output when it fails. */
export async function must(command, args, options = {}) {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return output;
  const tail = output.trimEnd().split('\n').slice(-15).join('\n');
  throw new Error(`${[command, ...args].join(' ')} ended with code ${code}\n${tail}`);
}

/** Runs a program on this terminal and returns its exit code. */
export function show(command, args, options = {}) {
  return spawnSync(command, args, { ...options, stdio: 'inherit' }).status ?? 1;
}

/** Whether a program of this name is on the path. */
export const hasProgram = (name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
