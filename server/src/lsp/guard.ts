import type { Connection } from 'vscode-languageserver/node';

/** Wraps a handler so that whatever it throws is logged and answered with `empty`: the server goes on. */
export type Guard = <A extends unknown[], R>(
  name: string,
  empty: R,
  handler: (...args: A) => R | Promise<R>,
) => (...args: A) => Promise<R>;

/** Tells the client what went wrong; never on stdout, which carries the protocol. */
export type Report = (name: string, error: unknown) => void;

export const reportTo =
  (connection: Connection): Report =>
  (name, error) =>
    connection.console.error(`${name}: ${describe(error)}`);

/** The guard that every handler of a connection goes through. */
export function guardOf(report: Report): Guard {
  return (name, empty, handler) =>
    async (...args) => {
      try {
        return await handler(...args);
      } catch (error) {
        report(name, error);
        return empty;
      }
    };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
