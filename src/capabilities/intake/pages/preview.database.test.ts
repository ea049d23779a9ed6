import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { acceptedResult } from '../../../../test/support/accepted-result.ts';
import { E1_CORRECTED, openDraft, report, sound, USE_E1, use } from '../../../../test/support/draft-app.ts';
import { fieldsOf, openIntakeApp } from '../../../../test/support/intake-app.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { listResults } from '../list-results.ts';

describe('the preview beside the source', () => {
  test.each(['th', 'en'] as const)(
    'shows every line with its place, marked where somebody should look (%s)',
    async (language) => {
      const { get, path, now } = await openDraft();
      const html = await sound(await get(path, language));
      const { reading, checked } = await now();
      for (const at of reading?.source.blocks.keys() ?? []) expect(html).toContain(`id="source-${at + 1}"`);
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      for (const id of links) expect(html).toContain(`id="${id}"`);
      for (const at of checked.problems.keys()) expect(html).toContain(`id="problem-${at + 1}"`);
      expect(checked.report.unread).toHaveLength(1);
      expect(html).toContain('ps-source__line--unread');
    },
  );

  test.each(['th', 'en'] as const)(
    'tells what is of a past year apart from what was not understood (%s)',
    async (language) => {
      const annex = ['ภาคผนวก ผลคะแนนรายตัวชี้วัด ปี 2566', 'ตัวชี้วัดที่\tตัวชี้วัด\tคะแนน', '1\tการปฏิบัติหน้าที่\t71.03'];
      const { get, path, now } = await openDraft(`${report()}\n${annex.join('\n')}\n`);
      const html = await sound(await get(path, language));
      const reasons = (await now()).checked.report.unread.map(({ reason }) => reason);
      expect(reasons.toSorted()).toEqual(['not-understood', ...annex.map(() => 'past-year')]);
      const { unread, setAsideGlance } = messagesIn(language).intake.preview;
      expect(html).toContain(unread['not-understood'].count({ count: 1 }));
      expect(html).toContain(unread['past-year'].count({ count: annex.length }));
      expect(html).toContain(setAsideGlance({ count: annex.length }));
      expect(html).not.toContain(unread.hidden.list);
    },
  );

  test('offers each alternative and chooses none', async () => {
    const { get, path, now } = await openDraft();
    const html = await (await get(path)).text();
    for (const label of ['ใช้ e1 = 98.56', 'ใช้ e2 = 98.50']) expect(html).toContain(`>${label}</button>`);
    expect((await now()).intake.corrections).toEqual([]);
  });

  test('one alternative is used and taken back; what is printed stays to be seen', async () => {
    const { get, path, now, send } = await openDraft();
    const used = await send({ use: USE_E1 });
    expect([used.status, used.headers.get('location')]).toEqual([303, `${path}?saved=saved#saved`]);
    expect((await now()).intake.corrections).toEqual(E1_CORRECTED);
    const html = await sound(await get(path));
    expect(html).toContain('e1: 99.56 → 98.56');
    expect(html).toMatch(/id="score-e1"[^>]*value="98.56"/);
    expect((await now()).checked.problems.map(({ rule, severity }) => `${severity} ${rule}`)).not.toContain(
      'error indicator-not-mean',
    );
    await send({ undo: 'e1' });
    expect((await now()).intake.corrections).toEqual([]);
    expect((await now()).checked.sheet.items.get('e1')).toBe(9956);
  });

  test('scores and the number of respondents are corrected in place, all at once', async () => {
    const { now, send, path, get } = await openDraft();
    expect((await send({ 'score-e1': '๙๘.๕๖', 'score-i1': '98.78', respondents: '๔๙' })).status).toBe(303);
    const { intake, checked } = await now();
    expect(intake.corrections).toEqual([...E1_CORRECTED, { kind: 'respondents', to: 49 }]);
    expect([...checked.respondents.values()]).toEqual([49]);
    await sound(await get(path));
    await send({ 'score-e1': '', respondents: '' });
    expect((await now()).intake.corrections).toEqual([]);
  });

  test('a save is told, and what was changed can be taken back in its list and at its field', async () => {
    const { acts, get, now, path, send } = await openDraft();
    const follow = async (saved: Response) => sound(await get(saved.headers.get('location') ?? ''));
    const told = /id="saved"(?:(?!<\/form>).)*?heading">([^<]*)</s;
    const saved = await follow(await send({ 'score-e1': '98.56', agencyName: 'เทศบาลตำบลทดลอง' }));
    expect(told.exec(saved)?.[1]).toBe('บันทึกการแก้ไขแล้ว');
    const undo = /<button[^>]*value="e1"[^>]*name="undo"[^>]*>คืนคะแนนเดิม</g;
    expect(saved.match(undo)).toHaveLength(2);
    const recorded = await acts();
    expect(recorded.at(-1)).toBe('intake-corrected');
    expect(told.exec(await follow(await send({})))?.[1]).toMatch(/^ไม่มีช่องใดเปลี่ยนแปลง/);
    expect(await acts()).toEqual(recorded);
    expect((await now()).intake.revision).toBe(1);
    const undone = await follow(await send({ undo: 'e1' }));
    expect(told.exec(undone)?.[1]).toBe('ยกเลิกการแก้ไขแล้ว');
    expect(undone).toMatch(/id="score-e1"[^>]*value="99.56"/);
    expect((await now()).intake.corrections).toEqual([{ kind: 'agencyName', to: 'เทศบาลตำบลทดลอง' }]);
    expect(await (await get(path)).text()).not.toContain('id="saved"');
    const both = await follow(await send({ undo: 'agencyName', 'score-e2': '98.50' }));
    expect(told.exec(both)?.[1]).toBe('ยกเลิกการแก้ไขที่เลือกแล้ว และบันทึกช่องอื่นที่แก้ไขไว้ด้วย');
    expect((await now()).intake.corrections).toEqual([{ kind: 'score', key: 'e2', to: 9850 }]);
  });

  test('a button keeps what was typed in another field', async () => {
    const { now, send } = await openDraft();
    await send({ 'score-O1': '0', use: use({ kind: 'score', key: 'e2', to: 9850 }) });
    expect((await now()).intake.corrections).toEqual([
      { kind: 'score', key: 'O1', to: 0 },
      { kind: 'score', key: 'e2', to: 9850 },
    ]);
  });

  test('what cannot be is refused with every value kept', async () => {
    const { now, send } = await openDraft();
    const wrongs: [wrong: Record<string, string>, field: string][] = [
      [{ 'score-e1': 'ดี' }, 'score-e1'],
      [{ 'score-6': '101' }, 'score-6'],
      [{ respondents: '1.5' }, 'respondents'],
      [{ respondents: '0' }, 'respondents'],
    ];
    for (const [wrong, field] of wrongs) {
      const html = await sound(await send({ 'score-i1': '90', ...wrong }), 422);
      expect(html).toContain(`href="#${field}"`);
      for (const value of ['90', ...Object.values(wrong)]) expect(html).toContain(`value="${value}"`);
    }
    expect((await now()).intake.corrections).toEqual([]);
  });

  test('a number used twice is settled by confirming the score that stands, which stays said', async () => {
    const [row = ''] = report().match(/^.*O๑๕.*$/m) ?? [];
    const { get, path, now, send } = await openDraft(report().replace(row, `${row}\n${row}`));
    const repeated = async () =>
      (await now()).checked.problems.filter(({ rule, item }) => rule === 'item-repeated' && item === 'O15');
    const before = await repeated();
    expect(before.length).toBeGreaterThan(0);
    await send({ use: use({ kind: 'confirm', key: 'O15' }) });
    expect(await repeated()).toEqual([]);
    expect(await sound(await get(path))).toContain('O15: ยืนยัน 100.00');
    await send({ 'score-i1': '98.77' });
    expect(await repeated()).toEqual([]);
    await send({ undo: 'O15' });
    expect(await repeated()).toEqual(before);
  });

  test('a button that no page offers changes nothing', async () => {
    const { now, send } = await openDraft();
    for (const wrong of [
      use({ kind: 'score', key: 'x9', to: 5000 }),
      use({ kind: 'score', key: 'e1', to: 50000 }),
      use({ kind: 'renumber', item: 'O1', to: 'O2' }),
      use({ kind: 'level', to: 'none' }),
      '{',
    ])
      await send({ use: wrong });
    expect((await now()).intake.corrections).toEqual([]);
  });
});

