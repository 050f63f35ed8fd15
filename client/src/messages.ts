import type { CancellationToken, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Notifications, Requests } from '../../protocol/methods';

/** Asks the server. Rejects where it is gone or the request was cancelled. */
export const request = <M extends keyof Requests>(
  client: LanguageClient,
  method: M,
  params: Requests[M]['params'],
  token?: CancellationToken,
): Promise<Requests[M]['result']> => client.sendRequest(method, params, token);

/** Listens to what the server tells unasked: one listener a method. */
export const onNotification = <M extends keyof Notifications>(
  client: LanguageClient,
  method: M,
  listener: (params: Notifications[M]) => void,
): Disposable => client.onNotification(method, listener);
