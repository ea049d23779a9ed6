import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { findAgency, findAgencySummary, listAgencies } from '../find-agency.ts';
import { usualStructureOf } from '../usual-structure.ts';

const agencyCalled = async (desk: IntakeDesk, shortName: string) => {
  const summary = await findAgencySummary(desk.database, shortName);
  return summary && findAgency(desk.database, summary.agencyId);
};

const OWN = {
  officialName: 'เทศบาลตำบลทดลอง',
  kind: 'municipality',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  shortName: '',
};

test('the start leads to the demo, then to the one own agency, then to a directory', async () => {
  const { get, post } = await openDeskApp();
  expect((await get('/')).headers.get('location')).toBe('/demo/desk');
  const added = await post('/agencies/new', OWN);
  expect(added.status).toBe(303);
  expect(added.headers.get('location')).toBe('/thesaban/desk/agency?added=1');
  expect((await get('/')).headers.get('location')).toBe('/thesaban/desk');
  expect(await (await get('/thesaban/desk/agency?added=1')).text()).toContain('จะอยู่ที่ /thesaban ');
  const second = await post('/agencies/new', { ...OWN, officialName: 'เทศบาลตำบลทดลองสอง' });
  expect(second.headers.get('location')).toBe('/thesaban-2/desk/agency?added=1');
  const directory = await get('/');
  expect(directory.status).toBe(200);
  const html = await directory.text();
  for (const link of ['/demo/desk', '/thesaban/desk', '/thesaban-2/desk'])
    expect(html).toContain(`href="${link}"`);
});

test('a new agency on a desk is told of the demo that is there, and of none that is not', async () => {
  const told = async (holds?: 'empty') =>
    shownText(await (await (await openDeskApp(holds)).get('/agencies/new')).text());
  expect(await told()).toContain('หน่วยงานตัวอย่างยังอยู่');
  const { get } = await openDeskApp('empty');
  expect(shownText(await (await get('/agencies')).text())).toContain('เริ่มโดยเพิ่มหน่วยงานแรก');
  expect(await told('empty')).not.toContain('หน่วยงานตัวอย่าง');
});

test('a new agency on a server shows the whole address that its short name will have', async () => {
  const { signedIn } = await openServerApp('https://ita.example.go.th');
  const html = await (await (await signedIn()).get('/agencies/new')).text();
  expect(await htmlFaults(html)).toEqual([]);
  const text = shownText(html);
  expect(text).toContain('ที่ที่อยู่นี้ เช่น https://ita.example.go.th/obt');
  expect(text).not.toMatch(/ตัวเลือกเพิ่มเติม|หน่วยงานตัวอย่าง/);
});

test('the directory shows the latest year and score of each agency that has a result', async () => {
  const { get, post } = await openDeskApp();
  await post('/agencies/new', OWN);
  const text = shownText(await (await get('/agencies')).text());
  expect(text).toMatch(/ข้อมูลตัวอย่าง 2567 99\.59/);
  expect(text).toMatch(/เทศบาลตำบลทดลอง – –/);
  const named = await get(`/agencies?q=${encodeURIComponent('ทดลอง\u0000')}`);
  expect(shownText(await named.text())).toMatch(/เทศบาลตำบลทดลอง – –/);
});

test.each(['th', 'en'] as const)('the pages are sound HTML without inline code (%s)', async (language) => {
  const { get } = await openDeskApp();
  for (const path of [
    '/agencies',
    '/agencies/new',
    '/demo/desk/agency',
    '/demo/desk/agency?saved=1&added=1',
  ]) {
    const page = await get(path, language);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(await htmlFaults(html), path).toEqual([]);
    expect(inlineFaults(html), path).toEqual([]);
  }
});

test.each([
  [{ officialName: ' ' }, 'officialName'],
  [{ kind: 'palace' }, 'kind'],
  [{ shortName: 'Über' }, 'shortName'],
  [{ shortName: 'demo' }, 'shortName'],
  [{ shortName: 'agencies' }, 'shortName'],
])('a new agency with %j is refused with every value kept', async (wrong, field) => {
  const { post, get } = await openDeskApp();
  const answer = await post('/agencies/new', { ...OWN, ...wrong });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(`href="#${field}"`);
  expect(html).toContain('value="เมือง"');
  expect(await htmlFaults(html)).toEqual([]);
  expect((await get('/')).headers.get('location')).toBe('/demo/desk');
});

const STRUCTURE = {
  officialName: 'เทศบาลตำบลทดลอง',
  kind: 'municipality',
  district: '',
  province: '',
  units: 'สำนักปลัดเทศบาล\r\n\r\n  กองคลัง ',
  'position-prepared-title': 'นักวิเคราะห์นโยบายและแผน',
  'position-prepared-unit': 'สำนักปลัดเทศบาล',
  'position-other-1-title': 'เจ้าพนักงานพัสดุ',
  'position-other-1-unit': 'กองคลัง',
  'position-other-2-title': '',
  'position-other-2-unit': '',
};

