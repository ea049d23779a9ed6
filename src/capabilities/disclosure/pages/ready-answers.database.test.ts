import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { openPublicApp } from '../../../../test/support/public-app.ts';
import type { WebEnv } from '../../../web/web-env.ts';
import { HTML, type Made, openReadyAnswers } from './ready-answers.ts';

/** Answers that count how often they are made; time stands until it is moved. */
async function openCounted(make: (page: string) => Promise<Made>) {
  const opened = await openPublicApp();
  let now = 0;
  const made: string[] = [];
  const away: unknown[] = [];
  const ready = openReadyAnswers(opened.desk.database, {
    ticks: () => now,
    onAway: (fault) => away.push(fault),
  });
  const app = new Hono<WebEnv>().get('/:agency/:page', async (c) => {
    c.set('language', 'th');
    const page = c.req.param('page');
    const answer = await ready.answer(c, c.req.param('agency'), page, () => {
      made.push(page);
      return make(page);
    });
    return answer ?? c.text('', 404);
  });
  const ask = async (path: string) => (await app.request(path)).text();
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { ...opened, ask, pass, made, away };
}

const page = (text: string): Made => ({ status: 200, type: HTML, text });

test('many who ask at once have one maker; what there is not is made for each and kept for none', async () => {
  const { ask, made } = await openCounted(async (name) => (name === 'none' ? null : page(name)));
  await Promise.all(Array.from({ length: 50 }, () => ask('/demo/there')));
  expect(made).toEqual(['there']);
  for (let asked = 0; asked < 3; asked += 1) expect(await ask('/demo/none')).toBe('');
  expect(made.filter((name) => name === 'none')).toHaveLength(3);
});

test('a page that was begun before a change is not kept after it', async () => {
  let text = 'before';
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { ask, pass, publish, made } = await openCounted(async (name) => {
    const read = text;
    if (name === 'slow' && read === 'before') await held;
    return page(read);
  });
  await ask('/demo/first');
  const slow = ask('/demo/slow');
  await expect.poll(() => made).toContain('slow');
  await publish();
  text = 'after';
  pass(1000);
  expect(await ask('/demo/first')).toBe('after');
  release();
  expect(await slow).toBe('before');
  expect(await ask('/demo/slow')).toBe('after');
});

test('a change of one agency leaves what is kept of others, whatever their names begin with', async () => {
  const { ask, pass, publish, made } = await openCounted(async (name) => page(name));
  for (const path of ['/demo/one', '/demo-two/two']) await ask(path);
  await publish();
  pass(1000);
  for (const path of ['/demo/one', '/demo-two/two']) await ask(path);
  expect(made).toEqual(['one', 'two', 'one']);
});
