import { expect, test } from 'vitest';
import { openDeskApp } from '../../../../test/support/desk-app.ts';
import { htmlFaults, inlineFaults } from '../../../../test/support/page-checks.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { ROLES } from '../../people/index.ts';

const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []);

test.each(['th', 'en'] as const)(
  'anyone reads all terms with their certainty and sources in %s',
  async (language) => {
    const { stranger } = await openDeskApp('empty');
    const answer = await stranger.request(`/help?lang=${language}`);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect([...(await htmlFaults(html)), ...inlineFaults(html)]).toEqual([]);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [term, { word }] of Object.entries(messagesIn(language).terms.list)) {
      expect(ids).toContain(term);
      expect(html).toContain(word);
    }
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    expect(shownText(html)).toContain(messagesIn(language).rulebook.confidence.inferred.word);
  },
);

test.each(['', '/analysis', '/what-if', '/measures', '/rulebook'])(
  'what opens an explanation on the desk’s page “%s” finds it there, once',
  async (path) => {
    const { get } = await openDeskApp();
    const html = await (await get(`/demo/desk${path}`)).text();
    expect(await htmlFaults(html)).toEqual([]);
    const opened = [...html.matchAll(/popovertarget="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    expect(opened.length).toBeGreaterThan(0);
    const ids = idsIn(html);
    for (const id of opened) expect(ids.filter((each) => each === id)).toEqual([id]);
  },
);

const GUIDE = /<ol class="ps-guide">(.*?)<\/ol>/s;

test('a new agency is told to describe itself, then to bring in its result', async () => {
  const { get, post } = await openDeskApp('empty');
  await post('/agencies/new', {
    officialName: 'เทศบาลตำบลทดลอง',
    kind: 'municipality',
    district: '',
    province: '',
    shortName: 'own',
  });
  const html = await (await get('/own/desk')).text();
  expect(shownText(GUIDE.exec(html)?.[1] ?? '').trim()).toMatch(/นำเข้าผลการประเมิน ทำขั้นนี้ต่อ/);
});

test('each role is guided through its own steps alone, a viewer through none', async () => {
  const server = await openServerApp();
  const guides = new Map<string, string>();
  for (const role of ROLES) {
    await server.join(role, server.one, [role]);
    const html = await (await (await server.signedIn(role)).get('/one/desk')).text();
    guides.set(role, shownText(GUIDE.exec(html)?.[1] ?? '').trim());
  }
  expect(guides.get('coordinator')).toMatch(/กรอกข้อมูลหน่วยงาน.*เผยแพร่ต่อสาธารณะ/);
  expect(guides.get('coordinator')).not.toContain('ชวนผู้ใช้');
  expect(guides.get('administrator')).toMatch(/^✓? ?ชวนผู้ใช้คนอื่นของหน่วยงาน/);
  expect(guides.get('executive')).toMatch(/^1 เสนอและอนุมัติรายงาน.*เผยแพร่ต่อสาธารณะ/);
  for (const role of ['head-of-unit', 'owner', 'viewer', 'oversight'])
    expect(guides.get(role), role).toBe('');
});

test('whoever administers the installation is guided through setting it up, nobody else', async () => {
  const server = await openServerApp();
  await server.join('manee', server.one, ['coordinator']);
  await server.join('manee', server.two, ['coordinator']);
  const asked = async (name?: string) => (await (await server.signedIn(name)).get('/agencies')).text();
  expect(shownText(GUIDE.exec(await asked())?.[1] ?? '')).toMatch(
    /เพิ่มหน่วยงาน เสร็จแล้ว.*SMTP_URL.*prongsai backup/,
  );
  expect(await asked('manee')).not.toContain('ps-guide');
});
