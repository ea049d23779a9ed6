import { describe, expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import {
  ANALYSIS,
  COMPOSED,
  PARAGRAPH as EDIT,
  fieldIn,
  openParagraphs,
  tableOf,
  typedIn,
} from '../../../../test/support/paragraph-app.ts';
import { rulebook2567, sheetOfItems } from '../../../../test/support/result-2567.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { analyse } from '../analyse.ts';
import { MOST_LETTERS } from '../paragraph.ts';

const MINE = 'ข้อ i1 ได้ 98.78 คะแนน ให้สำนักปลัดทบทวนทุกไตรมาส';

describe('a paragraph', () => {
  test('is edited from the analysis page, says so there, and is what the report prints', async () => {
    const { get, save, textOf, revisions, events } = await openParagraphs();
    expect(await (await get(ANALYSIS)).text()).toContain(`href="${EDIT}"`);
    const page = await (await get(EDIT)).text();
    expect([typedIn(page), fieldIn(page, 'revision')]).toEqual([COMPOSED, '0']);
    const saved = await save(`${MINE}\n\nและรายงานผู้บริหาร`);
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${ANALYSIS}?saved=1-develop#paragraph-1-develop`,
    ]);
    const shown = await textOf(`${ANALYSIS}?saved=1-develop`);
    expect(shown).toContain('การพัฒนา แก้ไขแล้ว บันทึกข้อความแล้ว');
    expect(shown).toContain(`${MINE} และรายงานผู้บริหาร`);
    expect(shown).not.toContain(COMPOSED);
    const report = await textOf('/demo/desk/report?digits=arabic');
    expect(report).toContain(`การพัฒนา ${MINE} และรายงานผู้บริหาร`);
    expect(await revisions()).toMatchObject([
      { revision: 1, composed: COMPOSED, actor: { kind: 'desk' }, text: `${MINE}\nและรายงานผู้บริหาร` },
    ]);
    expect(await events()).toEqual(['analysis-paragraph-edited']);
  });

  test.each([
    ['', 'พิมพ์ข้อความ'],
    [' \n\t ', 'พิมพ์ข้อความ'],
    ['ก'.repeat(MOST_LETTERS + 1), 'ข้อความยาว 6,001 ตัวอักษร เกินกำหนด 6,000 ตัวอักษร'],
  ])('that is refused keeps what was typed: %.5j', async (text, message) => {
    const { save, revisions, events, draft } = await openParagraphs();
    const refused = await save(text);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(shownText(html)).toContain(message);
    expect(typedIn(html)?.trim()).toBe(text.trim());
    expect(await htmlFaults(html)).toEqual([]);
    expect([await revisions(), await events()]).toEqual([[], []]);
    expect((await draft())?.texts).toMatchObject({ text });
  });

  test('takes hostile text as text, without control characters', async () => {
    const { save, get, revisions } = await openParagraphs();
    const hostile = '</textarea><script>alert(1)</script> "&\u0000\u0007 ข้อ\r\nสอง';
    await save(hostile);
    expect((await revisions())[0]?.text).toBe('</textarea><script>alert(1)</script> "& ข้อ\nสอง');
    for (const path of [EDIT, ANALYSIS, `${EDIT}/history`, '/demo/desk/report']) {
      const html = await (await get(path)).text();
      expect(html, path).not.toContain('<script>alert');
      expect(await htmlFaults(html), path).toEqual([]);
      expect(inlineFaults(html), path).toEqual([]);
    }
  });

  test('sent twice is written once, and saved as it stands not at all', async () => {
    const { save, revisions, events } = await openParagraphs();
    expect((await save(COMPOSED)).status).toBe(303);
    expect(await revisions()).toEqual([]);
    const answers = await Promise.all([save(MINE), save(MINE), save(MINE)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await revisions()).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });

  test.each([
    `${ANALYSIS}/2567/99/develop`,
    `${ANALYSIS}/2567/0/develop`,
    `${ANALYSIS}/2567/1e0/develop`,
    `${ANALYSIS}/2567/1/other`,
    `${ANALYSIS}/2566/1/develop`,
    `${ANALYSIS}/x/1/develop`,
    '/nowhere/desk/analysis/2567/1/develop',
  ])('that does not exist is not found: %s', async (path) => {
    const { get, post } = await openParagraphs();
    for (const below of ['', '/history']) expect((await get(path + below)).status).toBe(404);
    for (const below of ['/keep', '/drop', '/compose', '/history'])
      expect((await post(path + below, {})).status).toBe(404);
  });
});

