import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { findAgency } from '../find-agency.ts';

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
  const second = await post('/agencies/new', { ...OWN, officialName: 'เทศบาลตำบลทดลองสอง' });
  expect(second.headers.get('location')).toBe('/thesaban-2/desk/agency?added=1');
  const directory = await get('/');
  expect(directory.status).toBe(200);
  const html = await directory.text();
  for (const link of ['/demo/desk', '/thesaban/desk', '/thesaban-2/desk'])
    expect(html).toContain(`href="${link}"`);
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
  'position-prepared-holderName': '',
  'position-other-1-title': 'เจ้าพนักงานพัสดุ',
  'position-other-1-unit': 'กองคลัง',
  'position-other-1-holderName': '',
  'position-other-2-title': '',
  'position-other-2-unit': '',
  'position-other-2-holderName': '',
};

test('a saved agency comes back as it was said, empty rows left out', async () => {
  const { post, get, desk } = await openDeskApp();
  const saved = await post('/demo/desk/agency', STRUCTURE);
  expect(saved.headers.get('location')).toBe('/demo/desk/agency?saved=1');
  expect(await findAgency(desk.database, 'demo')).toMatchObject({
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
  const before = await findAgency(desk.database, 'demo');
  const answer = await post('/demo/desk/agency', {
    ...STRUCTURE,
    units: 'กองคลัง\nกองคลัง',
    'position-reviewed-holderName': 'ผู้ดำรงตำแหน่งสมมติ',
  });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const field of ['units', 'position-prepared-unit', 'position-reviewed-title']) {
    expect(html).toContain(`href="#${field}"`);
  }
  expect(html).toContain('value="ผู้ดำรงตำแหน่งสมมติ"');
  expect(html).toContain('<option value="สำนักปลัดเทศบาล" selected');
  expect(await htmlFaults(html)).toEqual([]);
  expect(await findAgency(desk.database, 'demo')).toEqual(before);
});

test('an agency without any structure is offered the usual one of its kind', async () => {
  const { post, get, desk } = await openDeskApp('empty');
  await post('/agencies/new', OWN);
  const html = await (await get('/thesaban/desk/agency')).text();
  expect(html).toContain('กองคลัง');
  expect(html).toContain('value="นายกเทศมนตรี"');
  expect((await findAgency(desk.database, 'thesaban'))?.units).toEqual([]);
});
