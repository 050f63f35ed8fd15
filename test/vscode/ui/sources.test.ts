import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { inOneEditor } from './oneEditor';
import { boxOf, clickOn, hoverOver, picture, pointNowhere, runCommand, squiggleUnder } from './workbench';

// One editor for all steps, as in a writer's session.
describe('the sources of a draft in the editor', function () {
  this.timeout(90_000);
  let page: Page;
  const row = (title: string): Locator =>
    page.locator('.pane-body .monaco-list-row', { hasText: title }).first();

  inOneEditor(['draft.md', ['test/vscode/workspaces/library', '.']], async (opened) => {
    page = opened.page;
    await squiggleUnder(page, '512,000');
  });

  it('are listed in a view of their own, with what is wrong with them', async () => {
    await page.locator('.activitybar .action-label[aria-label^="Sourceline"]').click();
    await row('Harbour yearbook').waitFor({ timeout: 15_000 });
    assert.match((await row('Harbour yearbook').textContent()) ?? '', /2024-03-01 · Harbour Press · pdf/);
    await row('notice').waitFor();
    await pointNowhere(page);
    await picture(page, 'sources');
  });

  it('open from the view: the text of a PDF with its pages marked', async () => {
    await row('Harbour yearbook').click();
    await page.locator('.tab', { hasText: 'yearbook.pdf.txt' }).waitFor({ timeout: 15_000 });
    await page.locator('.codelens-decoration', { hasText: 'p. 1' }).waitFor({ timeout: 15_000 });
    await pointNowhere(page);
    await picture(page, 'reader');
    await runCommand(page, 'View: Close Editor');
  });

  it('are shown at the page that the evidence stands on', async () => {
    await page.locator('.tab', { hasText: 'draft.md' }).click();
    await clickOn(page, '512,000');
    await page.keyboard.press('F12');
    await page.locator('.tab', { hasText: 'yearbook.pdf.txt' }).waitFor({ timeout: 15_000 });
    await boxOf(page, 'carried 412,000 passengers');
    await pointNowhere(page);
    await picture(page, 'evidence-page');
    await runCommand(page, 'View: Close Editor');
  });

  it('are described as references over their citation keys', async () => {
    await page.locator('.tab', { hasText: 'draft.md' }).click();
    await hoverOver(page, '@lind2024', 'Lind, A. (2024, March 1). Harbour yearbook. Harbour Press.');
    await picture(page, 'reference');
    await pointNowhere(page);
  });

  it('come in by a command that lists the ways', async () => {
    await page.keyboard.press('Escape');
    await runCommand(page, 'Sourceline: Import Source');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Web address' }).waitFor();
    await picture(page, 'import');
    await page.keyboard.press('Escape');
  });
});
