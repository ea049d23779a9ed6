import { expect, test } from 'vitest';
import { builtAssets } from '../../../../test/support/built-assets.ts';
import { fillNation } from '../../../../test/support/nation.ts';
import { sound } from '../../../../test/support/people-pages.ts';
import { openPublicApp } from '../../../../test/support/public-app.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { openServerApp } from '../../../../test/support/server-app.ts';
import { shownText } from '../../../../test/support/shown-text.ts';
import { compose } from '../../../compose.ts';
import { listPublicAgencies } from '../list-public-agencies.ts';

const ALL = { named: '', skipped: 0, most: 1000 };

test('an edition is listed as it was frozen while it is shown, and not before or after', async () => {
  const { desk, publish, move, post } = await openPublicApp();
  const listed = () => listPublicAgencies(desk.database, ALL);
  expect(await listed()).toEqual({ count: 0, agencies: [] });
  const first = await publish();
  await move('อำเภอใหม่');
  const shown = {
    shortName: 'demo',
    isDemo: true,
    fiscalYear: 2567,
    agencyName: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    locality: expect.not.stringContaining('อำเภอใหม่'),
    overall: 9959,
    levelName: 'ผ่านดีเยี่ยม',
    levelTone: 'good',
  };
  expect(await listed()).toEqual({ count: 1, agencies: [shown] });
  const second = await publish('ที่ว่าการอำเภอย้าย');
  expect((await listed()).agencies).toMatchObject([{ locality: expect.stringContaining('อำเภอใหม่') }]);
  await post(`${second}/withdraw`, { because: 'ผิด' });
  expect((await listed()).agencies).toEqual([shown]);
  await post(`${first}/withdraw`, { because: 'ผิด' });
  expect((await listed()).count).toBe(0);
});

async function openNation(agencies = 200) {
  const server = await openServerApp('https://ita.example.go.th');
  await fillNation(server.pool, { rulebook: rulebook2567, agencies, years: [2566, 2567] });
  const stranger = server.openBrowser();
  const read = async (path: string) => sound(await stranger.get(path));
  const { agencies: all } = await listPublicAgencies(server.database, ALL);
  return { ...server, stranger, read, all };
}

/** The names that a page lists: Thai on a screen is parted so that no compound is torn. */
const namesIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="\/agency-[^>]*>(.*?)<\/a>/g)].map(([, name]) =>
    name?.replace(/<[^>]+>/g, ''),
  );

test('a stranger gets what agencies publish, a page at a time, by Thai name, each with its latest year', async () => {
  const { read, all, pool } = await openNation();
  expect(all.length).toBeGreaterThan(60);
  const order = new Intl.Collator('th');
  const names = all.map(({ agencyName }) => agencyName);
  expect(names).toEqual(names.toSorted(order.compare));
  const { rows } = await pool.query(
    'select agency_id, max(fiscal_year) as year from publication group by agency_id',
  );
  expect(all.map(({ fiscalYear }) => fiscalYear).sort()).toEqual(rows.map(({ year }) => year).sort());
  const [first, second] = [await read('/'), await read('/?page=2')];
  expect([...namesIn(first), ...namesIn(second)]).toEqual(names.slice(0, 100));
  const [one] = all;
  expect(first).toContain(`href="/${one?.shortName}/${one?.fiscalYear}"`);
  for (const said of ['เจ้าหน้าที่เข้าสู่ระบบ', `${all.length} หน่วยงาน`, one?.locality ?? ''])
    expect(shownText(first)).toContain(said);
  expect(first).not.toMatch(/<script|\/desk/);
});

test('finds names and places as they were published, tells when there is none, and takes any text', async () => {
  const { read, all, stranger } = await openNation();
  const school = all.find(({ agencyName }) => agencyName.startsWith('โรงเรียน'));
  const html = await read(`/?q=${encodeURIComponent(school?.agencyName ?? '')}`);
  expect(html).toContain(`href="/${school?.shortName}/`);
  expect(shownText(html)).toContain('ดูทุกหน่วยงาน');
  const none = shownText(await read('/?q=ไม่มีที่ใด'));
  expect(none).toContain('ค้นหา “ไม่มีที่ใด” – ผลการประเมิน ITA ที่หน่วยงานเผยแพร่');
  expect(none).toContain('ลองพิมพ์เฉพาะชื่อ เช่น หนองแขม');
  expect(none).toContain('ไม่พบหน่วยงานที่มีคำว่า “ไม่มีที่ใด”');
  for (const q of ['%', '_', "'", '\\', '<script>alert(1)</script>', '\u0000', 'ก'.repeat(5000)])
    expect(await read(`/?q=${encodeURIComponent(q)}`), q).not.toContain('<script');
  const last = Math.ceil(all.length / 50);
  for (const [asked, shown] of [
    ['/?page=99', `/?page=${last}`],
    ['/?page=99&lang=en', `/?page=${last}&lang=en`],
    ['/?q=agency&page=9999999', '/?q=agency'],
  ] as const) {
    const past = await stranger.get(asked);
    expect([past.status, past.headers.get('location')], asked).toEqual([303, shown]);
  }
  for (const page of ['0', '-1', 'x', '1e9', '99999999999999999999'])
    expect(await read(`/?page=${page}`), page).toBe(await read('/'));
});

