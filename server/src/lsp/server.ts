import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { registerActorCommands } from './actorCommands';
import { registerActorFiles } from './actorFiles';
import { completionTriggers } from './anticipation';
import { registerBibliographies } from './bibliographies';
import { readAbilities } from './client';
import { registerCommands } from './commands';
import { registerDrafts } from './drafts';
import { registerHighlight, registerSymbols } from './features/actors';
import { codeActionKinds, registerCodeAction, showPassage } from './features/codeAction';
import { registerCompletion } from './features/completion';
import { registerDefinition } from './features/definition';
import { registerHover } from './features/hover';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { registerSemanticTokens, tokenLegend } from './features/semanticTokens';
import { registerImport } from './import';
import { registerPaste } from './paste';
import { newRoot } from './roots';
import { newSession, type Session } from './session';
import { registerWorkspace } from './workspace';

/** Serves one client over the connection until it ends. */
export function startServer(connection: Connection): void {
  const session = newSession(connection);
  connection.onInitialize((params) => initialize(session, params));
  const drafts = registerDrafts(session);
  registerBibliographies(session, drafts);
  registerActorFiles(session, drafts);
  registerWorkspace(session, drafts);
  registerHover(session);
  registerCompletion(session);
  registerDefinition(session);
  registerReferences(session);
  registerHighlight(session);
  registerRename(session);
  registerSymbols(session);
  registerSemanticTokens(session);
  registerCodeAction(session);
  registerCommands(session, drafts);
  registerActorCommands(session);
  registerImport(session, drafts);
  registerPaste(session);
  session.documents.listen(connection);
  connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.client = readAbilities(params);
  session.given = params.initializationOptions;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  session.roots = (folders.length > 0 ? folders : ['']).map(newRoot);
  return {
    serverInfo: { name: 'Sourceline', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      hoverProvider: true,
      completionProvider: { triggerCharacters: completionTriggers },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      semanticTokensProvider: { legend: tokenLegend, full: true },
      codeActionProvider: { codeActionKinds },
      executeCommandProvider: { commands: [showPassage] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
