import { readFileSync } from 'node:fs';

/** Resident memory of another process in megabytes; only Linux tells it. */
export const memoryOf = (pid: number | undefined): number | undefined =>
  read(`/proc/${pid}/status`, (status) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024));

/** Processor time that another process has used, in milliseconds, to about ten; only Linux tells it. */
export const processorTimeOf = (pid: number | undefined): number | undefined =>
  read(`/proc/${pid}/stat`, (stat) => {
    // behind the command's name in brackets: user and system time are the 12th and 13th
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });

function read(path: string, value: (content: string) => number): number | undefined {
  try {
    return value(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
