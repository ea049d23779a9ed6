import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { ok, refuse } from '../kernel/result.ts';
import { emptyForm, faultOf, fieldOf, judge, readSent, type Sent } from './forms.tsx';
import type { WebEnv } from './web-env.ts';

async function sent(body: string, type = 'application/x-www-form-urlencoded'): Promise<Sent> {
  let seen: Sent | null = null;
  const app = new Hono<WebEnv>().post('/', async (c) => {
    seen = await readSent(c);
    return c.body(null, 204);
  });
  await app.request('/', { method: 'POST', body, headers: { 'content-type': type } });
  if (!seen) throw new Error('nothing was sent');
  return seen;
}

test('text keeps its line ends without CR, and the last of several values counts', async () => {
  const { text } = await sent('a=x%0D%0Ay&b=1&b=2');
  expect(text).toEqual({ a: 'x\ny', b: '2' });
});

test('control characters are taken out, except tabs and line ends', async () => {
  expect((await sent('a=x%00%07%7F%C2%85%09y%0Dz')).text).toEqual({ a: 'x\ty\nz' });
});

test('a file comes as it is; a file field left empty is absent', async () => {
  const boundary = 'line';
  const field = (name: string, file: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\n` +
    `Content-Type: application/octet-stream\r\n\r\n${content}\r\n`;
  const { files, text } = await sent(
    `${field('report', 'รายงาน.txt', 'content')}${field('none', '', '')}--${boundary}--\r\n`,
    `multipart/form-data; boundary=${boundary}`,
  );
  expect(Object.keys(files)).toEqual(['report']);
  expect(files.report?.name).toBe('รายงาน.txt');
  expect(text).toEqual({});
});

test('a field cannot reach the prototype of the values', async () => {
  const { text } = await sent('__proto__=x&constructor=y');
  expect(Object.keys(text).sort()).toEqual(['__proto__', 'constructor']);
  expect(text.toString).toBeUndefined();
});

test('what is judged is complete, or invalid with every text kept', async () => {
  const given: Sent = { text: { score: 'many' }, files: {} };
  expect(await judge(given, () => ok(5))).toEqual({ state: 'complete', value: 5 });
  const form = await judge(given, () => refuse([{ field: 'score', message: 'no number' }]));
  if (form.state === 'complete') throw new Error('was refused');
  expect(fieldOf(form, 'score')).toEqual({ name: 'score', value: 'many', error: 'no number' });
  expect(faultOf(form, 'other')).toBeUndefined();
  expect(faultOf(emptyForm(), 'score')).toBeUndefined();
});
