import { expect, test } from 'vitest';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { MOST_PROBLEMS } from './problem-text.tsx';

const lines = Array.from({ length: rulebook2567.items.length * 9 }, (_, at) => {
  const { id, text } = rulebook2567.items[at % rulebook2567.items.length] ?? { id: '', text: { th: '' } };
  return `${id} ${text.th.repeat(9).slice(0, 500)}${at} 97.12`;
});

test('of hundreds of problems the page shows the gravest and says how many more there are; other pages go on', async () => {
  const { upload, get, openedBy } = await openIntakeApp();
  const answered: string[] = [];
  const uploading = upload(lines.join('\n'), 'hostile.txt').finally(() => answered.push('upload'));
  const other = get('/demo/desk/intake').finally(() => answered.push('page'));
  expect((await other).status).toBe(200);
  const uploaded = await uploading;
  expect(answered).toEqual(['page', 'upload']);

  const { problems } = (await openedBy(uploaded)).checked;
  expect(problems.length).toBeGreaterThan(MOST_PROBLEMS * 2);
  const html = await (await get(uploaded.headers.get('location') ?? '')).text();
  expect(html.match(/id="problem-\d+"/g)?.length).toBe(MOST_PROBLEMS);
  expect(html).toContain('รายการที่ไม่ได้แสดงไว้ที่นี่');
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const dangling = [...html.matchAll(/ href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id));
  expect(dangling).toEqual([]);
  expect(await htmlFaults(html)).toEqual([]);
});
