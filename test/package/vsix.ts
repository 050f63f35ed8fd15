import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZip } from './zip';

/** The package that `npm run package` makes, or the one that `SOURCELINE_VSIX` names. */
export function vsixPath(): string {
  if (process.env.SOURCELINE_VSIX) return process.env.SOURCELINE_VSIX;
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name}-${version}.vsix`;
}

/** The packaged extension's files by path; VS Code's packaging puts them under `extension/`. */
export function packagedFiles(vsix: string): Map<string, Buffer> {
  const prefix = 'extension/';
  const inside = [...readZip(readFileSync(vsix))].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, data]) => [path.slice(prefix.length), data]));
}

/** Writes the packaged extension's files into a folder. */
export function unpack(vsix: string, folder: string): void {
  for (const [path, data] of packagedFiles(vsix)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, data);
  }
}
