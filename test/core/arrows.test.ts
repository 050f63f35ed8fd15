import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What each room of the core may import, besides itself. */
const core: Readonly<Record<string, readonly string[]>> = {
  text: [],
  extract: ['text'],
  sources: ['text', 'extract'],
  corpus: ['extract', 'sources', 'text'],
  draft: ['extract', 'text'],
  check: ['corpus', 'draft', 'extract', 'sources', 'text'],
  features: ['check', 'corpus', 'draft', 'extract', 'sources', 'text'],
  grounding: ['check', 'corpus', 'draft', 'extract', 'features', 'sources', 'text'],
};

/** Packages that need an editor or a machine: not for the core. */
const outside = /^(?:node:|vscode)/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const file = posix.join(folder, name.replaceAll('\\', '/'));
    return [...readFileSync(join(folder, name), 'utf8').matchAll(statement)].map(
      ([, type, from, dynamic]) => ({
        file,
        target: resolved(file, from ?? dynamic ?? ''),
        typeOnly: type !== undefined,
      }),
    );
  });
}

const resolved = (file: string, from: string): string =>
  from.startsWith('.') ? posix.join(posix.dirname(file), from) : from;

/** "server/src/core/check/rules/dates.ts" is in the room "check" of the layer "core". */
function placeOf(path: string): { layer: string; room: string } {
  if (path.startsWith('protocol/')) return { layer: 'protocol', room: '' };
  const [, , layer = '', room = ''] = path.split('/');
  return path.startsWith('client/src/')
    ? { layer: 'client', room: '' }
    : { layer, room: room.replace(/\.ts$/, '') };
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const from = placeOf(file);
  if (target.startsWith('protocol/')) return /^(?:client|lsp|protocol)$/.test(from.layer);
  if (!/^(?:server|client)\/src\//.test(target)) return from.layer !== 'core' || !outside.test(target);
  if (from.layer === 'protocol') return false;
  const to = placeOf(target);
  if (from.layer === to.layer)
    return from.layer !== 'core' || from.room === to.room || !!core[from.room]?.includes(to.room);
  if (to.layer === 'core')
    return from.layer === 'node' || (from.layer !== 'client' && (typeOnly || to.room === 'grounding'));
  return to.layer === 'node' && (from.layer === 'lsp' || from.layer === 'cli');
}

const wrong = (imports: readonly Import[]): string[] =>
  imports.filter((one) => !isAllowed(one)).map(({ file, target }) => `${file} -> ${target}`);

/** Files that import each other in a circle, types included, as a chain of paths; empty where there is none. */
function circle(imports: readonly Import[]): readonly string[] {
  const files = new Set(imports.map(({ file }) => file));
  const fileOf = (target: string) => [`${target}.ts`, `${target}/index.ts`].find((file) => files.has(file));
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    const targets = imports.filter((one) => one.file === file).flatMap(({ target }) => fileOf(target) ?? []);
    return targets.map((target) => walk(target, [...path, file])).find((found) => found.length > 0) ?? [];
  };
  return [...files].map((file) => walk(file, [])).find((found) => found.length > 0) ?? [];
}

describe('imports', () => {
  const imports = [...importsOf('server/src'), ...importsOf('client/src'), ...importsOf('protocol')];

  it('follow the arrows between layers and rooms', () => {
    assert.ok(imports.length > 100, 'imports were found');
    assert.deepEqual(wrong(imports), []);
  });

  it('run in no circle, not even for a type', () => {
    assert.deepEqual(circle(imports), []);
  });

  it('that run in a circle would be noticed', () => {
    const chain = (...names: string[]) =>
      names.slice(1).map((name, i) => ({ file: `x/${names[i]}.ts`, target: `x/${name}`, typeOnly: true }));
    assert.deepEqual(circle(chain('a', 'b', 'c', 'b')), ['x/b.ts', 'x/c.ts', 'x/b.ts']);
    assert.deepEqual(circle([...chain('a', 'b', 'd'), ...chain('a', 'c', 'd')]), []);
  });

  it('that leave the arrows would be noticed', () => {
    const strays: readonly (readonly [string, string])[] = [
      ['server/src/core/text/x.ts', 'server/src/core/extract/y'],
      ['server/src/core/check/x.ts', 'node:fs'],
      ['server/src/core/check/x.ts', 'vscode-languageserver/node'],
      ['server/src/core/draft/x.ts', 'server/src/node/y'],
      ['server/src/node/x.ts', 'server/src/lsp/y'],
      ['server/src/lsp/x.ts', 'server/src/core/check/y'],
      ['client/src/x.ts', 'server/src/core/grounding'],
      ['protocol/x.ts', 'server/src/core/grounding'],
      ['server/src/core/check/x.ts', 'protocol/shapes'],
    ];
    const stray = strays.map(([file, target]) => ({ file, target, typeOnly: false }));
    assert.equal(wrong(stray).length, stray.length);
  });
});
