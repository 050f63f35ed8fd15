/** Runs one task a key; a newer request for the key takes the place of an older one, begun or not. */
export interface Schedule {
  /** Begins once waiting messages had their turn where `delay` (milliseconds) is 0, and else when that long nothing more was requested. */
  request(key: string, delay: number): void;
  /** Does not wait any longer where the task has not begun for its delay. */
  hasten(key: string): void;
  cancel(key: string): void;
}

/** Milliseconds of work before messages that wait get their turn: who completes while typing waits for no check. */
const slice = 10;

/** A schedule for tasks that yield wherever they can be left off. */
export function schedule(task: (key: string) => Iterator<void>): Schedule {
  const cancels = new Map<string, () => void>();
  const waiting = new Set<string>();
  const cancel = (key: string): void => {
    cancels.get(key)?.();
    cancels.delete(key);
    waiting.delete(key);
  };
  const goOn = (key: string, work: Iterator<void>): void => {
    cancels.delete(key);
    for (const until = performance.now() + slice; performance.now() < until; ) if (work.next().done) return;
    afterMessages(key, () => goOn(key, work));
  };
  /** The connection takes one message a turn: the one behind the edit comes before its check. */
  const afterMessages = (key: string, go: () => void): void => {
    const first = setImmediate(() => {
      const second = setImmediate(go);
      cancels.set(key, () => clearImmediate(second));
    });
    cancels.set(key, () => clearImmediate(first));
  };
  const later = (key: string, delay: number): void => {
    const timer = setTimeout(() => {
      waiting.delete(key);
      goOn(key, task(key));
    }, delay);
    waiting.add(key);
    cancels.set(key, () => clearTimeout(timer));
  };
  const request = (key: string, delay: number): void => {
    cancel(key);
    if (delay <= 0) afterMessages(key, () => goOn(key, task(key)));
    else later(key, delay);
  };
  const hasten = (key: string): void => {
    if (waiting.has(key)) request(key, 0);
  };
  return { request, hasten, cancel };
}

/** Does all of some work while messages that wait get their turn in between. */
export async function inSlices(work: Iterator<void>): Promise<void> {
  for (let until = performance.now() + slice; !work.next().done; ) {
    if (performance.now() < until) continue;
    await new Promise(setImmediate);
    until = performance.now() + slice;
  }
}
