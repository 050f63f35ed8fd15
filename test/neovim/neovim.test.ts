import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Answers {
  readonly diagnostics: readonly {
    readonly line: number;
    readonly source: string;
    readonly message: string;
  }[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly completion: readonly {
    readonly label: string;
    readonly textEdit?: { readonly newText: string };
  }[];
}

const TYPED = '"We will not raise a single fa';

describe('Neovim', () => {
  let answers: Answers;

  before(function () {
    this.timeout(40_000);
    if (spawnSync('nvim', ['--version']).error) {
      console.log('Neovim is not installed.');
      this.skip();
    }
    answers = runNeovim();
  });

  it('shows the conflicts of a draft', () => {
    const figure = answers.diagnostics.find(({ message }) => message.includes('1.4 million'));
    assert.equal(figure?.source, 'Sourceline');
    assert.equal(figure?.line, lineOf('1.9 million'));
    assert.equal(answers.diagnostics.length, 3);
  });

  it("shows the source's words on hover", () => {
    assert.match(answers.hover.contents.value, /1\.4 million/);
  });

  it('completes a quotation with its citation', () => {
    const item = answers.completion.find(({ textEdit }) => textEdit?.newText.includes('[@lindqvist2024]'));
    assert.match(item?.textEdit?.newText ?? '', /a single fare before both vessels/);
  });
});

const DRAFT = readFileSync('test/vscode/workspaces/ferry/draft.md', 'utf8').split('\n');

const lineOf = (words: string): number => DRAFT.findIndex((line) => line.includes(words));

function runNeovim(): Answers {
  const root = mkdtempSync(join(tmpdir(), 'sl-'));
  cpSync('test/vscode/workspaces/ferry', root, { recursive: true });
  const line = lineOf('1.9 million');
  const session = {
    root,
    draft: join(root, 'draft.md'),
    command: [process.execPath, resolve('dist/server.js'), '--stdio'],
    hover: [line, (DRAFT[line] ?? '').indexOf('1.9') + 1],
    typed: TYPED,
  };
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile test/neovim/session.lua'];
  const { stdout, stderr } = spawnSync('nvim', args, {
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_SESSION: JSON.stringify(session) },
    timeout: 40_000,
  });
  rmSync(root, { recursive: true, force: true });
  const answer = JSON.parse(stdout.trim().split('\n').at(-1) || '{"error":"no output"}') as Answers & {
    error?: string;
  };
  assert.equal(answer.error, undefined, stderr);
  return answer;
}
