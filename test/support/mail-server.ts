import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/**
 * A mail server on this computer, on any port but one that is asked for, that keeps what it takes. On request it refuses
 * every receiver with the reply `refuses`, lets nobody in by the password that its settings give, or says nothing
 * once it has a mail, from where `afterMail` cuts the connection or says that it was taken.
 */
export async function openMailServer({
  refuses = null as number | null,
  denies = false,
  host = '127.0.0.1',
  port = 0,
  afterMail = null as ((cut: () => void, done: () => void) => void) | null,
} = {}) {
  const taken: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const passwords: string[] = [];
  const connections = new Set<Socket>();
  const cut = () => {
    for (const connection of connections) connection.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) => {
      passwords.push(password ?? '');
      done(new Error('wrong password'));
    },
    onRcptTo: (_address, _session, done) =>
      done(refuses === null ? null : Object.assign(new Error('not taken'), { responseCode: refuses })),
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        if (afterMail === null) done();
        else afterMail(cut, done);
      });
    },
  });
  server.server.on('connection', (connection: Socket) => connections.add(connection));
  await new Promise<void>((listening) => server.listen(port, host, listening));
  const taking = (server.server.address() as AddressInfo).port;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  onTestFinished(close);
  const user = denies ? 'ita:wrong@' : '';
  const settings = { url: `smtp://${user}${host}:${taking}`, from: 'ita@example.go.th' };
  return { settings, taken, passwords, close };
}

/** The subject of a mail as its receiver reads it: in the encoded words of RFC 2047, in base64. */
export function subjectOf(raw: string): string {
  const [, subject = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw) ?? [];
  const words = [...subject.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gi)].map(([, word = '']) => word);
  return Buffer.concat(words.map((word) => Buffer.from(word, 'base64'))).toString();
}

/** The text of a mail as its receiver reads it. */
export function bodyOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
