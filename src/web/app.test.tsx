/** @jsxImportSource hono/jsx */
import { describe, expect, test } from 'vitest';
import { htmlFaults, inlineFaults } from '../../test/support/page-checks.ts';
import { AGENCY, appOf } from '../../test/support/test-app.ts';
import { refuse } from '../kernel/result.ts';
import type { Route } from '../routes.ts';
import type { Mounted } from './app.tsx';
import { Button } from './components/button.tsx';
import { Input } from './components/input.tsx';
import { FAILURES, respondWithFailure } from './failure.tsx';
import { emptyForm, FormFaults, fieldOf, judge, readSent, respondWithForm } from './forms.tsx';
import { respondWithPage } from './page.tsx';

const get = (path: Route['path'], handler: Mounted['handler']): Mounted => ({
  name: path,
  route: { method: 'GET', path, permission: 'read', audit: null },
  handler,
});

const form = (fields: Parameters<typeof fieldOf>[0]) => ({
  title: 'คะแนน',
  content: (
    <>
      <FormFaults form={fields} />
      <h1 class="govuk-heading-l">คะแนน</h1>
      <form method="post" novalidate>
        <Input label="คะแนน" {...fieldOf(fields, 'score')} />
        <Button>บันทึก</Button>
      </form>
    </>
  ),
});

const path = '/:agency/desk/score';
const mounted: readonly Mounted[] = [
  get(path, (c) => respondWithForm(c, emptyForm({ score: '1' }), form(emptyForm({ score: '1' })))),
  {
    name: 'save',
    route: { method: 'POST', path, permission: 'prepare', audit: 'agency-changed', body: 'form' },
    handler: async (c) => {
      const sent = await readSent(c);
      const judged = await judge(sent, () =>
        sent.text.score === '99' ? { ok: true, value: 99 } : refuse([{ field: 'score', message: 'ไม่ถูกต้อง' }]),
      );
      return judged.state === 'complete'
        ? c.redirect('/demo/desk/score', 303)
        : respondWithForm(c, judged, form(judged));
    },
  },
  get('/fault', () => {
    throw new Error('a bug');
  }),
  ...FAILURES.map((failure) => get(`/fail/${failure}`, (c) => respondWithFailure(c, failure))),
  get('/plain', (c) => respondWithPage(c, { title: 'หน้า', content: <h1>หน้า</h1> })),
];

const send = (
  body: string,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body,
});

describe('a form', () => {
  test('that is invalid comes back with 422, its values, its faults and a title that says so', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request('/demo/desk/score', send('score=%3Cb%3E'));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="&lt;b&gt;"');
    expect(html).toContain('href="#score"');
    expect(html).toContain('<title>ข้อผิดพลาด: คะแนน – เทศบาลตำบลตัวอย่าง – โปร่งใส</title>');
    expect(await htmlFaults(html)).toEqual([]);
  });

  test('that is complete leads on', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request('/demo/desk/score', send('score=99'));
    expect(answer.status).toBe(303);
  });

  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { origin: 'https://elsewhere.example' }],
    ['from nowhere', {}],
    ['from a sandbox', { origin: 'null' }],
  ])('sent %s is refused', async (_, headers) => {
    const { app } = appOf(mounted);
    const answer = await app.request('/demo/desk/score', send('score=99', headers as Record<string, string>));
    expect(answer.status).toBe(403);
  });

  test('sent by an older browser from our own page is taken', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request(
      '/demo/desk/score',
      send('score=99', { origin: 'http://localhost', host: 'localhost' }),
    );
    expect(answer.status).toBe(303);
  });

  test.each([
    ['application/json', '{"score":"99"}'],
    ['text/plain', 'score=99'],
    ['multipart/form-data', 'score=99'],
    ['multipart/form-data; boundary=a', '--b'],
    ['', 'score=99'],
  ])('sent as %o is refused with a page, and no fault', async (type, body) => {
    const { app, faults } = appOf(mounted);
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': type };
    const answer = await app.request('/demo/desk/score', send(body, headers));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('ไม่สามารถดำเนินการกับข้อมูลที่ส่งมาได้');
    expect(faults).toEqual([]);
  });

  test('that is too large is refused with 413', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request('/demo/desk/score', send(`score=${'9'.repeat(2 * 1024 * 1024)}`));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('ข้อมูลมีขนาดใหญ่เกินไป');
  });
});