test('finds an agency by what people call it, however they set spaces and dots', async () => {
  const { database, pool, all } = await openNation(20);
  const [sao, town] = ['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล'].map(
    (kind) => all.find(({ agencyName }) => agencyName.startsWith(kind))?.shortName,
  );
  await pool.query(`
    update publication set agency_name = 'องค์การบริหารส่วนตำบลหนองแขม', locality = 'อำเภอโคกสำโรง จังหวัดลพบุรี'
      where agency_id = (select agency_id from agency where short_name = '${sao}');
    update publication set agency_name = 'เทศบาลตำบลท่าช้าง', locality = 'อำเภอท่าช้าง จังหวัดสิงห์บุรี'
      where agency_id = (select agency_id from agency where short_name = '${town}')`);
  const found = async (named: string) =>
    (await listPublicAgencies(database, { ...ALL, named })).agencies.map(({ shortName }) => shortName);
  for (const named of ['อบต.หนองแขม', 'อบต หนองแขม', 'อบต. หนอง แขม', 'หนองแขม ลพบุรี', 'โคกสำโรง อบต.'])
    expect(await found(named), named).toEqual([sao]);
  for (const named of ['เทศบาลตำบล ท่าช้าง', 'ทต.ท่าช้าง', 'ท.ต. ท่าช้าง', 'สิงห์บุรี ท่าช้าง'])
    expect(await found(named), named).toEqual([town]);
  for (const named of ['ทม.ท่าช้าง', 'อบต.ท่าช้าง', 'หนองแขม สิงห์บุรี', '.'])
    expect(await found(named), named).toEqual([]);
});

test('the pages of an agency lead back to the list, in the language of the page; those of a desk, which has none, do not', async () => {
  const office = await openPublicApp();
  await office.publish();
  const frozen = await office.desk.database
    .selectFrom('edition')
    .select(['content', 'content_hash'])
    .executeTakeFirstOrThrow();
  const { read, all, pool } = await openNation(20);
  await pool.query('update edition set content = $1, content_hash = $2', [
    JSON.stringify(frozen.content),
    frozen.content_hash,
  ]);
  const [one] = all;
  for (const path of [`/${one?.shortName}`, `/${one?.shortName}/${one?.fiscalYear}`]) {
    expect(await read(path)).toContain('<a href="/?page=1" class="govuk-back-link">หน่วยงานทั้งหมดที่เผยแพร่</a>');
    expect(await read(`${path}?lang=en`)).toContain(
      '<a href="/?page=1&amp;lang=en" class="govuk-back-link">All agencies that publish</a>',
    );
  }
  for (const path of ['/demo', '/demo/2567'])
    expect((await office.read(path)).html).not.toContain('govuk-back-link');
});

