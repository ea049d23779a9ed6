import { rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPublicApp } from '../../../../test/support/public-app.ts';

const YEAR = '/demo/2567';

describe('a public answer', () => {
  test('is alike for all: its language stands in the address alone, and nothing of who asks is kept', async () => {
    const { ask, read, publish } = await openPublicApp();
    await publish();
    const english = await read(`${YEAR}?lang=en&evil=%22%3E%3Cscript&lang=th`);
    expect(english.html).toContain('Approved by');
    expect(english.html).not.toContain('evil');
    expect(english.html).toContain('href="/demo?lang=en"');
    expect(english.html).toContain(`href="${YEAR}" rel="alternate" lang="th"`);
    const thai = await ask(YEAR, { cookie: 'lang=en' });
    expect(await thai.text()).toContain('อนุมัติโดย');
    for (const path of [YEAR, `${YEAR}?lang=en`, `${YEAR}?lang=xx`, '/demo', `${YEAR}/1/scores.csv`]) {
      const { headers } = await ask(path, { cookie: 'lang=en' });
      expect(headers.get('set-cookie'), path).toBeNull();
      expect(headers.get('vary') ?? '', path).not.toMatch(/cookie/i);
      expect(headers.get('x-robots-tag'), path).toBeNull();
    }
    const tags = await Promise.all([YEAR, `${YEAR}?lang=xx`, `${YEAR}/?x=1`].map((path) => ask(path)));
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(1);
    expect((await ask('/demo/desk')).headers.get('x-robots-tag')).toBe('noindex');
  });

  test('tells search engines and networks what it is, under the name by which it is published', async () => {
    const { ask, publish } = await openPublicApp({ publicUrl: 'https://ita.example.go.th' });
    await publish();
    const html = await (await ask(`${YEAR}?lang=en`)).text();
    const site = 'https://ita.example.go.th/demo/2567';
    for (const said of [
      `<link rel="canonical" href="${site}?lang=en"`,
      `<meta property="og:url" content="${site}?lang=en"`,
      `<link rel="alternate" hreflang="th" href="${site}"`,
      `<link rel="alternate" hreflang="x-default" href="${site}"`,
      `<meta property="og:image" content="${site}/1/picture.png"`,
      '<meta property="article:published_time" content="2024-',
      '<meta name="twitter:card" content="summary_large_image"',
      '<meta name="robots" content="noindex"',
    ])
      expect(html).toContain(said);
    const picture = await ask(`${YEAR}/1/picture.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const png = Buffer.from(await picture.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0,br;q=0', null],
    ['brotli, gzipx', null],
    ['BR', 'br'],
    [`${'x,'.repeat(2000)}gzip;q=0.1`, 'gzip'],
    [';;;q=,=,', null],
  ])('comes in an encoding that is taken: %.40s', async (accepted, encoding) => {
    const { ask, publish } = await openPublicApp();
    await publish();
    const answer = await ask(YEAR, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (encoding === 'gzip') expect(gunzipSync(bytes).toString()).toContain('99.59');
    if (encoding === null) expect(bytes.toString()).toContain('99.59');
  });

  test('is not shaken by hostile questions', async () => {
    const { ask, publish } = await openPublicApp();
    await publish();
    const tag = (await ask(YEAR)).headers.get('etag') ?? '';
    for (const [said, status] of [
      [`W/${tag}`, 304],
      [`"a", ${tag}`, 304],
      [tag.slice(1, -1), 200],
      [`"x${tag.slice(1)}`, 200],
      ['"'.repeat(8000), 200],
      ['*', 200],
    ] as const)
      expect((await ask(YEAR, { 'if-none-match': said })).status, said.slice(0, 40)).toBe(status);
    expect((await ask(`${YEAR}?${'a=1&'.repeat(20_000)}`)).status).toBe(200);
    for (const path of [`${YEAR}/000001`, `${YEAR}/1000000`, '/%00', '/demo%2f2567', `/${'x'.repeat(5000)}`])
      expect((await ask(path)).status, path.slice(0, 40)).toBe(404);
  });

  test('of a file that is lost or damaged says so, and the log says which; the page goes on', async () => {
    const faults: unknown[] = [];
    const { ask, desk, publish } = await openPublicApp({ logFault: (fault) => faults.push(fault) });
    await publish();
    const rows = await desk.database.selectFrom('publication_file').selectAll().execute();
    const pathOf = (file: string) => desk.files.pathOf(rows.find(({ name }) => name === file)?.sha256 ?? '');
    await rm(pathOf('report.pdf'));
    await writeFile(pathOf('scores.csv'), 'other');
    for (const [file, fault] of [
      ['report.pdf', 'is lost'],
      ['scores.csv', 'is damaged'],
    ] as const) {
      const answer = await ask(`${YEAR}/1/${file}`);
      expect(answer.status).toBe(503);
      const html = await answer.text();
      expect(html).toContain('ไฟล์นี้ยังเปิดไม่ได้');
      expect(html).not.toMatch(/sha256|[0-9a-f]{64}|files\//);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(String(faults.at(-1))).toContain(fault);
    }
    expect((await ask(YEAR)).status).toBe(200);
    expect((await ask(`${YEAR}/1/result.json`)).status).toBe(200);
  });
});
