import { window, workspace } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** The client of a language server that runs in a Node process of its own. */
export function newClient(serverFile: string): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [
      { language: 'markdown', scheme: 'file' },
      { language: 'markdown', scheme: 'untitled' },
      // Their unsaved text counts too.
      { pattern: '**/*.{bib,bibtex,ris,csljson}', scheme: 'file' },
      { pattern: '**/*.csl.json', scheme: 'file' },
      { pattern: '**/actors.yaml', scheme: 'file' },
    ],
    initializationOptions: () => ({
      trusted: workspace.isTrusted,
      reader: true,
      hoverOfDiagnostics: true,
    }),
    // Cards may open a passage in the reader, and run nothing else.
    markdown: { isTrusted: { enabledCommands: ['sourceline.openPassage'] } },
    errorHandler: restarting(),
  };
  const run = { module: serverFile, transport: TransportKind.ipc };
  return new LanguageClient('sourceline', 'Sourceline', { run, debug: run }, options);
}

const mostRestarts = 4;
const withinMilliseconds = 3 * 60_000;

/** Starts the server again after a crash, saying so once; one that keeps crashing stays down. */
function restarting(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed(): CloseHandlerResult {
      crashes.push(Date.now());
      const recent = crashes.filter((at) => Date.now() - at < withinMilliseconds).length;
      if (recent > mostRestarts)
        return { action: CloseAction.DoNotRestart, message: tooMany, handled: false };
      if (crashes.length === 1) void window.showWarningMessage(restarted);
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

const restarted = 'Sourceline stopped unexpectedly and was started again.';
const tooMany =
  'Sourceline stopped several times and stays off until the window is reloaded. The output has details.';
