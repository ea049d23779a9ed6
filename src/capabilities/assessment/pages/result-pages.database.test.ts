import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { accessibilityFaults, overflowOf } from '../../../../test/support/page-checks.ts';
import { serveApp } from '../../../../test/support/serve-app.ts';

/** The desk pages that speak of an accepted result, with the what-if page as it answers good and bad input. */
const PAGES = [
  '',
  '/analysis',
  '/what-if',
  '/what-if?set-O34=0&set-i5=98.5&level=excellent',
  '/what-if?set-i5=9x',
  '/what-if?item=i5',
  '/agency?added=1',
  '/measures',
  '/rulebook',
];

/** The names of tables of which a part lies beyond the edge of their area. */
const cutTables = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('.ps-scroll')].filter((area) => area.scrollWidth > area.clientWidth).map((area) => area.ariaLabel)`,
  );

test.each([
  ['th', 360],
  ['en', 1280],
] as const)(
  'in a browser every page is accessible and fits (%s, %i)',
  async (lang, width) => {
    const { app } = await openDeskApp();
    const { origin, close } = await serveApp((request) => app.fetch(request));
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
      });
      await context.addCookies([{ name: 'lang', value: lang, url: origin }]);
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(`${origin}/demo/desk${path}`);
        expect(await accessibilityFaults(page), path).toEqual([]);
        expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
        expect(await cutTables(page), path).toEqual([]);
      }
    } finally {
      await browser.close();
      await close();
    }
  },
  120_000,
);
