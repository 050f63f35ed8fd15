import { type Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Status } from '../../protocol/shapes';
import { onNotification } from './messages';

/** The status bar item: sources, conflicts in the active draft, or what to do where there is no corpus. */
export interface StatusBar extends Disposable {
  /** Shows the state of the active draft; hides the item beside other files. */
  show(): void;
}

export function statusBar(client: LanguageClient): StatusBar {
  const item = window.createStatusBarItem('sourceline.status', StatusBarAlignment.Right, 100);
  item.name = 'Sourceline';
  const states = new Map<string, Status>();
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const uri = document && client.code2ProtocolConverter.asUri(document.uri);
    const status = states.get(uri ?? '') ?? states.get('');
    if (document?.languageId === 'markdown' && status) write(item, status);
    else item.hide();
  };
  onNotification(client, 'sourceline/status', (status) => {
    states.set(status.uri ?? '', status);
    show();
  });
  return { show, dispose: () => item.dispose() };
}

function write(item: StatusBarItem, status: Status): void {
  const { sources, conflicts, busy, message } = status;
  item.command = sources === 0 ? 'sourceline.chooseCorpusFolder' : 'workbench.actions.view.problems';
  item.backgroundColor = conflicts > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  item.text = textOf(status);
  item.tooltip = message || (busy ? 'Sourceline is reading the sources.' : `Sourceline: ${counted(status)}.`);
  item.show();
}

function textOf(status: Status): string {
  if (status.busy) return '$(sync~spin) Reading sources';
  if (status.sources === 0) return '$(book) No sources';
  return `${status.conflicts > 0 ? '$(warning)' : '$(book)'} ${counted(status)}`;
}

const counted = ({ sources, conflicts }: Status): string =>
  [plural(sources, 'source'), ...(conflicts > 0 ? [plural(conflicts, 'conflict')] : [])].join(', ');

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
