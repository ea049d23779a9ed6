import { describe, expect, test } from 'vitest';
import { sound } from '../../../../test/support/draft-app.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';
import { openTyping, TYPED } from '../../../../test/support/typing-app.ts';

/** What the button of a page sends that gives scores back. */
function restoreIn(html: string): string {
  const [button = ''] = html.match(/<button[^>]*name="restore"[^>]*>คืนคะแนนเดิม</) ?? [];
  expect(button).toMatch(/form="typed"/);
  return /value="([^"]*)"/.exec(button)?.[1]?.replaceAll('&quot;', '"') ?? '';
}

describe('a pasted block', () => {
  test('fills the fields wholly and says so', async () => {
    const { post, kept } = await openTyping();
    const paste = 'i1\t98.78\n0๒\t100\n1๗\t90';
    const html = await sound(await post(`${TYPED}/check`, { act: 'spread', paste, 'score-O1': '100' }));
    expect(html).toContain('govuk-notification-banner--success');
    expect(html).toContain('เติมคะแนนให้แล้ว 3 ช่อง');
    expect(html).toContain('อ่านรหัส “1๗” เป็นข้อ i7');
    expect(await kept()).toEqual({ i1: '98.78', i7: '90.00', O1: '100', O2: '100.00' });
  });

  test('says which scores it took the place of, but not of the same score in another writing', async () => {
    const { post } = await openTyping();
    const typed = { 'score-i1': '๙๐', 'score-i2': '91', 'score-i3': 'เก้า' };
    const paste = 'i1\t80.00\ni2\t91.00\ni3\t92.00';
    const html = await sound(await post(`${TYPED}/check`, { act: 'spread', paste, ...typed }));
    expect(html).toContain(
      'เติมคะแนนให้แล้ว 3 ช่อง แทนคะแนนเดิม 2 ช่อง: i1 จาก 90.00 เป็น 80.00, i3 จาก เก้า เป็น 92.00',
    );
  });

  test('quotes of a long refused line its first words, none of them cut', async () => {
    const { post } = await openTyping();
    const html = await sound(
      await post(`${TYPED}/check`, { act: 'spread', paste: `i1\t90\n${'ไม่ทราบ'.repeat(20)}\t97` }),
    );
    expect(/“(?:ไม่ทราบ)+(?:ไม่)?…”/.test(html)).toBe(true);
  });

  test('gives the scores back whose place it took, and leaves what it filled beside them', async () => {
    const { post, kept } = await openTyping();
    const typed = { 'score-i1': '90', 'score-i3': 'เก้า' };
    const html = await (
      await post(`${TYPED}/check`, { act: 'spread', paste: 'i1\t80.00\ni2\t91.00\ni3\t92.00', ...typed })
    ).text();
    const restore = restoreIn(html);
    const back = await sound(await post(`${TYPED}/check`, { ...fieldsOf(html), restore }));
    expect(back).toContain('คืนคะแนนเดิมแล้ว 2 ช่อง');
    expect(await kept()).toEqual({ i1: '90.00', i2: '91.00', i3: 'เก้า' });
    await sound(await post(`${TYPED}/check`, { ...fieldsOf(back), restore: '{"x9": "1", "i1":' }));
    const odd = JSON.stringify([
      { key: 'x9', from: '1', to: '' },
      { key: 'i2', from: '\ud800', to: '91.00' },
    ]);
    await sound(await post(`${TYPED}/check`, { ...fieldsOf(back), restore: odd }));
    expect(await kept()).toEqual({ i1: '90.00', i2: '\ufffd', i3: 'เก้า' });
  });

  test('gives no score back over one that was changed after it, on this page or in another window', async () => {
    const { post, kept } = await openTyping();
    const typed = { 'score-i1': '90', 'score-i2': '91', 'score-i3': '92' };
    const paste = 'i1\t80.00\ni2\t81.00\ni3\t82.00';
    const html = await (await post(`${TYPED}/check`, { act: 'spread', paste, ...typed })).text();
    const restore = restoreIn(html);
    await post(`${TYPED}/keep`, { ...fieldsOf(html), 'score-i2': '86' });
    const corrected = { ...fieldsOf(html), 'score-i1': '85', restore };
    const back = await sound(await post(`${TYPED}/check`, corrected));
    expect(back).toContain('คืนคะแนนเดิมแล้ว 1 ช่อง มี 2 ช่องที่แก้ไขหลังจากวางคะแนน จึงคงค่าที่แก้ไขไว้');
    expect(await kept()).toEqual({ i1: '85', i2: '86', i3: '92.00' });
    const again = await sound(await post(`${TYPED}/check`, { ...fieldsOf(back), restore }));
    expect(again).toContain('ไม่ได้คืนคะแนนเดิม');
    expect(again).not.toContain('govuk-notification-banner--success');
  });

  test('with refused lines is no success: each is told with its number and reason, and stays in the box', async () => {
    const { post } = await openTyping();
    const paste = 'i1\t98.78\ne2\t๙๙.๕๐\n\ni5 เก้าสิบ\ni99 90\ne1 120\nไม่ทราบ\t97';
    const html = await sound(await post(`${TYPED}/check`, { act: 'spread', paste }));
    expect(html).not.toContain('govuk-notification-banner--success');
    expect(html).toContain('ps-banner--attention');
    expect(html).toContain('เติมได้บางส่วน: เติมแล้ว 2 ช่อง เติมไม่ได้ 4 บรรทัด');
    expect(html).toContain('บรรทัดที่ 4 “i5 เก้าสิบ”: ไม่ใช่ตัวเลข');
    expect(html).toContain('บรรทัดที่ 5 “i99 90”: ไม่มีข้อ i99');
    expect(html).toContain('บรรทัดที่ 6 “e1 120”: เกิน 100.00');
    expect(html).toContain('บรรทัดที่ 7 “ไม่ทราบ 97”: ไม่พบรหัสข้อ');
    expect(html).toMatch(/id="score-i1"[^>]*value="98.78"/);
    expect(html).toMatch(/id="score-e2"[^>]*value="99.50"/);
    expect(html).toContain('i5 เก้าสิบ\ni99 90\ne1 120\nไม่ทราบ\t97</textarea>');
  });

  test('that holds nothing is refused, and stays', async () => {
    const { post } = await openTyping();
    await sound(await post(`${TYPED}/check`, { act: 'spread', paste: ' ' }), 422);
    const nothing = await sound(await post(`${TYPED}/check`, { act: 'spread', paste: 'สวัสดี' }), 422);
    expect(nothing).toContain('สวัสดี</textarea>');
  });
});
