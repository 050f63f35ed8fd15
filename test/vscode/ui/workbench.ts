// A person at VS Code: finds words on the screen, points, clicks, types.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { findWords, hasSquiggle } from './inPage.mjs';

const PICTURES = 'out/screenshots';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Leaves a picture of the window in the ignored folder out/screenshots. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Where words of the draft are on the screen; they must stand in one line of the editor. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  const found = await page.waitForFunction(findWords, words, { timeout: 10_000 });
  return (await found.jsonValue()) as Box;
}

/** Waits until a squiggle underlines words of the draft, wherever they move in the meantime. */
export async function squiggleUnder(page: Page, words: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await page.evaluate(hasSquiggle, await boxOf(page, words)))) {
    if (Date.now() > deadline) throw new Error(`no squiggle under "${words}"`);
    await delay(100);
  }
}

/**
 * Moves the mouse onto words and waits for the card with `expected` in it. A redraw below a mouse that rests (another theme)
 * takes the card away for good, so that a mouse without one goes there again.
 */
export async function hoverOver(page: Page, words: string, expected: string | RegExp): Promise<Locator> {
  const card = page.locator('.monaco-hover:visible', { hasText: expected }).first();
  const shown = (timeout: number) =>
    card.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
  for (const timeout of [5_000, 5_000]) {
    await moveOnto(page, words);
    if (await shown(timeout)) return card;
    await pointNowhere(page);
  }
  await moveOnto(page, words);
  await card.waitFor({ timeout: 15_000 });
  return card;
}

async function moveOnto(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
}

/** Rests the mouse on an empty place of the status bar, where nothing pops up. */
export const pointNowhere = (page: Page): Promise<void> => page.mouse.move(560, 788);

/** Clicks into the middle of words of the draft. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Runs a command by its title in the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Brings a line of the draft, counted from 1, into view and the cursor to its start. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget:visible input').first().fill(`:${line}`);
  await page.keyboard.press('Enter');
}

/** Puts the cursor behind the paragraph's last word: the first End stops where the line is wrapped on the screen. */
export async function endOfParagraph(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.press('End');
}

/** Opens the menu of fixes at the cursor; a person would press the keys again where nothing comes up. */
export async function quickFix(page: Page, title: string): Promise<Locator> {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  for (let tries = 0; tries < 4 && !(await fix.isVisible()); tries++) {
    await page.keyboard.press('Control+.');
    await fix.waitFor({ timeout: 5_000 }).catch(() => {});
  }
  return fix;
}

/** Opens the pane beside the completion list, which describes the chosen entry. */
export async function showDetails(page: Page, expected: string): Promise<void> {
  const details = page.locator('.suggest-details:visible', { hasText: expected }).first();
  if (!(await details.isVisible())) await page.keyboard.press('Control+Space');
  await details.waitFor({ timeout: 15_000 });
}
