import { type Browser, chromium, type Page } from 'playwright-core';
import { editor } from '../../../scripts/lib/editor.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Headless Chromium with one page; `scale` is the pixel ratio of pictures. */
export async function openPage(scale = 1): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath: editor.chromium, headless: true, args: ARGUMENTS });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, page: await context.newPage() };
}
