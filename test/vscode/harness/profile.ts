import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Nothing saves by itself, asks, or looks anything up on the network. */
const QUIET = {
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
};

/** Makes a user-data folder with quiet settings; `settings` are added to them. */
export function makeProfile(userDataFolder: string, settings: Record<string, unknown> = {}): void {
  const user = join(userDataFolder, 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
}
