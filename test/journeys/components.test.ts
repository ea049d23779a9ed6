import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { COMPONENT_PAGES } from '../support/component-pages.tsx';
import { accessibilityFaults, htmlFaults, inlineFaults, overflowOf } from '../support/page-checks.ts';
import { serveApp } from '../support/serve-app.ts';
import { appOf } from '../support/test-app.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  const { app } = appOf(COMPONENT_PAGES);
  [browser, site] = await Promise.all([launchBrowser(), serveApp((request) => app.fetch(request))]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

async function visit<Value>(
  given: { readonly path: string; readonly size: keyof typeof SIZES; readonly script: boolean },
  look: (page: Page, complaints: readonly string[]) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ viewport: SIZES[given.size], javaScriptEnabled: given.script });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser notes each answer that is a refusal; here they are asked for.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.origin + given.path);
  const seen = await look(page, complaints);
  await context.close();
  return seen;
}

const paths = ['/demo/desk/figures', '/demo/desk/form', '/demo/desk/fail/404', '/demo/desk/figures?lang=en'];
const sizes = Object.keys(SIZES) as (keyof typeof SIZES)[];

describe.each(paths)('%s', (path) => {
  test('is sound HTML without inline style or script', async () => {
    const html = await (await fetch(site.origin + path)).text();
    expect(await htmlFaults(html)).toEqual([]);
    expect(inlineFaults(html)).toEqual([]);
  });

  test.each(sizes)('fits a %s, can be used by everyone, and keeps to its policy', async (size) => {
    await visit({ path, size, script: true }, async (page, complaints) => {
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});

test('Sarabun is what Thai text is shown in', async () => {
  await visit({ path: paths[0] ?? '', size: 'desktop', script: true }, async (page) => {
    // `document.fonts.check` also holds where no such font is declared at all.
    const loaded = await page.evaluate(
      `document.fonts.ready.then(() => [...document.fonts]
        .filter(({ family, status, unicodeRange }) => /Sarabun/.test(family) && status === 'loaded' && /e01/i.test(unicodeRange))
        .length)`,
    );
    expect(loaded).toBeGreaterThan(0);
    expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toMatch(/^"?Sarabun/);
  });
});

test('a first visit takes less than 50 kB without fonts', async () => {
  await visit({ path: paths[0] ?? '', size: 'phone', script: true }, async (page) => {
    const bytes = await page.evaluate(
      `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((entry) => !entry.name.includes('.woff2'))
        .reduce((sum, entry) => sum + entry.transferSize, 0)`,
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(50_000);
  });
});

test('a refused form takes the focus to what is wrong, and a fault leads on to its field', async () => {
  await visit({ path: '/demo/desk/form', size: 'phone', script: true }, async (page) => {
    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = new URL(page.url()).hash.slice(1);
    expect(field).not.toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe(field);
  });
});

test.each([true, false])('the skip link leads to the content by keyboard (script: %s)', async (script) => {
  await visit({ path: paths[0] ?? '', size: 'desktop', script }, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });
});
