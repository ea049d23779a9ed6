import { describe, expect, test } from 'vitest';
import { APPROVAL, bytesOf, FIRST, openApproval } from '../../../../test/support/approval-app.ts';
import { acceptScores } from '../../../../test/support/bring-in.ts';
import { unzip } from '../../../../test/support/inside-files.ts';
import { fieldsOf } from '../../../../test/support/intake-app.ts';
import { htmlFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { SIGNED_PAPER } from '../../../../test/support/signed-paper.ts';

describe('whether whoever approves held the position', () => {
  const HEAD = 'นายกองค์การบริหารส่วนตำบล';
  const AS_HOLDER = { screenPosition: HEAD, screenCapacity: 'holds' };
  const approval = '/one/desk/approval/2567/1';

  /** A server whose agency has a head of whom it is recorded who holds the position, and an edition that waits. */
  async function openHeaded(tenure: Readonly<Record<string, string>>) {
    const server = await openServerApp();
    await server.join('head', server.one, ['executive']);
    await server.join('writer', server.one, ['coordinator']);
    await acceptScores(server.desk, server.one, 'i1,98.78\ni2,97.00\n');
    const [writer, head] = [await server.signedIn('writer'), await server.signedIn('head')];
    await writer.post('/one/desk/agency', {
      ...{ officialName: 'อบต.ตัวอย่าง', kind: 'sao', 'position-approved-title': HEAD },
    });
    const list = await (await writer.get('/one/desk/agency/positions')).text();
    const position = /\/one\/desk\/agency\/positions\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
    if (tenure.kind) expect((await writer.post(position, tenure)).status).toBe(303);
    await writer.post('/one/desk/approval');
    const alsoRecord = (another: Readonly<Record<string, string>>) => writer.post(position, another);
    const shown = async () => {
      const html = await (await head.get(approval)).text();
      expect(await htmlFaults(html)).toEqual([]);
      return html;
    };
    return { ...server, writer, head, alsoRecord, shown };
  }

  test('is told before and after where another holds it, and approves only with their own word for it', async () => {
    const { head, writer, shown } = await openHeaded({ kind: 'holds', personName: 'นายมานะ ตัวอย่าง' });
    const told = /นายมานะ ตัวอย่าง เป็นผู้ดำรงตำแหน่งนายก.* ไม่พบว่า คุณ head/u;
    expect(await shown()).toMatch(told);
    expect(await shown()).toContain('govuk-inset-text');
    const refused = await head.post(`${approval}/approve`, AS_HOLDER);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ยืนยันว่าท่านมีอำนาจอนุมัติ');
    const confirmed = { ...AS_HOLDER, screenConfirmed: 'yes' };
    expect((await head.post(`${approval}/approve`, confirmed)).status).toBe(303);
    expect(await shown()).toMatch(told);
    expect(await (await writer.get(`${approval}/publication`)).text()).toMatch(told);
  });

  test('is not told before, and borne out after, where they act; the form is filled in so', async () => {
    const acting = { kind: 'acts', personName: 'คุณ head', ownTitle: 'รองนายก' };
    const { head, shown } = await openHeaded(acting);
    const html = await shown();
    expect(html).not.toContain('govuk-inset-text');
    const proposed = { screenPosition: HEAD, screenCapacity: 'acts', screenOwnPosition: 'รองนายก' };
    expect(fieldsOf(html)).toMatchObject(proposed);
    await head.post(`${approval}/approve`, proposed);
    const after = await shown();
    expect(after).toContain(`คุณ head รองนายก รักษาราชการแทน${HEAD}`);
    expect(after).toContain('รักษาราชการแทนในตำแหน่งนี้ในวันที่');
  });

  test('is told where they hold it and another acts in their place, and takes their own word', async () => {
    const { head, alsoRecord, shown } = await openHeaded({ kind: 'holds', personName: 'คุณ head' });
    expect(await shown()).not.toContain('govuk-inset-text');
    await alsoRecord({ kind: 'acts', personName: 'นายปิติ ตัวอย่าง', ownTitle: 'ปลัด' });
    expect(await shown()).toContain('นายปิติ ตัวอย่าง เป็นผู้รักษาราชการแทนอยู่');
    expect((await head.post(`${approval}/approve`, AS_HOLDER)).status).toBe(422);
    const confirmed = { ...AS_HOLDER, screenConfirmed: 'yes' };
    expect((await head.post(`${approval}/approve`, confirmed)).status).toBe(303);
    expect(await shown()).toContain('ควรตรวจสอบ');
  });

  test('is told where they only act and approve as the holder', async () => {
    const { head, shown } = await openHeaded({ kind: 'acts', personName: 'คุณ head' });
    const refused = await head.post(`${approval}/approve`, {
      ...{ ...AS_HOLDER, screenCapacity: 'acts', screenOwnPosition: 'ร'.repeat(201) },
    });
    expect(await refused.text()).not.toContain('govuk-inset-text');
    const confirmed = { ...AS_HOLDER, screenConfirmed: 'yes' };
    expect((await head.post(`${approval}/approve`, confirmed)).status).toBe(303);
    const html = await shown();
    expect(html).toContain('ควรตรวจสอบ');
    expect(html).toContain('แต่การอนุมัติระบุว่าลงนามในฐานะผู้ดำรงตำแหน่ง');
  });

  test('is borne out, printed and published where they serve in the duties of a head whom there is not', async () => {
    const CLERK = 'ปลัดองค์การบริหารส่วนตำบล';
    const { head, writer, shown } = await openHeaded({
      ...{ kind: 'serves', personName: 'คุณ head', ownTitle: CLERK },
    });
    const proposed = { screenPosition: HEAD, screenCapacity: 'serves', screenOwnPosition: CLERK };
    expect(fieldsOf(await shown())).toMatchObject(proposed);
    expect((await head.post(`${approval}/approve`, proposed)).status).toBe(303);
    const signed = `${CLERK} ปฏิบัติหน้าที่${HEAD}`;
    const after = await shown();
    expect(after).toContain(`คุณ head ${signed}`);
    expect(after).toContain('ปฏิบัติหน้าที่ของตำแหน่งนี้ในวันที่');
    for (const paper of ['memo.docx', 'report.docx']) {
      const file = await unzip(await bytesOf(await writer.get(`${approval}/${paper}`)));
      const text = (file.get('word/document.xml') ?? '').replace(/<[^>]+>/gu, '').replaceAll('\u200b', '');
      expect(text, paper).toContain(signed);
    }
    expect((await head.post(`${approval}/publication`, {})).status).toBe(303);
    const shownToAll = shownText(await (await writer.get('/one/2567')).text()).replaceAll('\u200b', '');
    expect(shownToAll).toContain(`คุณ head ${signed}`);
  });

  test('asks for a capacity, and for none that the kind of agency cannot have', async () => {
    const { head, writer, shown } = await openHeaded({});
    expect(await shown()).toContain('value="serves"');
    const saved = await writer.post('/one/desk/agency', {
      ...{ officialName: 'โรงเรียนตัวอย่าง', kind: 'school', 'position-approved-title': 'ผู้อำนวยการ' },
    });
    expect(saved.status).toBe(303);
    expect(await shown()).not.toContain('value="serves"');
    for (const capacity of ['serves', 'owns', '']) {
      const given = { screenPosition: 'ผู้อำนวยการ', screenCapacity: capacity };
      const refused = await head.post(`${approval}/approve`, given);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('href="#screenCapacity"');
    }
  });

  test('is told as not recorded, or of no position of the agency', async () => {
    const { head, shown } = await openHeaded({});
    expect(await shown()).toContain('ยังไม่ได้บันทึกว่า');
    const refused = await head.post(`${approval}/approve`, {
      ...{ screenPosition: 'อธิบดี', screenCapacity: 'acts', screenOwnPosition: 'ร'.repeat(201) },
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ไม่พบตำแหน่ง “อธิบดี”');
  });
});

test('the form for a signed paper is filled in by who signs on the day', async () => {
  const { get, post, page, propose, filePaper } = await openApproval();
  const positions = '/demo/desk/agency/positions';
  const list = await (await get(positions)).text();
  const head = /href="([^"]+)">นายกองค์การบริหารส่วนตำบล</u.exec(list)?.[1] ?? '';
  const [holder, acting] = ['นายมานะ ตัวอย่าง', 'นายปิติ ตัวอย่าง'];
  await post(head, { kind: 'holds', personName: holder });
  await post(head, { kind: 'acts', personName: acting, firstDay: '16/10/2567', ownTitle: 'รองนายก' });
  await propose();
  const { html } = await page(FIRST);
  const { signer, position, capacity, ownPosition } = fieldsOf(html);
  expect([signer, position, capacity, ownPosition]).toEqual([
    acting,
    SIGNED_PAPER.position,
    'acts',
    'รองนายก',
  ]);
  await filePaper({ ...SIGNED_PAPER, signer: acting, capacity: 'acts', ownPosition: 'รองนายก' });
  expect((await page(FIRST)).html).toContain('รักษาราชการแทนในตำแหน่งนี้ในวันที่ 16 ตุลาคม 2567');
  const memo = (await unzip(await bytesOf(await get(`${FIRST}/memo.docx`)))).get('word/document.xml') ?? '';
  const text = memo.replace(/<[^>]+>/gu, '');
  expect(text).toContain('รองนายก รักษาราชการแทนนายกองค์การบริหารส่วนตำบล');
  expect(text).toMatch(/เรียน\s+นายกองค์การบริหารส่วนตำบล/u);
});

test('a signed paper that the records contradict is filed only with the word of whoever files it', async () => {
  const { get, post, page, propose, filePaper } = await openApproval();
  const list = await (await get('/demo/desk/agency/positions')).text();
  const head = /href="([^"]+)">นายกองค์การบริหารส่วนตำบล</u.exec(list)?.[1] ?? '';
  const acting = 'นายปิติ ตัวอย่าง';
  await post(head, { kind: 'acts', personName: acting, ownTitle: 'ปลัด' });
  await propose();
  expect((await page(FIRST)).html).not.toContain('govuk-inset-text');
  const paper = { ...SIGNED_PAPER, signer: acting, capacity: 'serves' };
  const refused = await filePaper(paper);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain('href="#confirmed"');
  expect(html).toContain('แต่การอนุมัติระบุว่าลงนามในฐานะผู้ปฏิบัติหน้าที่');
  expect(await htmlFaults(html)).toEqual([]);
  expect((await filePaper({ ...paper, confirmed: 'yes' })).status).toBe(303);
});

