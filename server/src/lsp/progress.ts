import type { Session } from './session';

/** Tells how far a long piece of work has come; clients without work-done progress are told nothing. */
export interface Progress {
  report(done: number, total: number): void;
  end(): void;
}

const silent: Progress = { report: () => {}, end: () => {} };

/** Begins a work-done progress of the server's own. */
export async function beginProgress(session: Session, title: string): Promise<Progress> {
  if (!session.client.progress) return silent;
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin(title, 0);
  let shown = 0;
  return {
    report(done, total) {
      const percent = Math.floor((100 * done) / Math.max(1, total));
      if (percent > shown) progress.report(percent, `${done} of ${total}`);
      shown = Math.max(shown, percent);
    },
    end: () => progress.done(),
  };
}