test('is kept ready for strangers, not for whoever has signed in, and is under fifty kilobytes with its style', async () => {
  const { stranger, signedIn, all } = await openNation();
  const packed = { headers: { 'accept-encoding': 'br' } };
  const answer = await stranger.request('/', packed);
  expect([answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([
    'public, no-cache',
    'Accept-Encoding, Cookie',
  ]);
  expect(answer.headers.getSetCookie()).toEqual([]);
  const etag = answer.headers.get('etag') ?? '';
  const again = await stranger.request('/', {
    headers: { ...packed.headers, 'if-none-match': etag, cookie: 'lang=en' },
  });
  expect([again.status, again.headers.get('vary')]).toEqual([304, 'Accept-Encoding, Cookie']);
  const clerk = await signedIn();
  const own = await clerk.request('/', { headers: { 'if-none-match': etag } });
  expect([own.status, await own.text()]).toEqual([200, expect.stringContaining('หน่วยงานทั้งหมด')]);
  const found = await stranger.get(`/?q=${encodeURIComponent(all[0]?.agencyName ?? '')}`);
  expect([found.headers.get('cache-control'), found.headers.get('x-robots-tag')]).toEqual([
    'no-store',
    'noindex',
  ]);
  const style = /\/assets\/prongsai-[0-9a-f]+\.css/.exec(await (await stranger.get('/')).text())?.[0] ?? '';
  const css = await stranger.request(style, packed);
  const bytes = (await answer.arrayBuffer()).byteLength + (await css.arrayBuffer()).byteLength;
  expect(bytes).toBeLessThan(50_000);
});

test('each language has addresses of its own, with metadata that says so', async () => {
  const { read } = await openNation();
  const english = await read('/?page=2&lang=en');
  for (const said of [
    '<html lang="en"',
    '<title>Page\u00a02 – ITA results that agencies publish',
    'href="/?lang=en"',
    'href="/account/sign-in?lang=en"',
    '<link rel="canonical" href="https://ita.example.go.th/?page=2&amp;lang=en"/>',
    '<link rel="alternate" hreflang="th" href="https://ita.example.go.th/?page=2"/>',
    '<meta property="og:title" content="Page\u00a02 – ITA results that agencies publish – Prongsai"/>',
    '<input type="hidden" name="lang" value="en"/>',
  ])
    expect(english).toContain(said);
  expect(english).toMatch(/<span lang="th">/);
});

test('repeats what was looked for in the link to the other language, and never as the address of the page', async () => {
  const { read } = await openNation(20);
  const html = await read('/?q=secret&page=1');
  expect(html).toContain('<link rel="canonical" href="https://ita.example.go.th/"/>');
  expect(html).toContain('href="/?q=secret&amp;lang=en"');
  expect(html).not.toMatch(/https:[^"]*secret/);
});

test('makes few searches at once and lets few wait, so that many leave room for staff and for the list', async () => {
  const { stranger, read } = await openNation(20);
  await read('/');
  const many = Array.from({ length: 100 }, (_, at) => stranger.get(`/?q=${at}`));
  const [list, ...searches] = await Promise.all([stranger.get('/?lang=en'), ...many]);
  expect(list.status).toBe(200);
  const refused = searches.filter(({ status }) => status === 503);
  expect(searches.filter(({ status }) => status === 200).length).toBe(searches.length - refused.length);
  expect(refused.length).toBeGreaterThan(0);
  expect(shownText(await (refused[0] as Response).text())).toContain('ขณะนี้มีผู้ค้นหาพร้อมกันจำนวนมาก');
  expect((await stranger.get('/?q=0')).status).toBe(200);
});

test('leads to what an agency publishes while it is the only one that does, where people find the way to sign in', async () => {
  const { desk, data, publish, post, ask } = await openPublicApp();
  const { app } = compose({
    config: { data, publicUrl: null, trustProxy: false },
    mode: 'server',
    desk,
    assets: builtAssets(),
    onLinkUsed: () => {},
    logFault: (fault) => {
      throw fault;
    },
  });
  const get = (path: string) => app.request(path, { headers: { host: 'localhost' } });
  expect(shownText(await (await get('/')).text())).toContain('ยังไม่มีหน่วยงานใดเผยแพร่ผล');
  const edition = await publish();
  for (const [asked, shown] of [
    ['/', '/demo'],
    ['/?lang=en', '/demo?lang=en'],
  ] as const)
    await expect.poll(async () => (await get(asked)).headers.get('location')).toBe(shown);
  expect(shownText(await (await get('/?page=1')).text())).toContain('1 หน่วยงาน เรียงตามชื่อ');
  expect(await (await get('/?q=x')).text()).toContain('href="/?page=1"');
  const signIn = 'href="/account/sign-in?lang=en"';
  expect(await (await get('/demo?lang=en')).text()).toContain(signIn);
  expect(await (await ask('/demo?lang=en')).text()).not.toContain(signIn);
  await post(`${edition}/withdraw`, { because: 'ผิด' });
  await expect.poll(async () => (await get('/')).status).toBe(200);
});

test('says that nothing is published yet, and marks what is made up, after all that is not', async () => {
  const { openBrowser, pool } = await openServerApp();
  const stranger = openBrowser();
  const empty = shownText(await sound(await stranger.get('/')));
  expect([empty.includes('ยังไม่มีหน่วยงานใดเผยแพร่ผล'), empty.includes('ค้นหาหน่วยงาน')]).toEqual([true, false]);
  await pool.query(`
    begin;
    set local session_replication_role = replica;
    update agency set is_demo = short_name = 'one';
    insert into publication select agency_id, 2567, 1, now(), '{}', null, null, null, null, now(), official_name, '', 9000,
      'ผ่านดี', 'good' from agency;
    commit`);
  await expect
    .poll(async () => shownText(await sound(await stranger.get('/'))))
    .toMatch(/2 หน่วยงาน.*ตำบลสอง.*ตำบลหนึ่ง ตัวอย่าง/s);
});