test('the papers name who signs on the day, and the report whoever approved; its content stays as it was frozen', async () => {
  const { get, post, page, propose, filePaper, hashOf, travelTo, desk } = await openApproval();
  const positions = '/demo/desk/agency/positions';
  const list = await (await get(positions)).text();
  const head = /href="([^"]+)">นายกองค์การบริหารส่วนตำบล</u.exec(list)?.[1] ?? '';
  const [holder, acting] = ['นายมานะ ตัวอย่าง', 'นายปิติ ตัวอย่าง'];
  await post(head, { kind: 'holds', personName: holder });
  await post(head, { kind: 'acts', personName: acting, firstDay: '17/10/2567', lastDay: '17/10/2567' });
  await propose();
  const namesIn = async (path: string) => {
    const document = (await unzip(await bytesOf(await get(path)))).get('word/document.xml') ?? '';
    const text = document.replace(/<[^>]+>/gu, '').replaceAll('\u200b', '');
    return [holder, acting].filter((name) => text.includes(name));
  };
  const PAPERS = ['memo.docx', 'announcement.docx', 'report.docx'].map((file) => `${FIRST}/${file}`);
  const named = async () => [...new Set((await Promise.all(PAPERS.map(namesIn))).flat())];
  /** A session ends where nobody asks for hours. */
  const stayUntil = async (moment: string) => {
    const [from, to] = [desk.clock().getTime(), Date.parse(moment)];
    for (let at = from; at < to; at += 7 * 3_600_000) {
      travelTo(new Date(at));
      await get(APPROVAL);
    }
    travelTo(new Date(to));
  };
  const frozen = [await hashOf(), await (await get(`${FIRST}/edition.json`)).text()];
  expect(await named()).toEqual([holder]);
  await stayUntil('2024-10-16T17:00:00Z');
  expect(await named()).toEqual([acting]);
  await filePaper({ ...SIGNED_PAPER, signedOn: '17/10/2567', signer: acting, capacity: 'acts' });
  await stayUntil('2024-10-17T17:00:00Z');
  expect(await named()).toEqual([acting]);
  const { html } = await page(FIRST);
  expect(html).not.toContain(holder);
  expect((await page(APPROVAL)).html).toContain('เนื้อหาปัจจุบันตรงกับฉบับที่อนุมัติ');
  await post(head, { kind: 'acts', personName: acting, firstDay: '18/10/2567' });
  expect((await page(APPROVAL)).html).toContain('เนื้อหาปัจจุบันตรงกับฉบับที่อนุมัติ');
  expect((await propose('')).status).toBe(422);
  expect((await propose('ผู้ลงนามเปลี่ยน')).status).toBe(303);
  expect(await (await get(`${APPROVAL}/2567/2/edition.json`)).text()).toContain(acting);
  expect([await hashOf(), await (await get(`${FIRST}/edition.json`)).text()]).toEqual(frozen);
});
