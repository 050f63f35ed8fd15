import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFixture, type Fixture, readFixtures } from '../support/fixtures';

const folder = join('test', 'fixtures', 'check');

/** What is in the folder "open" is known to fail, and is shown as pending as long as it does. */
function fails(fixture: Fixture): boolean {
  try {
    checkFixture(fixture);
    return false;
  } catch {
    return true;
  }
}

/** Every Markdown file in the folder is a test: see the README there. */
describe('drafts against sources', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  for (const file of files.filter((name) => name !== 'README.md').sort())
    for (const fixture of readFixtures(readFileSync(join(folder, file), 'utf8')))
      it([file, fixture.title].join(' ').trim(), function () {
        if (!file.startsWith('open')) return checkFixture(fixture);
        if (fails(fixture)) this.skip();
      });
});
