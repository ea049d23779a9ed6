import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMailServer } from '../../test/support/mail-server.ts';
import { repository } from '../../test/support/program.ts';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { openMailer } from './send-mail.ts';
import { sendWaitingMails } from './send-waiting-mails.ts';
import type { MailWriter } from './waiting-mail.ts';
import { insertWaitingMail, noteBegun, takeDueMail } from './waiting-mail-store.ts';

const KIND = 'told';
const TO = ['a@example.go.th', 'b@example.go.th', 'c@example.go.th'];
const NONE = { sent: 0, notSent: 0, givenUp: 0, unsure: 0 };

type MailServer = Awaited<ReturnType<typeof openMailServer>>;

/** Mails that wait, and rounds of them. */
async function openPost(server: Pick<MailServer, 'settings'>, mayRepeat = false) {
  const { database, pool } = await openTestDatabase();
  const time = { now: new Date('2026-11-28T06:00:00Z') };
  const later = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  const write: MailWriter = async ({ to, about }) => {
    if ('broken' in about) throw new Error('broken');
    return 'stale' in about ? null : { mail: { to, subject: 'เรื่อง', text: 'ข้อความ\n' }, mayRepeat };
  };
  const wait = async (to: string, about: object = {}) => {
    const mail = { key: `${KIND} ${to}`, kind: KIND, to, about, origin: 'https://x.example', requestId: 'r' };
    await insertWaitingMail(database, mail, time.now);
  };
  const round = (settings = server.settings, stop?: AbortSignal) =>
    sendWaitingMails(
      {
        ...{ database, clock: () => time.now, mailer: openMailer(settings) },
        writers: { [KIND]: write },
      },
      stop,
    );
  /** What rounds bring that try a mail time after time, at times that lie far enough apart. */
  const rounds = async (count: number) => {
    const all = [];
    for (let n = 0; n < count; n += 1) {
      all.push(await round());
      later(10);
    }
    return all;
  };
  const waiting = () => database.selectFrom('access.waiting_mail').selectAll().execute();
  return { database, pool, time, later, wait, round, rounds, waiting };
}

const receivers = ({ taken }: MailServer) => taken.flatMap(({ to }) => to).sort();

test('each mail is sent once, however many servers send', async () => {
  const server = await openMailServer();
  const { wait, round, waiting } = await openPost(server);
  for (const to of [...TO, ...TO]) await wait(to);
  const rounds = await Promise.all([round(), round(), round()]);
  expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
  expect([receivers(server), await waiting(), await round()]).toEqual([TO, [], NONE]);
});

test('what nobody is to get any more is not sent, and what another version of the program keeps is left', async () => {
  const server = await openMailServer();
  const { database, wait, round, waiting, time } = await openPost(server);
  await wait('a@example.go.th', { stale: true });
  const other = { key: 'x', kind: 'later', to: 'b@example.go.th', about: {}, origin: '', requestId: '' };
  await insertWaitingMail(database, other, time.now);
  expect(await round()).toEqual(NONE);
  expect([server.taken, (await waiting()).map(({ kind }) => kind)]).toEqual([[], ['later']]);
});

test('a server that is down ends the round, is tried less and less often, and gets each mail once when it is back', async () => {
  const server = await openMailServer();
  await server.close();
  const { wait, round, waiting, later } = await openPost(server);
  for (const to of TO) await wait(to);
  expect(await round()).toEqual({ ...NONE, notSent: 1 });
  expect((await waiting()).map(({ tries, begun_at }) => [tries, begun_at])).toEqual(TO.map(() => [1, null]));
  expect(await round()).toEqual(NONE);
  let tries = 0;
  for (let minute = 0; minute < 60; minute += 1) {
    later(1);
    tries += (await round()).notSent;
  }
  expect(tries).toBe(8);
  later(10);
  const back = await openMailServer({ port: Number(new URL(server.settings.url).port) });
  expect(await round()).toEqual({ ...NONE, sent: 3 });
  expect([receivers(back), await waiting()]).toEqual([TO, []]);
});

test('a receiver who is refused for good is given up after a few tries, and others get their mails meanwhile', async () => {
  const server = await openMailServer({ refuses: 550 });
  const { wait, rounds, waiting } = await openPost(server);
  for (const to of TO) await wait(to);
  const told = await rounds(9);
  expect(told.slice(0, 7)).toEqual(Array(7).fill({ ...NONE, notSent: 3 }));
  expect([told.slice(7), await waiting()]).toEqual([[{ ...NONE, givenUp: 3 }, NONE], []]);
});

test('one who is refused for now is tried for a day', async () => {
  const server = await openMailServer({ refuses: 450 });
  const { wait, round, rounds, waiting, later } = await openPost(server);
  await wait('a@example.go.th');
  expect((await rounds(9)).at(-1)).toEqual({ ...NONE, notSent: 1 });
  later(24 * 60);
  expect([await round(), await waiting()]).toEqual([{ ...NONE, givenUp: 1 }, []]);
});

