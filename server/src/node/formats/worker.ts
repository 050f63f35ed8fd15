import { parentPort } from 'node:worker_threads';
import { formatOf } from './formats';
import { readers } from './readers';
import { type OpenFile, type Reading, Unreadable } from './reading';

/**
 * What the worker answers: a reading, or why the file cannot be read (a clause without a subject), with what the
 * library said where it is no more than damaged.
 */
export type Answer = { readonly reading: Reading } | { readonly refused: string; readonly cause?: string };

// Runs in a thread of its own: what a file does to its reader, it does not do to the server.
parentPort?.on('message', async (file: OpenFile) => parentPort?.postMessage(await answer(file)));

async function answer(file: OpenFile): Promise<Answer> {
  try {
    const format = formatOf(file.path);
    const load = format && readers[format];
    if (!load) return { refused: 'its format is not known' };
    return { reading: await (await load())(file) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message };
    return { refused: 'it is damaged', cause: String(error) };
  }
}
