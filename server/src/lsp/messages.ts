import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Notifications, Requests } from '../../../protocol/methods';

/** Answers a request of the client. */
export function onRequest<M extends keyof Requests>(
  connection: Connection,
  method: M,
  handler: (params: Requests[M]['params'], token: CancellationToken) => Promise<Requests[M]['result']>,
): void {
  const answer: (params: Requests[M]['params'], token: CancellationToken) => Promise<unknown> = handler;
  connection.onRequest(method, answer);
}

/** Tells the client something unasked. */
export function notify<M extends keyof Notifications>(
  connection: Connection,
  method: M,
  params: Notifications[M],
): void {
  void connection.sendNotification(method, params);
}