describe('a request is refused', () => {
  test.each([
    ['for an agency that does not exist', '/nobody/desk/score', {}, 404],
    ['for a page that does not exist', '/demo/desk/nothing', {}, 404],
    ['by a method that the page does not take', '/demo/desk/score', { method: 'DELETE' }, 405],
    ['when the program fails', '/fault', {}, 500],
  ])('%s', async (_, address, init, status) => {
    const { app } = appOf(mounted);
    const answer = await app.request(address, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain(answer.headers.get('x-request-id') ?? 'no id');
  });

  test('without the permission, before the agency is looked up', async () => {
    const { app } = appOf(mounted, {
      gate: { mode: 'desk', senderOf: () => null, answerStranger: (c) => c.text('', 403), guards: [] },
    });
    expect((await app.request('/nobody/desk/score')).status).toBe(403);
  });

  test('and says which methods the page takes', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request('/demo/desk/score', { method: 'PUT' });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test('and tells the log of a bug, never of a refusal', async () => {
    const { app, faults } = appOf(mounted);
    await app.request('/fault');
    await app.request('/nothing');
    expect(faults).toHaveLength(1);
  });
});

test.each([
  ['the system', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
  ['PostgreSQL', Object.assign(new Error('could not extend file'), { code: '53100' })],
])('a full disk, as %s tells it, is told with its remedy and logged', async (_, fault) => {
  const full = get('/full', () => {
    throw fault;
  });
  const { app, faults } = appOf([full]);
  for (const [language, remedy] of [
    ['th', 'ลบหรือย้ายไฟล์ที่ไม่ใช้'],
    ['en', 'Delete or move what is not used'],
  ]) {
    const answer = await app.request(`/full?lang=${language}`);
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(html).toContain(remedy);
    expect(await htmlFaults(html)).toEqual([]);
  }
  expect(faults).toEqual([fault, fault]);
});

test.each(FAILURES)('the page for %i is sound HTML in both languages', async (failure) => {
  const { app } = appOf(mounted);
  for (const language of ['th', 'en']) {
    const answer = await app.request(`/fail/${failure}?lang=${language}`);
    const html = await answer.text();
    expect(answer.status).toBe(failure);
    expect(html).toContain(`<html lang="${language}"`);
    expect(await htmlFaults(html)).toEqual([]);
    expect(inlineFaults(html)).toEqual([]);
  }
});

describe('the language', () => {
  test('is Thai, whatever the browser prefers', async () => {
    const { app } = appOf(mounted);
    const answer = await app.request('/plain', { headers: { 'accept-language': 'en' } });
    expect(await answer.text()).toContain('<html lang="th"');
  });

  test('is kept once chosen, and the switch keeps the address', async () => {
    const { app } = appOf(mounted);
    const chosen = await app.request('/plain?a=1&lang=en');
    expect(chosen.headers.get('set-cookie')).toMatch(/^lang=en;.*HttpOnly.*SameSite=Lax/);
    expect(await chosen.text()).toContain('href="/plain?a=1&amp;lang=th"');
    const later = await app.request('/plain', { headers: { cookie: 'lang=en' } });
    expect(await later.text()).toContain('<html lang="en"');
    const nonsense = await app.request('/plain?lang=xx', { headers: { cookie: 'lang=yy' } });
    expect(await nonsense.text()).toContain('<html lang="th"');
  });
});

test('every page carries the demo banner of a demo agency, and no cache keeps it', async () => {
  const { app } = appOf(mounted);
  const answer = await app.request('/demo/desk/score');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const html = await answer.text();
  expect(html).toContain('class="ps-demo"');
  expect(html).toContain(AGENCY.name);
});