describe('two people', () => {
  test('the second is told, keeps their own text, sees the other’s and the difference, and can save over it', async () => {
    const { save, revisions, events, textOf } = await openParagraphs();
    await save('ให้กองคลังติดตาม');
    const second = await save('ให้กองช่างติดตาม');
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(typedIn(html)).toBe('ให้กองช่างติดตาม');
    expect(shownText(html)).toContain('ข้อความที่บันทึกไว้ ให้กองคลังติดตาม');
    expect(html).toMatch(/<del[^>]*>.*?คลัง.*?<\/del><ins[^>]*>.*?ช่าง.*?<\/ins>/u);
    expect(await htmlFaults(html)).toEqual([]);
    expect(fieldIn(html, 'revision')).toBe('1');
    expect((await save('ให้กองช่างติดตาม', 1)).status).toBe(303);
    expect((await revisions()).map(({ text }) => text)).toEqual(['ให้กองคลังติดตาม', 'ให้กองช่างติดตาม']);
    expect(await events()).toHaveLength(2);
    expect(await textOf(ANALYSIS)).toContain('ให้กองช่างติดตาม');
  });

  test('who save at the same moment: one is written, the others are told', async () => {
    const { save, revisions } = await openParagraphs();
    const answers = await Promise.all(['ก', 'ข', 'ค', 'ง'].map((text) => save(text)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
    expect(await revisions()).toHaveLength(1);
  });

  test('a form without a revision writes over nobody', async () => {
    const { save, revisions } = await openParagraphs();
    await save(MINE);
    for (const revision of ['', 'x', '-1', '99']) expect((await save('อื่น', revision)).status).toBe(409);
    expect(await revisions()).toHaveLength(1);
  });
});

describe('the composed text', () => {
  test('is used again after asking back, and the edited one is brought back from the history', async () => {
    const { get, post, save, textOf, revisions, events } = await openParagraphs();
    expect((await get(`${EDIT}/compose`)).headers.get('location')).toBe(EDIT);
    await save(MINE);
    const asked = await (await get(`${EDIT}/compose`)).text();
    expect(await htmlFaults(asked)).toEqual([]);
    expect(fieldIn(asked, 'revision')).toBe('1');
    for (const _ of [1, 2]) expect((await post(`${EDIT}/compose`, { revision: '1' })).status).toBe(303);
    expect(await textOf(`${ANALYSIS}?composed=1-develop`)).toContain(
      `กลับไปใช้ข้อความที่โปรแกรมเรียบเรียงแล้ว ${COMPOSED}`,
    );
    const history = await (await get(`${EDIT}/history?revision=1`)).text();
    expect(await htmlFaults(history)).toEqual([]);
    expect(shownText(history)).toMatch(/กลับไปใช้ข้อความ.*ใช้อยู่.*ผู้ใช้เครื่องนี้.*เขียนข้อความ.*ครั้งที่ 1/u);
    expect((await post(`${EDIT}/history`, { revision: '2', restore: '1' })).status).toBe(303);
    expect((await revisions()).map(({ text }) => text)).toEqual([MINE, null, MINE]);
    expect(await events()).toEqual(
      ['edited', 'composed', 'restored'].map((what) => `analysis-paragraph-${what}`),
    );
    expect((await post(`${EDIT}/history`, { revision: '3', restore: '9' })).status).toBe(404);
  });

  test('does not take the place of what somebody wrote unseen', async () => {
    const { post, get, save, revisions } = await openParagraphs();
    await save(MINE);
    await save(`${MINE} ใหม่`, 1);
    for (const [path, more] of [
      ['compose', {}],
      ['history', { restore: '1' }],
    ] as const) {
      const told = (await post(`${EDIT}/${path}`, { revision: '1', ...more })).headers.get('location') ?? '';
      expect(told).toBe(`${EDIT}/history?changed=1`);
      expect(shownText(await (await get(told)).text())).toContain('แก้ไขข้อความนี้หลังจากที่ท่านเปิดหน้า');
    }
    expect(await revisions()).toHaveLength(2);
  });

  test('that changes with a corrected result is told, until somebody has looked at it', async () => {
    const { desk, agencyId, save, get, textOf } = await openParagraphs();
    await save(MINE);
    expect(await textOf(ANALYSIS)).not.toContain('เปลี่ยนไปหลังการแก้ไข');
    await acceptScores(
      desk,
      agencyId,
      tableOf((id) => (id === 'i1' ? 96.5 : 100)),
    );
    const html = await (await get(ANALYSIS)).text();
    expect(shownText(html)).toContain('เปลี่ยนไปหลังการแก้ไขครั้งล่าสุด');
    expect(html).toMatch(/<del[^>]*>.*?98\.78.*?<\/del>/u);
    expect(shownText(html)).toContain('ข้อ i1 ได้ 96.50 คะแนน แต่ข้อความเขียนว่า 98.78');
    expect(shownText(await (await get('/demo/desk/report')).text())).toContain(
      'ข้อ i1 ได้ 96.50 คะแนน แต่ข้อความเขียนว่า 98.78',
    );
    expect(await htmlFaults(html)).toEqual([]);
    expect((await save(MINE, 1)).status).toBe(303);
    expect(await textOf(ANALYSIS)).not.toContain('เปลี่ยนไปหลังการแก้ไข');
  });
});

test('a text that hides a weak score is printed, with a warning at the paragraph and on the report page', async () => {
  const { desk, agencyId, post, textOf } = await openParagraphs();
  const { topics } = analyse(
    rulebook2567,
    sheetOfItems(rulebook2567, (id) => (id === 'i1' ? 60 : 100)),
  );
  const topic = topics.find(({ mend }) => mend.length > 0)?.topic.number;
  await acceptScores(
    desk,
    agencyId,
    tableOf((id) => (id === 'i1' ? 60 : 100)),
  );
  await post(`${ANALYSIS}/2567/${topic}/mend`, { text: 'ไม่มีข้อบกพร่อง', revision: '0' });
  const warning = 'ข้อความเขียนว่าไม่มีข้อบกพร่อง แต่ข้อ i1 ต้องปรับปรุง';
  expect(await textOf(ANALYSIS)).toContain(warning);
  expect(await textOf('/demo/desk/report')).toContain(warning);
});

test('in English the edited text stays that of the Thai paper, and is told so', async () => {
  const { get, save, textOf } = await openParagraphs();
  await save(MINE);
  expect(await textOf(EDIT, 'en')).toContain('An edited text is that of the Thai report');
  const html = await (await get(ANALYSIS, 'en')).text();
  expect(html).toContain('<p class="govuk-body" lang="th">');
  expect(await htmlFaults(await (await get(EDIT, 'en')).text())).toEqual([]);
  expect(await htmlFaults(await (await get(`${EDIT}/history`, 'en')).text())).toEqual([]);
});