test('a saved agency comes back as it was said, empty rows left out', async () => {
  const { post, get, desk } = await openDeskApp();
  const saved = await post('/demo/desk/agency', STRUCTURE);
  expect(saved.headers.get('location')).toBe('/demo/desk/agency?saved=1');
  expect(await agencyCalled(desk, 'demo')).toMatchObject({
    officialName: 'เทศบาลตำบลทดลอง',
    kind: 'municipality',
    district: null,
    units: ['สำนักปลัดเทศบาล', 'กองคลัง'],
    positions: [
      { title: 'นักวิเคราะห์นโยบายและแผน', unit: 'สำนักปลัดเทศบาล', role: 'prepared' },
      { title: 'เจ้าพนักงานพัสดุ', unit: 'กองคลัง', role: null },
    ],
  });
  expect(await (await get('/demo/desk/agency')).text()).toContain('เจ้าพนักงานพัสดุ');
});

test('what cannot be saved is shown again as typed, and nothing of it is saved', async () => {
  const { post, desk } = await openDeskApp();
  const before = await agencyCalled(desk, 'demo');
  const answer = await post('/demo/desk/agency', {
    ...STRUCTURE,
    units: 'กองคลัง\nกองคลัง',
    'position-reviewed-unit': 'กองคลัง',
  });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const field of ['units', 'position-prepared-unit', 'position-reviewed-title']) {
    expect(html).toContain(`href="#${field}"`);
  }
  expect(html).toContain('<option value="สำนักปลัดเทศบาล" selected');
  expect(await htmlFaults(html)).toEqual([]);
  expect(await agencyCalled(desk, 'demo')).toEqual(before);
});

test('a new agency has the usual units and signers of its kind, and the page says so', async () => {
  const { post, get, desk } = await openDeskApp('empty');
  const added = await post('/agencies/new', OWN);
  const { units, positions } = usualStructureOf('municipality');
  expect(await agencyCalled(desk, 'thesaban')).toMatchObject({ units, positions });
  const html = await (await get(added.headers.get('location') ?? '')).text();
  expect(html).toContain('โปรแกรมบันทึกส่วนราชการภายในและผู้ลงนาม');
  expect(html).toContain('value="นายกเทศมนตรี"');
});

test.each(['added', 'saved'])('after it was %s the way on leads to the result', async (done) => {
  const { get } = await openDeskApp();
  const html = await (await get(`/demo/desk/agency?${done}=1`)).text();
  expect(html).toMatch(/govuk-notification-banner__link" href="\/demo\/desk\/intake">ไปนำเข้าผลการประเมิน/);
});

test('a form sent twice adds one agency and leads to it both times', async () => {
  const { get, post, desk } = await openDeskApp('empty');
  const form = /name="form" value="([^"]+)"/.exec(await (await get('/agencies/new')).text())?.[1] ?? '';
  const answers = await Promise.all([
    post('/agencies/new', { ...OWN, form }),
    post('/agencies/new', { ...OWN, form }),
  ]);
  for (const answer of answers) expect(answer.headers.get('location')).toBe('/thesaban/desk/agency?added=1');
  expect(await listAgencies(desk.database)).toHaveLength(1);
});

test('no form gives an agency the id under which the acts of the installation are recorded', async () => {
  const { post, desk } = await openDeskApp('empty');
  const form = '00000000-0000-0000-0000-000000000000';
  expect((await post('/agencies/new', { ...OWN, form })).status).toBe(303);
  const [added] = await listAgencies(desk.database);
  expect(added?.agencyId).not.toBe(form);
});

test('an agency that is there already is shown the way to, with every value kept', async () => {
  const { post, desk } = await openDeskApp('empty');
  await post('/agencies/new', OWN);
  const answer = await post('/agencies/new', OWN);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('href="#officialName"');
  expect(html).toContain('href="/thesaban/desk"');
  expect(html).toContain('value="เทศบาลตำบลทดลอง"');
  expect(await htmlFaults(html)).toEqual([]);
  expect(await listAgencies(desk.database)).toHaveLength(1);
});

test('a fault says what to do in a sentence, without the label before it', async () => {
  const { post } = await openDeskApp();
  const html = await (await post('/agencies/new', { ...OWN, officialName: '' })).text();
  expect(html).toContain('href="#officialName">โปรดกรอกชื่อเต็มของหน่วยงาน<');
});

test('control characters, which the database refuses, are taken out of what was typed', async () => {
  const { post, desk } = await openDeskApp();
  const saved = await post('/demo/desk/agency', {
    ...STRUCTURE,
    officialName: 'เทศบาล\0ตำบลทดลอง',
    units: 'กอง\0คลัง\nสำนักปลัดเทศบาล',
  });
  expect(saved.status).toBe(303);
  expect(await agencyCalled(desk, 'demo')).toMatchObject({
    officialName: 'เทศบาลตำบลทดลอง',
    units: ['กองคลัง', 'สำนักปลัดเทศบาล'],
  });
});
