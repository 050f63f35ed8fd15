import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../errorCode';
import type { OpenFile } from './reading';
import type { Answer } from './worker';

/** Where the worker's bundle lies, from the bundle that holds this file: the build says it. */
declare const READERS: string;

/** What reading one file may cost. */
const mostSeconds = 60;
/** Of the thread's own heap; of buffers beside it, seen as growth of the whole process. */
const mostMegabytes = 128;
const mostGrowth = 110;
/** A worker without work is ended after so long. */
const idleSeconds = 5;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file that is no plain text in a thread of its own, one at a time, with limits on time and memory. Never
 * rejects: a file that breaks the limits is refused, and the next one gets a new thread.
 */
export function readInWorker(file: OpenFile): Promise<Answer> {
  const answer = last.then(() => ask(file));
  last = answer;
  return answer;
}

async function ask(file: OpenFile): Promise<Answer> {
  clearTimeout(idle);
  worker ??= newWorker();
  const asked = worker;
  const stopped = new AbortController();
  const tooLate = setTimeout(() => stopped.abort('time'), mostSeconds * 1000);
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > mostGrowth * 1e6) stopped.abort('memory');
  }, 20);
  try {
    asked.postMessage(file);
    const [answer] = await once(asked, 'message', { signal: stopped.signal });
    return answer;
  } catch (error) {
    end();
    return { refused: whyEnded(error, stopped.signal.reason) };
  } finally {
    clearTimeout(tooLate);
    clearInterval(watch);
    idle = setTimeout(end, idleSeconds * 1000).unref();
  }
}

function newWorker(): Worker {
  const made = new Worker(resolve(__dirname, READERS, 'worker.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 16 },
    // The protocol owns standard output: what a library prints goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
  });
  made.unref();
  made.on('error', () => {
    if (worker === made) worker = undefined;
  });
  return made;
}

function end(): void {
  void worker?.terminate();
  worker = undefined;
}

function whyEnded(error: unknown, reason: unknown): string {
  if (reason === 'time') return `reading it took longer than ${mostSeconds} seconds`;
  const isTooMuch = reason === 'memory' || errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
  return isTooMuch ? 'reading it took too much memory' : 'it is damaged';
}
