import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { inOneEditor } from './oneEditor';
import type { Session } from './session';
import { clickOn, endOfParagraph, goToLine, hoverOver, picture, quickFix, runCommand } from './workbench';

const SAMPLE = 'corpus/drafts/sample.md';
const LAST_PARAGRAPH = 'In the bazaars';
const ALTERED = 'will open a new chapter';
const FAITHFUL = 'The war of words';

// Typed with the keyboard; what was accepted is saved and read from the disk, byte by byte.
describe('quotations in the installed extension', function () {
  this.timeout(120_000);
  let session: Session;
  let page: Page;

  inOneEditor([SAMPLE], async (opened) => {
    session = opened;
    page = opened.page;
    await page.locator('.statusbar-item', { hasText: '7 sources' }).waitFor({ timeout: 60_000 });
  });

  it('behind a name and a verb only that speaker’s are listed, and one is inserted byte for byte', async () => {
    await typeAtEnd(' Tokayev said "');
    const rows = suggestions();
    await rows.first().waitFor({ timeout: 20_000 });
    await picture(page, 'quotation-list');
    const listed = await rows.allInnerTexts();
    assert.ok(listed.length > 1);
    for (const row of listed) assert.match(row, /Tokayev/);
    await page.keyboard.press('Enter');
    checkInserted(await savedParagraph());
    await picture(page, 'quotation-accepted');
    await undoAll();
  });

  it('a mark that is closed already is not doubled', async () => {
    await typeAtEnd(' Tokayev said ""');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await suggestions().first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Enter');
    checkInserted(await savedParagraph());
    await undoAll();
  });

  it('a card over a quotation tells speaker, date and source', async () => {
    await goToLine(page, lineOf(FAITHFUL));
    await hoverOver(page, FAITHFUL, 'Word for word in the source');
    await picture(page, 'quotation-hover');
  });

  it('a card over an altered quotation shows what differs', async () => {
    await goToLine(page, lineOf(ALTERED));
    await hoverOver(page, ALTERED, 'Not quite the source’s words');
    await picture(page, 'quotation-hover-altered');
  });

  it('the actions of a quotation shorten it and show its passage', async () => {
    await goToLine(page, lineOf(FAITHFUL));
    await clickOn(page, FAITHFUL);
    const show = await quickFix(page, 'Show in');
    await picture(page, 'quotation-actions');
    await show.click();
    await page.locator('.tab.active', { hasNotText: 'sample.md' }).waitFor();
    await picture(page, 'quotation-shown');
    await runCommand(page, 'View: Close Editor');
  });

  const suggestions = () => page.locator('.suggest-widget.visible .monaco-list-row');

  async function typeAtEnd(words: string): Promise<void> {
    await goToLine(page, lineOf(LAST_PARAGRAPH));
    await endOfParagraph(page);
    await page.keyboard.type(words, { delay: 30 });
  }

  async function savedParagraph(): Promise<string> {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    return readFileSync(session.file, 'utf8').split('\n')[lineOf(LAST_PARAGRAPH) - 1] ?? '';
  }

  async function undoAll(): Promise<void> {
    for (let tries = 0; tries < 30 && (await savedParagraph()).includes('Tokayev said'); tries++)
      await page.keyboard.press('Control+Z');
  }

  /** The words between the marks stand so in a source; behind them is one citation; no mark is doubled. */
  function checkInserted(paragraph: string): void {
    const [, words = '', behind = ''] = /Tokayev said "([^"]*)"(.*)$/.exec(paragraph) ?? [];
    assert.match(behind, /^ \[@[\w-]+\]$/);
    const corpus = join(dirname(session.file), '..');
    const texts = readdirSync(corpus).filter((name) => /\.\w+$/.test(name));
    assert.ok(
      texts.some((name) => readFileSync(join(corpus, name)).includes(Buffer.from(`"${words}`))),
      `no source has "${words}"`,
    );
  }
});

function lineOf(words: string): number {
  const lines = readFileSync(SAMPLE, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}
