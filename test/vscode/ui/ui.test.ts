import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { editor } from '../../../scripts/lib/editor.mjs';
import { vsixPath } from '../../package/vsix';
import { openEditor, type Session } from './session';
import { boxOf, clickOn, goToLine, hoverOver, picture, runCommand, squiggleUnder } from './workbench';

const WRONG_DATE = '14–15 November';
const WRONG_FIGURE = 'nearly $40 billion';
const RIGHT_FIGURE = 'nearly $30 billion';
const PLANTED_ERRORS = 8;

// One editor for all steps, as in a writer's session; every step leaves the draft as it found it.
describe('the installed extension on the sample draft', function () {
  this.timeout(60_000);
  let session: Session;
  let page: Page;

  before(async function () {
    this.timeout(120_000);
    if (!existsSync(editor.codeServer) || !existsSync(vsixPath())) {
      console.log('The stand-in editor or the .vsix is missing: run npm test.');
      this.skip();
    }
    session = await openEditor(vsixPath(), 'corpus/drafts/sample.md');
    page = session.page;
  });

  after(() => session?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture(page, `failed ${this.currentTest.title}`);
    await page.keyboard.press('Escape');
  });

  it('underlines a wrong date', async () => {
    await squiggleUnder(page, WRONG_DATE);
    await picture(page, 'squiggle');
  });

  it('shows how many sources and conflicts there are', async () => {
    const item = page.locator('.statusbar-item', { hasText: '7 sources' });
    await item.waitFor({ timeout: 20_000 });
    assert.match((await item.textContent()) ?? '', new RegExp(`${PLANTED_ERRORS} conflicts`));
  });

  it("shows the source's words over a wrong date", async () => {
    await hoverOver(page, WRONG_DATE, '12–13 November 2025');
    await picture(page, 'hover-claim');
  });

  it("shows an actor's card over a name", async () => {
    await hoverOver(page, 'Shavkat Mirziyoyev', /Uzbekistan/);
    await picture(page, 'hover-actor');
  });

  it('completes a quotation from a source while it is typed', async () => {
    await clickOn(page, 'In the bazaars');
    await page.keyboard.press('End');
    await page.keyboard.type(' Tokayev praised his "maximum');
    const row = page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'maximum flexibility' })
      .first();
    await row.waitFor({ timeout: 15_000 });
    await picture(page, 'completion');
    await row.click();
    await boxOf(page, '"maximum flexibility" [@desk2025moscow]');
    await picture(page, 'completion-accepted');
    await runCommand(page, 'File: Revert File');
  });

  it('fixes a wrong figure, and one undo takes the fix back', async () => {
    await goToLine(page, 20);
    await squiggleUnder(page, WRONG_FIGURE);
    await clickOn(page, WRONG_FIGURE);
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: '30 billion' }).first();
    await fix.waitFor({ timeout: 15_000 });
    await picture(page, 'quick-fix');
    await fix.click();
    await boxOf(page, RIGHT_FIGURE);
    await page.keyboard.press('Control+Z');
    await boxOf(page, WRONG_FIGURE);
  });

  it('lists every conflict in the Problems panel, and a click goes there', async () => {
    await runCommand(page, 'Problems: Focus on Problems View');
    const rows = page.locator('.markers-panel .monaco-list-row', { hasText: 'Sourceline' });
    await rows.first().waitFor({ timeout: 15_000 });
    await picture(page, 'problems');
    assert.equal(await rows.count(), PLANTED_ERRORS);
    await rows.first().click();
    await squiggleUnder(page, WRONG_DATE);
  });
});
