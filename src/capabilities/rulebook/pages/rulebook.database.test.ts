import { expect, test } from 'vitest';
import { bringIn } from '../../../../test/support/bring-in.ts';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 as book } from '../../../../test/support/result-2567.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const RULEBOOK = '/demo/desk/rulebook';

const showDemo = async (language: 'th' | 'en' = 'th') => {
  const { get } = await openDeskApp();
  const page = await get(RULEBOOK, language);
  expect(page.status).toBe(200);
  return page.text();
};

test.each(['th', 'en'] as const)('the page is sound HTML without inline code (%s)', async (language) => {
  const html = await showDemo(language);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html)).toEqual([]);
});

test.each(['th', 'en'] as const)('every fact stands on the page (%s)', async (language) => {
  const text = shownText(await showDemo(language));
  const facts = [
    ...book.items.flatMap(({ id, text: wording, components }) => [
      `${id} ${wording[language]}`,
      ...components.map((component) => component[language]),
    ]),
    ...book.instruments.map(({ name }) => name[language]),
    ...book.indicators.map(({ name }) => name[language]),
    ...book.subIndicators.map(({ name }) => name[language]),
    ...book.levels.map(({ name }) => name[language]),
    ...book.topics.map(({ name }) => name[language]),
    ...book.scales.flatMap(({ options }) => options.map(({ label }) => label[language])),
    ...[book.weightsKnown, book.aggregationKnown, book.thresholds.known].map(
      ({ note }) => note?.[language] ?? '',
    ),
  ];
  for (const fact of facts) expect(text).toContain(fact.replace(/\s+/g, ' '));
});

test('every source named by a fact is listed, and every word of confidence explained', async () => {
  const html = await showDemo();
  const named = [...html.matchAll(/href="#(source-[^"]+)"/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(book.items.length);
  for (const id of new Set(named)) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('href="https://www.bangkokpost.com');
  const text = shownText(html);
  expect(text).toContain('คำนวณหรือสรุปจากตัวเลขและโครงสร้างที่พบ ยังไม่มีเอกสารยืนยัน');
  expect(text).toContain('ผู้จัดทำโปร่งใสเรียบเรียงขึ้นเอง');
});

test.each(['th', 'en'] as const)(
  'sources go by their names, not by the keys of the file (%s)',
  async (language) => {
    const html = await showDemo(language);
    const names = [...html.matchAll(/href="#source-([^"]+)">([^<]+)</g)].map(
      ([, key, name]) => [key, name] as const,
    );
    for (const [key, name] of names) expect(name).not.toBe(key);
    expect(names).toContainEqual(['BKP', language === 'th' ? 'บางกอกโพสต์' : 'Bangkok Post']);
  },
);

test('what an item counts for can be checked', async () => {
  const text = shownText(await showDemo());
  expect(text).toMatch(/O34 มาตรการ.{10,250}สัดส่วนต่อคะแนนภาพรวม 5\.00%/);
});

test('an agency without a result is shown the latest rules', async () => {
  const { get, desk } = await openDeskApp('empty');
  await bringIn(desk, null);
  const page = await get('/agency/desk/rulebook');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(book.title.th);
});
