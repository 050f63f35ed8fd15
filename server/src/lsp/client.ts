import type { InitializeParams } from 'vscode-languageserver/node';

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  readonly configuration: boolean;
  readonly watchedFiles: boolean;
  readonly relativePatterns: boolean;
  readonly progress: boolean;
  readonly folders: boolean;
  readonly markdownHover: boolean;
  readonly relatedInformation: boolean;
  /** Its hover shows a diagnostic with its related information, above what the server answers. */
  readonly hoverOfDiagnostics: boolean;
  readonly definitionLinks: boolean;
  /** Asks for the colours of names again when it is told to. */
  readonly refreshedTokens: boolean;
  readonly snippets: boolean;
  /** It shows the text that was read out of a PDF and the like, under addresses of the scheme `sourceline-source`. */
  readonly reader: boolean;
  readonly showDocument: boolean;
  /** The workspace may name folders outside of it. */
  readonly trusted: boolean;
}

export const noAbilities: ClientAbilities = {
  configuration: false,
  watchedFiles: false,
  relativePatterns: false,
  progress: false,
  folders: false,
  markdownHover: true,
  relatedInformation: false,
  hoverOfDiagnostics: false,
  definitionLinks: false,
  refreshedTokens: false,
  snippets: false,
  reader: false,
  showDocument: false,
  trusted: true,
};

type Option = 'trusted' | 'reader' | 'hoverOfDiagnostics';

/** Reads a client's abilities; what it does not mention it cannot do. */
export function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { workspace, window, textDocument } = capabilities;
  const options = initializationOptions as Partial<Record<Option, unknown>> | undefined;
  return {
    configuration: workspace?.configuration ?? false,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    progress: window?.workDoneProgress ?? false,
    folders: workspace?.workspaceFolders ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    showDocument: window?.showDocument?.support ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    refreshedTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    hoverOfDiagnostics: options?.hoverOfDiagnostics === true,
    reader: options?.reader === true,
    trusted: options?.trusted !== false,
  };
}