test('a wrong password is tried once for all mails that wait', async () => {
  const server = await openMailServer({ denies: true });
  const { wait, round, later, time } = await openPost(server);
  for (const to of TO) await wait(to);
  expect([await round(), await round()]).toEqual([{ ...NONE, notSent: 1 }, NONE]);
  expect(server.passwords).toEqual(['wrong']);
  const until = time.now.getTime() + 60 * 60_000;
  for (; time.now.getTime() < until; later(1)) await round();
  expect(server.passwords).toHaveLength(9);
});

test('what waited for days while the program stood still is tried before it is given up, and what had begun is told', async () => {
  const server = await openMailServer();
  const { database, wait, round, waiting, later, time } = await openPost(server);
  for (const to of TO) await wait(to);
  const begun = await takeDueMail(database, [KIND], time.now);
  if (begun === null) throw new Error('three mails wait');
  await noteBegun(database, begun, time.now);
  await database.updateTable('access.waiting_mail').set({ tries: 50 }).execute();
  later(3 * 24 * 60);
  expect(await round()).toEqual({ ...NONE, sent: 2, unsure: 1 });
  expect([receivers(server), await waiting()]).toEqual([TO.filter((to) => to !== begun.to), []]);
});

test('a mail that cannot be written keeps no other from going, and is given up in the end', async () => {
  const server = await openMailServer();
  const { wait, round, later, waiting } = await openPost(server);
  await wait('a@example.go.th', { broken: true });
  later(1);
  await wait('b@example.go.th');
  await expect(round()).rejects.toThrow('broken');
  expect(await round()).toEqual({ ...NONE, sent: 1 });
  later(24 * 60);
  for (let n = 0; n < 7; n += 1) {
    later(10);
    await expect(round()).rejects.toThrow('broken');
  }
  expect(await waiting()).toEqual([]);
});

test('a round that is stopped ends with the mail that is under way, and leaves the others untried', async () => {
  const stopping = new AbortController();
  const server = await openMailServer({
    afterMail: (_, done) => {
      stopping.abort();
      done();
    },
  });
  const { wait, round, waiting } = await openPost(server);
  for (const to of TO) await wait(to);
  expect(await round(server.settings, stopping.signal)).toEqual({ ...NONE, sent: 1 });
  expect((await waiting()).map(({ tries }) => tries)).toEqual([0, 0]);
  expect(await round(server.settings, stopping.signal)).toEqual(NONE);
});

test.each([
  ['is told and not sent again', false, { ...NONE, unsure: 1 }, 1],
  ['is sent again where another does no harm', true, { ...NONE, notSent: 1 }, 2],
])('of which the server fell silent once it had it a mail %s', async (_, mayRepeat, first, times) => {
  const server = await openMailServer({ afterMail: (cut) => cut() });
  const { wait, round, later } = await openPost(server, mayRepeat);
  await wait('a@example.go.th');
  expect(await round()).toEqual(first);
  later(2);
  await round();
  expect(server.taken).toHaveLength(times);
});

test('a program that falls before it gives the mail to the server has it sent later; one that falls after has it told', async () => {
  const server = await openMailServer();
  const { database, wait, round, later, time } = await openPost(server);
  for (const to of ['a@example.go.th', 'b@example.go.th']) await wait(to);
  await takeDueMail(database, [KIND], time.now);
  const begun = await takeDueMail(database, [KIND], time.now);
  if (begun === null) throw new Error('two mails wait');
  expect(await noteBegun(database, begun, time.now)).toBe(true);
  expect(await noteBegun(database, begun, time.now)).toBe(false);
  expect(await round()).toEqual(NONE);
  later(2);
  expect(await round()).toEqual({ ...NONE, sent: 1, unsure: 1 });
  expect(receivers(server)).toEqual(TO.filter((to) => to !== begun.to).slice(0, 1));
});

test('killed while the server has the mail, and started again, it sends none twice', async () => {
  const arrived = Promise.withResolvers<void>();
  const server = await openMailServer({ afterMail: () => arrived.resolve() });
  const { pool, wait, round, later, time } = await openPost(server);
  await wait('a@example.go.th');
  const { host, port, user, password, database } = pool.options;
  const given = {
    connection: { host, port, user, password, database },
    settings: server.settings,
    kind: KIND,
    mail: { to: 'a@example.go.th', subject: 'เรื่อง', text: 'ข้อความ\n' },
    now: time.now,
  };
  const program = join(repository, 'test/support/mail-round-process.mjs');
  const sending = spawn(process.execPath, [program, JSON.stringify(given)], { stdio: 'inherit' });
  await arrived.promise;
  sending.kill('SIGKILL');
  await once(sending, 'exit');
  later(2);
  const { settings, taken } = await openMailServer();
  expect(await round(settings)).toEqual({ ...NONE, unsure: 1 });
  expect([server.taken.length, taken]).toEqual([1, []]);
});
