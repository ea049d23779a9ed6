import { expect, test } from 'vitest';
import { CLERK, done, PASSWORD, recording } from '../../test/support/people.ts';
import { openServerApp } from '../../test/support/server-app.ts';
import { makeLinkAtConsole } from '../capabilities/people/acts.ts';

test('the browser in which a link was used is known: failures beside it make it wait for nothing', async () => {
  const server = await openServerApp();
  const people = { database: server.desk.database, clock: server.desk.clock };
  const link = done(await makeLinkAtConsole(people, CLERK, recording('link-made', { kind: 'console' })));
  const own = server.openBrowser();
  const chosen = await own.post(`/account/link/${link.token}`, { password: PASSWORD, again: PASSWORD });
  expect(chosen.headers.get('location')).toBe('/account/sign-in?news=chosen');
  expect([...own.jar.keys()]).toEqual([expect.stringMatching(/^prongsai_browser_/)]);

  const stranger = server.openBrowser();
  for (let n = 0; n < 5; n += 1) expect((await stranger.signIn(CLERK, 'wrong')).status).toBe(422);
  expect((await stranger.signIn()).status).toBe(429);
  const before = new Map(own.jar);
  expect((await own.signIn()).status).toBe(303);
  for (const [name, token] of before) expect(own.jar.get(name), name).not.toBe(token);
});
