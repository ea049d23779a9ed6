import { describe, expect, test } from 'vitest';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import {
  ANALYSIS,
  COMPOSED,
  PARAGRAPH as EDIT,
  fieldIn,
  openParagraphs,
  tableOf,
  typedIn,
} from '../../../../test/support/paragraph-app.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';

const MINE = 'ข้อ i1 ได้ 98.78 คะแนน ให้สำนักปลัดทบทวนทุกไตรมาส';

describe('what is typed', () => {
  const keep = (opened: Awaited<ReturnType<typeof openParagraphs>>, text: string, draft = 0) =>
    opened.post(`${EDIT}/keep`, { text, revision: '0', draft: String(draft) });

  test('is kept, found on coming back, and forgotten when it was saved or dropped', async () => {
    const opened = await openParagraphs();
    const { get, post, save, draft, textOf, events } = opened;
    const kept = await (await keep(opened, 'ยังไม่เสร็จ')).text();
    expect(fieldIn(kept, 'draft')).toBe('1');
    expect(shownText(kept)).toContain('เก็บร่างแล้ว');
    const page = await (await get(EDIT)).text();
    expect([typedIn(page), fieldIn(page, 'draft')]).toEqual(['ยังไม่เสร็จ', '1']);
    expect(shownText(page)).toContain('ท่านพิมพ์ค้างไว้');
    expect(await htmlFaults(page)).toEqual([]);
    expect(await textOf(ANALYSIS)).toContain('มีร่างของท่านที่ยังไม่ได้บันทึก');
    await post(`${EDIT}/drop`, { draft: '1' });
    expect([await draft(), typedIn(await (await get(EDIT)).text())]).toEqual([null, COMPOSED]);
    await keep(opened, MINE);
    await save(MINE, 0, { draft: '1' });
    expect([await draft(), await events()]).toEqual([null, ['analysis-paragraph-edited']]);
  });

  test('in two windows is not overwritten unseen, and what stands there already is no draft', async () => {
    const opened = await openParagraphs();
    await keep(opened, 'หน้าต่างแรก');
    const second = await keep(opened, 'หน้าต่างที่สอง');
    expect(second.status).toBe(409);
    expect(await second.text()).toContain('หน้าต่างอื่น');
    expect((await opened.draft())?.texts).toMatchObject({ text: 'หน้าต่างแรก' });
    await keep(opened, COMPOSED, 1);
    expect(await opened.draft()).toBeNull();
    expect((await keep(opened, 'ก'.repeat(100_001))).status).toBe(422);
  });

  test('over an older text is shown beside what was saved since', async () => {
    const opened = await openParagraphs();
    await keep(opened, 'ร่างของฉัน');
    await opened.save('ของคนอื่น', 0);
    const html = await (await opened.get(EDIT)).text();
    expect([typedIn(html), fieldIn(html, 'revision')]).toEqual(['ร่างของฉัน', '1']);
    expect(shownText(html)).toContain('มีผู้บันทึกข้อความนี้ก่อนท่าน');
    expect(await htmlFaults(html)).toEqual([]);
  });

  test('over a result that is withdrawn meanwhile is kept, and told', async () => {
    const { desk, save, draft } = await openParagraphs();
    await desk.database.deleteFrom('result_score').execute();
    await desk.database.deleteFrom('result').execute();
    const answer = await save(MINE);
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(shownText(html)).toContain(MINE);
    expect(await htmlFaults(html)).toEqual([]);
    expect((await draft())?.texts).toMatchObject({ text: MINE });
  });
});

describe('on a server', () => {
  const open = async () => {
    const server = await openServerApp();
    for (const agencyId of [server.one, server.two])
      await acceptScores(
        server.desk,
        agencyId,
        tableOf(() => 99),
      );
    await server.join('manee', server.one, ['coordinator']);
    await server.join('piti', server.one, ['coordinator']);
    await server.join('chujai', server.one, ['viewer']);
    const [manee, piti, chujai] = [
      await server.signedIn('manee'),
      await server.signedIn('piti'),
      await server.signedIn('chujai'),
    ];
    return { ...server, manee, piti, chujai };
  };
  const AT = '/one/desk/analysis/2567/1/develop';

  test('people are told each other’s names, and everybody has drafts of their own', async () => {
    const { manee, piti } = await open();
    await manee.post(AT, { text: 'ข้อความของมานี', revision: '0' });
    const told = await piti.post(AT, { text: 'ข้อความของปิติ', revision: '0' });
    expect(told.status).toBe(409);
    expect(shownText(await told.text())).toContain('คุณ manee บันทึกข้อความนี้ก่อนท่าน');
    const mine = await (await manee.get(AT)).text();
    expect(typedIn(mine)).toBe('ข้อความของมานี');
    expect(typedIn(await (await piti.get(AT)).text())).toBe('ข้อความของปิติ');
    expect(shownText(await (await piti.get(`${AT}/history`)).text())).toContain('คุณ manee');
  });

  test('who may only read sees text and history, and no way to change them', async () => {
    const { manee, chujai } = await open();
    await manee.post(AT, { text: 'ข้อความของมานี', revision: '0' });
    await manee.post(AT, { text: 'ข้อความใหม่ของมานี', revision: '1' });
    const page = await (await chujai.get('/one/desk/analysis')).text();
    expect(shownText(page)).toContain('ข้อความใหม่ของมานี');
    expect(page).not.toContain(`href="${AT}"`);
    const history = await (await chujai.get(`${AT}/history?revision=1`)).text();
    expect(history).not.toContain('<button name="restore"');
    expect(shownText(history)).not.toContain('นำข้อความครั้งนี้กลับมาใช้');
    expect((await chujai.get(AT)).status).toBe(403);
    expect((await chujai.post(AT, { text: 'ก', revision: '2' })).status).toBe(403);
  });

  test('nothing of one agency is seen or changed in another', async () => {
    const { manee, database, two } = await open();
    await manee.post(AT, { text: 'ข้อความของมานี', revision: '0' });
    const there = AT.replace('one', 'two');
    expect((await manee.get(there)).status).toBe(404);
    expect((await manee.post(there, { text: 'ก', revision: '0' })).status).toBe(404);
    const rows = await database.selectFrom('paragraph_revision').select('agency_id').execute();
    expect(rows.map(({ agency_id }) => agency_id)).not.toContain(two);
  });
});
