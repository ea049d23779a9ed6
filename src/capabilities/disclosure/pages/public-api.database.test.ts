import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openPublicApp } from '../../../../test/support/public-app.ts';
import { OWN_SEGMENTS } from '../../../routes.ts';
import { publicationListSchema } from '../publication-list.ts';

const descriptionSchema = z.object({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

test('real answers are what the description says', async () => {
  const { ask, post, publish, move } = await openPublicApp({ publicUrl: 'https://ita.example.go.th' });
  const first = await publish();
  await move('อำเภอใหม่');
  await publish('ที่ว่าการอำเภอย้าย');
  await post(`${first}/withdraw`, { because: 'ผิดคน' });
  const described = descriptionSchema.parse(await (await ask('/openapi.json')).json());
  expect(described).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://ita.example.go.th' }] });
  const ajv = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } });
  const check = (schema: string, answer: unknown) => {
    const accepts = ajv.compile(described.components.schemas[schema] ?? {});
    accepts(answer);
    expect(accepts.errors ?? []).toEqual([]);
    expect(accepts({})).toBe(false);
  };

  const answer = await (await ask('/demo/publications.json')).json();
  check('Publications', answer);
  const list = publicationListSchema.parse(answer);
  expect(list.publications).toMatchObject([
    { fiscalYear: 2567, edition: 2, isCurrent: true, withdrawn: null, page: '/demo/2567/2' },
    { edition: 1, isCurrent: false, withdrawn: { because: 'ผิดคน' }, files: [] },
  ]);
  const paths = Object.keys(described.paths);
  for (const { name, path, bytes, sha256 } of list.publications[0]?.files ?? []) {
    const content = Buffer.from(await (await ask(path)).arrayBuffer());
    expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    if (name === 'result.json') check('Result', JSON.parse(content.toString()));
    if (name === 'edition.json') check('FrozenContent', JSON.parse(content.toString()));
    if (/json|csv/.test(name)) expect(paths).toContain(`/{agency}/{year}/{edition}/${name}`);
  }
});

test('of an agency that has published nothing there is no list, and no name of ours is an agency', async () => {
  const { ask } = await openPublicApp();
  for (const path of ['/demo/publications.json', '/nobody/publications.json'])
    expect((await ask(path)).status).toBe(404);
  const api = await ask('/openapi.json');
  expect(api.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect((await ask('/openapi.json', { 'if-none-match': api.headers.get('etag') ?? '' })).status).toBe(304);
  expect(OWN_SEGMENTS.has('openapi.json')).toBe(true);
  // Short names hold no full stop: none that was given before is in the way.
  expect('openapi.json').not.toMatch(/^[a-z][a-z0-9-]*$/);
});
