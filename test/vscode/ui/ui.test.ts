import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inOneEditor } from './oneEditor';

import {
  boxOf,
  clickOn,
  endOfParagraph,
  goToLine,
  hoverOver,
  picture,
  pointNowhere,
  quickFix,
  runCommand,
  showDetails,
  squiggleUnder,
} from './workbench';

const SAMPLE = 'corpus/drafts/sample.md';
const WRONG_DATE = '14–15 November';
const WRONG_FIGURE = 'one-third';
const RIGHT_FIGURE = 'two-thirds';
const ACTOR = 'Shavkat Mirziyoyev';
const LAST_PARAGRAPH = 'In the bazaars';
const LEAST_CONFLICTS = 4;

// One editor for all steps, as in a writer's session; every step leaves the draft as it found it.
describe('the installed extension on the sample draft', function () {
  this.timeout(90_000);
  let page: Page;
  const reveal = (words: string) => goToLine(page, lineOf(words));

  inOneEditor([SAMPLE], (opened) => {
    page = opened.page;
  });

  it('underlines a wrong date', async () => {
    await squiggleUnder(page, WRONG_DATE);
    await picture(page, 'squiggle');
  });

  it("shows the source's words over a wrong date", async () => {
    await hoverOver(page, WRONG_DATE, 'Tokayev travelled to Russia');
    await picture(page, 'hover-claim');
  });

  it("shows an actor's card over a name", async () => {
    await reveal(ACTOR);
    await hoverOver(page, ACTOR, 'mentions');
    await picture(page, 'hover');
  });

  it('completes a quotation from a source while it is typed', async () => {
    await reveal(LAST_PARAGRAPH);
    await endOfParagraph(page);
    await page.keyboard.type(' Of Putin, Tokayev said: "');
    const row = page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'maximum flexibility' })
      .first();
    await row.waitFor({ timeout: 15_000 });
    await picture(page, 'completion');
    await page.keyboard.type('maximum fl');
    await row.waitFor({ timeout: 15_000 });
    await showDetails(page, 'had shown');
    await picture(page, 'completion-details');
    await row.click();
    await boxOf(page, '"maximum flexibility"');
    await picture(page, 'completion-accepted');
    await runCommand(page, 'File: Revert File');
  });

  it('fixes a wrong figure, and one undo takes the fix back', async () => {
    await reveal(WRONG_FIGURE);
    await squiggleUnder(page, WRONG_FIGURE);
    await clickOn(page, WRONG_FIGURE);
    const fix = await quickFix(page, RIGHT_FIGURE);
    await picture(page, 'fix');
    await fix.click();
    await boxOf(page, `${RIGHT_FIGURE} of the mining industry`);
    await page.keyboard.press('Control+Z');
    await boxOf(page, `${WRONG_FIGURE} of the mining industry`);
  });

  it('shows the evidence for a claim and opens it in the source', async () => {
    await reveal(WRONG_FIGURE);
    await clickOn(page, WRONG_FIGURE);
    await runCommand(page, 'Sourceline: Show Evidence');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: RIGHT_FIGURE }).first().waitFor();
    await picture(page, 'evidence');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'kormanov-interview.txt' }).waitFor();
    await boxOf(page, RIGHT_FIGURE);
    await pointNowhere(page);
    await picture(page, 'source');
    await runCommand(page, 'View: Close Editor');
  });

  it('lists every conflict in the Problems panel, as many as the status bar counts', async () => {
    await runCommand(page, 'Problems: Focus on Problems View');
    const rows = page.locator('.markers-panel .monaco-list-row', { hasText: 'Sourceline' });
    await rows.first().waitFor({ timeout: 15_000 });
    await pointNowhere(page);
    await picture(page, 'problems');
    const listed = Number(await page.locator('.markers-panel .monaco-count-badge').first().textContent());
    assert.ok(listed >= LEAST_CONFLICTS);
    await page.locator('.statusbar-item', { hasText: `7 sources, ${listed} conflicts` }).waitFor();
    await rows.first().click();
    await squiggleUnder(page, WRONG_DATE);
  });
});

function lineOf(words: string): number {
  const lines = readFileSync(SAMPLE, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}
