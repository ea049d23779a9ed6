import { expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { fillNation } from '../../../../test/support/nation.ts';
import { openNation, YEARS } from '../../../../test/support/overseen-nation.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

test.each(['th', 'en'])(
  'the page is sound HTML without inline code, whatever is chosen (%s)',
  async (lang) => {
    const { browser } = await openNation();
    for (const query of ['', '&indicator=3&sort=IIT&order=desc', '&page=999', '&q=nothing', '&year=2569']) {
      const answer = await browser.get(`/oversight?lang=${lang}${query}`);
      expect(answer.status, query).toBe(200);
      const html = await answer.text();
      expect(await htmlFaults(html), query).toEqual([]);
      expect(inlineFaults(html), query).toEqual([]);
    }
  },
);

test('the page shows whoever oversees one agency that alone, and no draft of it', async () => {
  const server = await openServerApp();
  await fillNation(server.pool, { rulebook: rulebook2567, agencies: 5, years: YEARS });
  await server.join('governor', server.two, ['oversight']);
  await server.join('governor', server.one, ['viewer']);
  await acceptScores({ ...server.desk }, server.two, 'i1,98.78\noverall,91.23\n');
  await acceptScores({ ...server.desk }, server.one, 'i1,98.78\noverall,77.77\n');
  const browser = await server.signedIn('governor');
  const html = await (await browser.get('/oversight')).text();
  const text = shownText(html);
  expect(text).toContain('องค์การบริหารส่วนตำบลสอง 91.23');
  expect(text).not.toMatch(/77\.77|ตำบลหนึ่ง|โรงเรียน/);
  const csv = await (await browser.get('/oversight/agencies.csv')).text();
  expect(csv).toContain('91.23');
  expect(csv).not.toMatch(/77\.77|ตำบลหนึ่ง|โรงเรียน/);
});

test('the page tells at once of a result that is accepted, withdrawn, or overseen no more', async () => {
  const server = await openServerApp();
  const { desk, pool, one, two } = server;
  await server.join('governor', one, ['oversight']);
  await server.join('governor', two, ['oversight']);
  const browser = await server.signedIn('governor');
  const mean = async () =>
    /คะแนนภาพรวมเฉลี่ย ([\d.–]+)/.exec(shownText(await (await browser.get('/oversight')).text()))?.[1];
  expect(await mean()).toBe('–');
  await acceptScores(desk, one, 'i1,98.78\noverall,90.00\n');
  expect(await mean()).toBe('90.00');
  await acceptScores(desk, two, 'i1,98.78\noverall,80.00\n');
  expect([await mean(), await mean()]).toEqual(['85.00', '85.00']);
  await acceptScores(desk, two, 'i1,98.78\noverall,70.00\n');
  expect(await mean()).toBe('80.00');
  await pool.query("delete from account.membership where role = 'oversight' and agency_id = $1", [one]);
  expect(await mean()).toBe('70.00');
  const intake = await pool.query('select intake_id from result where agency_id = $1', [two]);
  const clerk = await server.signedIn();
  await clerk.post(`/two/desk/intake/${intake.rows[0]?.intake_id}/withdraw`);
  expect(await mean()).toBe('–');
});

test('the page is led to from every page by whoever oversees, and is not there for others', async () => {
  const server = await openServerApp();
  await server.join('governor', server.two, ['oversight']);
  await server.join('viewer', server.two, ['viewer']);
  const shown = async (name: string, path: string) => (await (await server.signedIn(name)).get(path)).text();
  expect(await shown('governor', '/two/desk')).toContain('href="/oversight"');
  expect(await shown('governor', '/account/sessions')).toContain('href="/oversight"');
  expect(await shown('viewer', '/two/desk')).not.toContain('href="/oversight"');
  const empty = shownText(await shown('governor', '/oversight'));
  expect(empty).toContain('ยังไม่มีหน่วยงานใดรับผลการประเมินปีงบประมาณ');
});
