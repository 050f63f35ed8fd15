// node out/test/package/unpack.js FOLDER: the packaged extension's files, for tests that run what is shipped.
import { rmSync } from 'node:fs';
import { unpack, vsixPath } from './vsix';

const folder = process.argv[2];
if (!folder) throw new Error('which folder?');
rmSync(folder, { recursive: true, force: true });
unpack(vsixPath(), folder);