describe('a row whose number alone is wrong', () => {
  test('keeps its score under the number that is meant, and the next save does not undo it', async () => {
    const app = await openIntakeApp();
    const text = report().replace('ข้อ O๒๕', 'ข้อ O๑๕');
    const uploaded = await app.upload(text, 'report.txt');
    const path = uploaded.headers.get('location') ?? '';
    const html = await (await app.get(path)).text();
    expect(html).toContain('แถวนี้พิมพ์เลข O15 แต่ชื่อเป็นของข้อ O25 จึงไม่พบคะแนนข้อ O25');
    expect(html).toContain('>ใช้เป็นคะแนนข้อ O25 = 100.00</button>');
    const renumber = { kind: 'renumber', item: 'O15', to: 'O25' };
    await app.post(path, { ...fieldsOf(html), use: use(renumber) });
    await app.post(path, fieldsOf(await (await app.get(path)).text()));
    const { intake, checked } = await app.openedBy(uploaded);
    expect(intake.corrections).toEqual([renumber]);
    expect(checked.sheet.items.get('O25')).toBe(10000);
    expect(checked.problems.map(({ rule }) => rule)).not.toContain('item-missing');
    expect(checked.problems.map(({ rule }) => rule)).not.toContain('item-repeated');
  });
});

describe('accepting', () => {
  test('with errors left needs a tick; a second click is harmless', async () => {
    const { desk, agencyId, now, send, path, get } = await openDraft();
    const refused = await sound(await send({}, '/accept'), 422);
    expect(refused).toMatch(/error-summary__list"><li><a href="#problem-\d+">.*href="#accept-with-errors"/);
    expect((await now()).intake.state).toBe('draft');
    const accepted = await send({ 'accept-with-errors': 'yes' }, '/accept');
    expect([accepted.status, accepted.headers.get('location')]).toEqual([303, '/demo/desk?accepted=2567']);
    const again = await send({}, '/accept');
    expect([again.status, again.headers.get('location')]).toEqual([303, '/demo/desk']);
    const result = await acceptedResult(desk, agencyId);
    expect(result?.intake.intakeId).toBe((await now()).intake.intakeId);
    expect(await listResults(desk, agencyId)).toHaveLength(1);
    const html = await sound(await get(path));
    expect(html).not.toContain('/accept"');
  });

  test('without errors needs none; the score of the repair is the result', async () => {
    const { desk, agencyId, send } = await openDraft();
    await send({ use: USE_E1 });
    expect((await send({}, '/accept')).status).toBe(303);
    const result = await acceptedResult(desk, agencyId);
    expect(result?.checked.sheet.items.get('e1')).toBe(9856);
    expect(result?.checked.printed.items.get('e1')).toBe(9956);
  });

  test('never drops a correction that is not saved yet', async () => {
    const { now, send } = await openDraft();
    const html = await sound(await send({ 'score-i1': '97', 'accept-with-errors': 'yes' }, '/accept'), 422);
    expect(html).toContain('value="97"');
    expect((await now()).intake.state).toBe('draft');
  });

  test('what is decided stays as it is, and can be taken up in a new draft with its corrections', async () => {
    const { desk, agencyId, now, send, path, post, get, openedBy } = await openDraft();
    await send({ use: USE_E1 });
    await send({}, '/accept');
    const late = await post(path, { 'score-i1': '1' });
    expect([late.status, late.headers.get('location')]).toEqual([303, path]);
    expect((await now()).intake.corrections).toEqual(E1_CORRECTED);
    expect((await get(`${path}/discard`)).status).toBe(303);
    expect((await post(`${path}/discard`, {})).headers.get('location')).toBe(path);
    const revised = await post(`${path}/revise`, {});
    const draft = await openedBy(revised);
    expect([draft.intake.state, draft.intake.corrections]).toEqual(['draft', E1_CORRECTED]);
    expect((await post(`${path}/revise`, {})).headers.get('location')).toBe(revised.headers.get('location'));
    expect((await acceptedResult(desk, agencyId))?.intake.intakeId).toBe((await now()).intake.intakeId);
  });
});

describe('a draft that is not wanted', () => {
  test('is left unused after a question, once', async () => {
    const { get, post, path, now } = await openDraft();
    await sound(await get(`${path}/discard`));
    const discarded = await post(`${path}/discard`, {});
    const start = discarded.headers.get('location') ?? '';
    expect(start).toMatch(/^\/demo\/desk\/intake\?discarded=/);
    expect(await sound(await get(start))).toContain('ยกเลิก “รายงาน 2567.txt” แล้ว');
    expect((await post(`${path}/discard`, {})).status).toBe(303);
    expect((await now()).intake.state).toBe('discarded');
    const html = await sound(await get(path));
    expect(html).toContain('/revise"');
    expect((await post(`${path}/accept`, {})).headers.get('location')).toBe(path);
  });
});

test('the original is saved, never shown: its bytes, its name, and no guess of its type', async () => {
  const { get, path } = await openDraft();
  const answer = await get(`${path}/original`);
  expect(await answer.text()).toBe(report());
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="2567.txt"; filename*=UTF-8''${encodeURIComponent('รายงาน 2567.txt')}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('an original that is gone is told on its download and on a new draft; so is a rulebook that is gone', async () => {
  const { desk, get, intake, path, post, send } = await openDraft();
  await send({ 'accept-with-errors': 'yes' }, '/accept');
  const { sha256 } = intake.original;
  await rm(desk.files.pathOf(sha256));
  for (const language of ['th', 'en'] as const) {
    expect(await sound(await get(`${path}/original?lang=${language}`), 404)).toContain('รายงาน 2567.txt');
    expect(await sound(await post(`${path}/revise`, {}, language), 422)).toContain('รายงาน 2567.txt');
  }
  await desk.database.updateTable('intake').set({ rulebook_id: 'gone' }).execute();
  expect(await sound(await post(`${path}/revise`, {}), 422)).toContain('ไม่พบหลักเกณฑ์ “gone”');
});

test('an original that a later reader refuses is told with the reason', async () => {
  const { desk, intake, path, post, send } = await openDraft();
  await send({ 'accept-with-errors': 'yes' }, '/accept');
  await writeFile(desk.files.pathOf(intake.original.sha256), 'ไม่มีคะแนน');
  expect(await sound(await post(`${path}/revise`, {}), 422)).toContain('รายงาน 2567.txt');
});

test('an intake that this agency does not have is not found', async () => {
  const { get, post } = await openIntakeApp();
  for (const id of ['01890000-0000-7000-8000-000000000009', 'no-id', "'"])
    for (const part of ['', '/discard', '/original', '/accept', '/revise']) {
      const path = `/demo/desk/intake/${encodeURIComponent(id)}${part}`;
      if (part !== '/revise') expect((await get(path)).status).toBe(404);
      if (part !== '/original') expect((await post(path, {})).status).toBe(404);
    }
});
