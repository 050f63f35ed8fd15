import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFixture } from '../support/fixtures';

const folder = join('test', 'fixtures', 'check');

/** Every Markdown file in the folder is a test: see the README there. */
describe('drafts against sources', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  for (const file of files.filter((name) => name !== 'README.md').sort())
    it(file, () => checkFixture(readFileSync(join(folder, file), 'utf8')));
});
