import type { Page } from 'playwright-core';
import { inOneEditor } from './oneEditor';

import { boxOf, clickOn, goToLine, hoverOver, picture, runCommand, squiggleUnder } from './workbench';

const SAMPLE = 'corpus/drafts/sample.md';
const ACTOR = 'Tokayev';
const LINE = 8;

// One editor for all steps; the last ones write actors.yaml.
describe('actors in the installed extension', function () {
  this.timeout(90_000);
  let page: Page;

  inOneEditor([SAMPLE], (opened) => {
    page = opened.page;
  });

  it('shows a card in a light theme', async () => {
    await squiggleUnder(page, '14–15 November');
    await goToLine(page, LINE);
    await hoverOver(page, ACTOR, 'mentions');
    await picture(page, 'actor-card-light');
  });

  it('lists actors by kind', async () => {
    await runCommand(page, 'Sourceline: Focus on Actors View');
    await row(page, 'People').waitFor({ timeout: 20_000 });
    await row(page, 'Kassym-Jomart Tokayev').waitFor();
    await picture(page, 'actors-view');
  });

  it('lists all references to an actor', async () => {
    await clickOn(page, ACTOR);
    await page.keyboard.press('Shift+F12');
    await page.locator('.peekview-widget .monaco-list-row').first().waitFor({ timeout: 20_000 });
    await picture(page, 'actor-references');
    await page.keyboard.press('Escape');
  });

  it('shows a card in a dark theme', async () => {
    await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
    await page.locator('.monaco-workbench.vs-dark').waitFor({ timeout: 20_000 });
    await hoverOver(page, ACTOR, 'mentions');
    await picture(page, 'actor-card-dark');
  });

  it('renames an actor in actors.yaml', async () => {
    await clickOn(page, ACTOR);
    await runCommand(page, 'Sourceline: Rename Actor');
    await page.locator('.quick-input-widget:visible input').first().fill('President Tokayev');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'new' }).first().waitFor();
    await picture(page, 'actor-rename');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'new' }).first().click();
    await row(page, 'President Tokayev').waitFor({ timeout: 20_000 });
    await boxOf(page, ACTOR);
    await picture(page, 'actors-renamed');
  });

  it('filters the view', async () => {
    await runCommand(page, 'Sourceline: Filter Actors');
    await page.locator('.quick-input-widget:visible input').first().fill('foreign');
    await page.keyboard.press('Enter');
    await row(page, 'President Tokayev').waitFor({ state: 'hidden', timeout: 20_000 });
    await picture(page, 'actors-filtered');
  });
});

const row = (page: Page, words: string) =>
  page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
