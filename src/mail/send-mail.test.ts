import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bodyOf, openMailServer } from '../../test/support/mail-server.ts';
import { isMailAddress, openMailer } from './send-mail.ts';

const MAIL = { to: 'somsri@example.go.th', subject: 'เรื่อง', text: 'ข้อความ\n' };

test('a mail arrives as plain text, from the sender that is set, to one address', async () => {
  const { settings, taken } = await openMailServer();
  const mailer = openMailer(settings);
  expect(await mailer.check()).toBe('sent');
  expect(await mailer.send(MAIL)).toBe('sent');
  expect(taken).toHaveLength(1);
  const { to, raw } = taken[0] ?? { to: [], raw: '' };
  expect(to).toEqual([MAIL.to]);
  expect(raw).toMatch(/^From: ita@example\.go\.th\r$/m);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  expect(bodyOf(raw).trim()).toBe('ข้อความ');
});

test('nothing in a mail adds a line to its head or a receiver', async () => {
  const { settings, taken } = await openMailServer();
  const hostile = 'เรื่อง\r\nBcc: evil@example.com';
  expect(await openMailer(settings).send({ ...MAIL, subject: hostile })).toBe('sent');
  expect(taken[0]?.to).toEqual([MAIL.to]);
  expect(taken[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
});

test('a server that refuses a mail, lets nobody in, is down, or says nothing is told apart', async () => {
  for (const [refuses, outcome] of [
    [550, 'refused'],
    [450, 'deferred'],
    [421, 'denied'],
  ] as const) {
    const { settings } = await openMailServer({ refuses });
    expect(await openMailer(settings).send(MAIL)).toBe(outcome);
  }
  const denying = openMailer((await openMailServer({ denies: true })).settings);
  expect([await denying.send(MAIL), await denying.check()]).toEqual(['denied', 'denied']);
  const down = await openMailServer();
  await down.close();
  expect(await openMailer(down.settings).send(MAIL)).toBe('unreachable');
  const silent = createServer();
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const mailer = openMailer({ ...down.settings, url: `smtp://127.0.0.1:${port}` });
  expect(await mailer.send(MAIL)).toBe('unreachable');
  expect(await mailer.check()).toBe('unreachable');
});

test('a server under a name that is not this computer gets nothing unencrypted', async () => {
  const { settings, taken } = await openMailServer({ host: '127.0.0.2' });
  expect(await openMailer(settings).send(MAIL)).not.toBe('sent');
  expect(taken).toEqual([]);
});

test.each([
  ['somsri@example.go.th', true],
  ['somsri', false],
  ['somsri@localhost', false],
  ['a@b@example.go.th', false],
  ['@example.go.th', false],
  ['somsri@example.', false],
  ['somsri@example.go.th\r\nBcc: evil@example.com', false],
  ['somsri\n@example.go.th', false],
  ['somsri@example.go.th, evil', false],
  ['<somsri@example.go.th>', false],
])('%s can get mail: %s', (signInName, can) => {
  expect(isMailAddress(signInName)).toBe(can);
});
