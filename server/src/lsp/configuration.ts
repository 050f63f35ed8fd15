import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { findConfig } from '../node/config';
import type { Root } from './roots';
import type { Session } from './session';
import { defaults, mergeSettings } from './settings';

/** Reads a root's settings: the defaults, under `sourceline.json`, under what the editor says. */
export async function configure(session: Session, root: Root): Promise<void> {
  const config = await findConfig(root.folder ?? process.cwd(), root.folder ?? process.cwd());
  const fromFile = config.file !== undefined && config.problem === undefined ? config : undefined;
  const given = await givenSettings(session, root);
  root.settings = mergeSettings(mergeSettings(defaults, fromFile), given);
  root.reader = session.client.reader;
  root.configurationProblem = config.problem ?? '';
  root.corpusFolders = corpusFolders(root).filter((folder) => isAllowed(session, root, folder));
  root.namedBibliographies = root.settings.bibliography
    .map((path) => resolve(root.folder ?? process.cwd(), path))
    .filter((path) => isAllowed(session, root, path));
}

/** What the client says of `sourceline`: asked for where it can be asked, else as it was last sent. */
async function givenSettings({ client, connection, given }: Session, root: Root): Promise<unknown> {
  if (!client.configuration) return given;
  const scopeUri = root.uri === '' ? undefined : root.uri;
  return (await connection.workspace.getConfiguration({ scopeUri, section: 'sourceline' })) ?? given;
}

/** The folders that the settings name, else `corpus/` in the root, if it is there. */
function corpusFolders({ settings, folder }: Root): string[] {
  const base = folder ?? process.cwd();
  if (settings.corpus.length > 0) return settings.corpus.map((path) => resolve(base, path));
  const usual = join(base, 'corpus');
  return existsSync(usual) ? [usual] : [];
}

/** A workspace that is not trusted may not make the server read elsewhere. */
function isAllowed({ client }: Session, { folder }: Root, path: string): boolean {
  if (client.trusted) return true;
  if (folder === undefined) return false;
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
