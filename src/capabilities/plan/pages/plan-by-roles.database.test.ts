import { expect, test } from 'vitest';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { unrecorded } from '../../audit/acts.ts';
import { beginPlan } from '../begin-plan.ts';
import { contentTyped } from '../content-from.ts';
import { findPlan } from '../find-plan.ts';

const YEAR = 2568 as FiscalYear;
const PLAN = '/one/desk/measures';

/** A plan of one measure in the first agency, and people of several roles. */
async function openWithPlan() {
  const server = await openServerApp();
  const { desk, one, two } = server;
  await server.join('viewer', one, ['viewer']);
  await server.join('coordinator', one, ['coordinator']);
  await server.join('stranger', two, ['coordinator']);
  const accountId = await server.join('writer', one, ['coordinator']);
  const by = { by: { kind: 'account', accountId }, record: unrecorded } as const;
  const key = { agencyId: one, planYear: YEAR };
  await beginPlan(desk, key, [contentTyped('มาตรการร่วม')], by);
  const plan = await findPlan(desk.database, key);
  const at = `${PLAN}/${plan?.measures[0]?.measureId}`;
  return { ...server, at };
}

test('who may only read sees plan, measure, calendar and history, with who wrote, and nothing to change them', async () => {
  const { signedIn, at } = await openWithPlan();
  const viewer = await signedIn('viewer');
  for (const path of [PLAN, at, `${at}/history`, `${PLAN}/timeline?year=2568`]) {
    const page = await viewer.get(path);
    expect(page.status, path).toBe(200);
    const html = await page.text();
    expect(shownText(html), path).toContain('มาตรการร่วม');
    expect(html, path).not.toMatch(/<form method="post" action="\/one/);
    expect(html, path).not.toMatch(/href="[^"]*\/(edit|remove|add)\b/);
  }
  expect(shownText(await (await viewer.get(`${at}/history`)).text())).toContain('คุณ writer');
});

test('a measure of one agency is there for nobody of another, under neither address', async () => {
  const { signedIn, at } = await openWithPlan();
  const stranger = await signedIn('stranger');
  for (const path of [at, at.replace('/one/', '/two/')])
    for (const part of ['', '/edit', '/history', '/remove']) {
      expect((await stranger.get(path + part)).status, path + part).toBe(404);
      if (part !== '') expect((await stranger.post(path + part)).status, path + part).toBe(404);
    }
});

test('each writer has a draft of their own', async () => {
  const { signedIn, at } = await openWithPlan();
  const [one, other] = [await signedIn('coordinator'), await signedIn('writer')];
  const fields = { revision: '1', title: 'มาตรการร่วม', monitoring: 'ของคนแรก', draft: '0' };
  expect((await one.post(`${at}/edit/keep`, fields)).status).toBe(200);
  expect(await (await one.get(`${at}/edit`)).text()).toContain('ของคนแรก');
  expect(await (await other.get(`${at}/edit`)).text()).not.toContain('ของคนแรก');
});
