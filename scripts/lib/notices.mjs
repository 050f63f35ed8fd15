// The licences of the packages that are bundled into dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const RULE = `\n${'-'.repeat(78)}\n\n`;

/** One text with name, version, licence and licence text of every package among the bundled files. */
export function thirdPartyNotices(bundledFiles) {
  const folders = new Set(bundledFiles.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[1] ?? []));
  const notices = [...folders].sort().map(notice);
  const introduction = 'Sourceline contains the following packages, under these licences.\n';
  return [introduction, ...new Set(notices)].join(RULE);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
