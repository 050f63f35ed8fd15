// From a fresh clone to the sample draft's findings: installs, builds, checks, and says how to go on.
import { bundle, ensureDependencies, root } from './lib/project.mjs';
import { show } from './lib/run.mjs';

const SAMPLE = 'corpus/drafts/sample.md';
const CONFLICTS_FOUND = 1;

const NEXT_STEPS = `
That was the sample draft against the sources in corpus/. To go on:
  - In VS Code: npm run package, then "Extensions: Install from VSIX..." with the .vsix file it makes;
    open this folder and ${SAMPLE}, and edit.
  - On your own texts: node dist/cli.js check --corpus FOLDER_OF_SOURCES DRAFT.md
  - The tests: npm test`;

await ensureDependencies();
await bundle();
const code = show(process.execPath, ['dist/cli.js', 'check', '--corpus', 'corpus', SAMPLE], { cwd: root });
if (code > CONFLICTS_FOUND) process.exit(code);
console.log(NEXT_STEPS);
