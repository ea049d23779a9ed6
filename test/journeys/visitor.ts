import type { Browser, Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { th } from '../../src/messages/th.ts';
import { accessibilityFaults, overflowOf } from '../support/page-checks.ts';

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

type Size = keyof typeof SIZES;

export type Equipment = { readonly size: Size; readonly script: boolean };

/** With what people come. `npm test` alone has the first; everything, and journeys that are asked for, have both. */
export const EQUIPMENT: readonly Equipment[] = [
  { size: 'desktop', script: true },
  ...(process.env.EVERY_EQUIPMENT ? [{ size: 'phone', script: false } as const] : []),
];

/** The size that is not this one, with script or without as this has it. */
export const inOtherSize = ({ size, script }: Equipment): Equipment => ({ size: otherThan(size), script });

const otherThan = (size: Size): Size => (size === 'desktop' ? 'phone' : 'desktop');

/** What somebody has looked at, by size, script, page and what it shows: looking takes longer than all else. */
const seen = new Set<string>();

/** Whether nobody has looked at it before. */
function isFirst(what: string): boolean {
  if (seen.has(what)) return false;
  seen.add(what);
  return true;
}

/** What a text says, whatever ids, tokens and numbers stand in it. */
const withoutNumbers = (text: string): string => text.replace(/[0-9a-f-]{36}|[\w-]{43}|\d+/gu, '…');

/**
 * A person at a browser who only clicks, types and uploads, and sees each page checked: in their own size under each of
 * its headings, and in Thai in the other size as well, with script or without as theirs is.
 */
export type Visitor = {
  readonly page: Page;
  readonly open: (address: string) => Promise<void>;
  /** Presses what has this text and is a link or a button; waits for the page that it leads to. */
  readonly press: (text: string | RegExp) => Promise<void>;
  /** Presses a link of the main navigation; waits for its page. */
  readonly follow: (text: string) => Promise<void>;
  readonly fill: (label: string | RegExp, text: string) => Promise<void>;
  readonly choose: (label: string) => Promise<void>;
  readonly upload: (
    label: string,
    file: { readonly name: string; readonly content: Buffer },
  ) => Promise<void>;
  readonly download: (text: string) => Promise<Buffer>;
  readonly see: (text: string | RegExp) => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Opens a browser window of the size, with script or without. */
export async function visitorAt(browser: Browser, { size, script }: Equipment): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    javaScriptEnabled: script,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });

  const twin = script ? null : await twinOf(browser, size);
  const look = async () => {
    expect(complaints, page.url()).toEqual([]);
    const title = `${new URL(page.url()).pathname} ${await page.locator('h1').allInnerTexts()}`;
    const as = (of: Size, more = '') => withoutNumbers(`${of} ${script} ${title} ${more}`);
    isFirst(as(size));
    const isNew = isFirst(as(size, `under ${await page.locator('h2, h3, legend').allInnerTexts()}`));
    const isThai = (await page.locator('html').getAttribute('lang')) === 'th';
    const isNewInOther = isThai && isFirst(as(otherThan(size)));
    if (!isNew && !isNewInOther) return;
    const shown = twin ? await twin.show(page) : page;
    if (isNew) await examine(shown, size);
    if (!isNewInOther) return;
    await shown.setViewportSize(SIZES[otherThan(size)]);
    await examine(shown, otherThan(size));
    await shown.setViewportSize(SIZES[size]);
  };
  const pressable = (text: string | RegExp) =>
    page
      .getByRole('main')
      .getByRole('link', { name: text })
      .or(page.getByRole('main').getByRole('button', { name: text }))
      .first();
  const loaded = async (act: () => Promise<unknown>) => {
    await Promise.all([page.waitForEvent('load'), act()]);
    await look();
  };
  return {
    page,
    open: (address) => loaded(() => page.goto(address)),
    press: (text) => loaded(() => pressable(text).click()),
    follow: (text) =>
      loaded(() =>
        page
          .getByRole('navigation', { name: th.web.mainNavigation })
          .getByRole('link', { name: text })
          .click(),
      ),
    fill: (label, text) =>
      page
        .getByLabel(label)
        // A button beside a field may be named after it.
        .and(page.locator('input, textarea, select'))
        .fill(text),
    choose: (label) => page.getByLabel(label, { exact: true }).check(),
    upload: (label, { name, content }) =>
      page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content }),
    download: async (text) => {
      const [download] = await Promise.all([page.waitForEvent('download'), pressable(text).click()]);
      return contentOf(download);
    },
    see: async (text) => {
      await page.getByText(text).filter({ visible: true }).first().waitFor();
    },
    leave: async () => {
      await context.close();
      await twin?.close();
    },
  };
}

async function examine(page: Page, size: Size): Promise<void> {
  const where = `${page.url()} on a ${size}`;
  expect(await accessibilityFaults(page), where).toEqual([]);
  expect(await overflowOf(page), where).toBeLessThanOrEqual(0);
}

/** axe is a script: what a browser without script shows is laid before it in a second window. */
async function twinOf(browser: Browser, size: Size) {
  const context = await browser.newContext({ viewport: SIZES[size] });
  const page = await context.newPage();
  return {
    show: async (original: Page) => {
      const body = await original.content();
      const [address = ''] = original.url().split('#');
      await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto(address);
      await page.unroute(address);
      return page;
    },
    close: () => context.close(),
  };
}

async function contentOf(download: Download): Promise<Buffer> {
  const stream = await download.createReadStream();
  return Buffer.concat(await stream.toArray());
}
