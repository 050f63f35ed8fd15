import type { Connection } from 'vscode-languageserver/node';

/** Wraps a handler so that whatever it throws is logged and answered with `empty`: the server goes on. */
export type Guard = <A extends unknown[], R>(
  name: string,
  empty: R,
  handler: (...args: A) => R | Promise<R>,
) => (...args: A) => Promise<R>;

/** The guard that every handler of a connection goes through. It logs to the client, never to stdout. */
export function guardOf(connection: Connection): Guard {
  return (name, empty, handler) =>
    async (...args) => {
      try {
        return await handler(...args);
      } catch (error) {
        connection.console.error(`${name}: ${describe(error)}`);
        return empty;
      }
    };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
