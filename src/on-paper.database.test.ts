import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../test/support/browser.ts';
import { openNation } from '../test/support/overseen-nation.ts';
import { MEASURES, openPlanApp } from '../test/support/plan-app.ts';
import { publishReport } from '../test/support/publish.ts';
import { serveApp } from '../test/support/serve-app.ts';
import { printedFaults } from '../test/support/sheets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is wrong with the pages of an app as somebody prints them, and what was printed of each. */
async function print(
  fetch: (request: Request) => Response | Promise<Response>,
  paths: readonly string[],
  jar: ReadonlyMap<string, string> = new Map(),
) {
  const served = await serveApp(fetch);
  const context = await browser.newContext({ baseURL: served.origin });
  onTestFinished(async () => {
    await context.close();
    await served.close();
  });
  await context.addCookies([...jar].map(([name, value]) => ({ name, value, url: served.origin })));
  const page = await context.newPage();
  const printed = new Map<string, Awaited<ReturnType<typeof printedFaults>>>();
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const one = await printedFaults(page);
    printed.set(path, one);
    faults.push(...one.faults.map((fault) => `${path}: ${fault}`));
  }
  return { printed, faults };
}

test('what is planted is seen', async () => {
  const page = await browser.newPage();
  await page.setContent(`
    <style>
      @page { size: a4; margin: 0 }
      body, h2, p { margin: 0; font: 16px/20px sans-serif }
      thead { display: table-row-group }
      .next { break-before: page }
    </style>
    <nav>Elsewhere</nav><div style="height: 1075px">Above</div><h2>Alone</h2>
    <table class="next">
      <thead><tr><th>Head</th></tr></thead>
      <tbody><tr><td>One<p style="height: 1200px"></p>torn</td></tr></tbody>
    </table>
    <div class="next" style="height: 20px"></div>
    <p class="next">End</p>`);
  expect(await printedFaults(page)).toEqual({
    sheets: 5,
    isAcross: false,
    faults: [
      'is printed: NAV',
      'a heading ends sheet 1: Alone',
      'sheet 4 is blank',
      'a row is torn after sheet 2: r0.0',
      'a table has no head on sheet 3',
    ],
  });
  await page.close();
});

test('the pages of an agency print as papers: whole rows, heads repeated, nothing of the screen', async () => {
  const plan = await openPlanApp();
  const edition = await publishReport(plan);
  const measure = await plan.addressOfMeasure(0);
  const { printed, faults } = await print(plan.app.fetch, [
    '/demo/desk',
    '/demo/desk/analysis',
    MEASURES,
    `${MEASURES}/timeline`,
    measure,
    `${measure}/history`,
    '/demo/desk/report',
    '/demo/desk/approval',
    edition,
    '/demo/desk/agency',
    '/demo/desk/agency/history',
    '/demo/2567',
  ]);
  expect(faults).toEqual([]);
  expect(printed.get('/demo/desk')).toMatchObject({ sheets: 2, isAcross: false });
  expect(printed.get(MEASURES)).toMatchObject({ sheets: 2, isAcross: false });
  expect(printed.get(measure)).toMatchObject({ sheets: 1 });
  expect(printed.get(`${MEASURES}/timeline`)).toMatchObject({ isAcross: true });
});

test('so do the pages of people and of those who oversee many agencies', async () => {
  const { app, browser: overseer, signedIn } = await openNation();
  const { faults } = await print(app.fetch, ['/oversight', '/agencies'], overseer.jar);
  const clerk = await signedIn();
  const people = await print(app.fetch, ['/one/desk/people', '/one/desk/agency/history'], clerk.jar);
  expect([...faults, ...people.faults]).toEqual([]);
  expect(people.printed.get('/one/desk/people')).toMatchObject({ sheets: 1 });
});
