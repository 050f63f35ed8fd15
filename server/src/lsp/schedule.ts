/** Runs a task for a key once edits pause; a newer request for the key takes the place of an older one. */
export interface Schedule {
  /** Runs now where `delay` (milliseconds) is 0. */
  request(key: string, delay: number): void;
  cancel(key: string): void;
}

export function schedule(task: (key: string) => void): Schedule {
  const waiting = new Map<string, NodeJS.Timeout>();
  const cancel = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  const run = (key: string): void => {
    waiting.delete(key);
    task(key);
  };
  return {
    cancel,
    request(key, delay) {
      cancel(key);
      if (delay <= 0) run(key);
      else waiting.set(key, setTimeout(run, delay, key));
    },
  };
}
