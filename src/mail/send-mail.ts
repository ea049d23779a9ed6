import { Readable } from 'node:stream';
import type { SmtpSettings } from '../config.ts';
import { oneLine } from '../kernel/one-line.ts';

/** Loaded with the first mail: where none is sent nothing is loaded for it. */
const loadMailer = () => import('nodemailer');

/** A plain text to one address. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * `refused`: the mail server does not take it, or not from us; `unreachable`: it is not there or too slow; `unsure`: it was
 * given the mail and fell silent, so that nobody knows whether it took it.
 */
export type MailOutcome = 'sent' | 'refused' | 'unreachable' | 'unsure';

export type Mailer = {
  readonly send: (mail: Mail) => Promise<MailOutcome>;
  /** Whether the server is there and lets us in; sends nothing. */
  readonly check: () => Promise<Exclude<MailOutcome, 'unsure'>>;
};

/** How long the server may be silent: somebody waits for the page. */
const PATIENCE_MS = 5000;
/** How long one mail may take of a server that is never silent. */
const LONGEST_MS = 30_000;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether a sign-in name can get mail. No space, sign of a list or end of a line is in one. */
export const isMailAddress = (signInName: string): boolean =>
  /^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>".]+$/.test(signInName);

/** Sends through a mail server; unencrypted to one on this computer alone, since mails carry links. */
export function openMailer({ url, from }: SmtpSettings): Mailer {
  const connect = async () => (await loadMailer()).createTransport(optionsOf(url), { from });
  const outcomeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'sent' as const,
      (error: { readonly responseCode?: number; readonly code?: string }) =>
        error.responseCode !== undefined || error.code === 'EAUTH' ? 'refused' : 'unreachable',
    );
  return {
    send: async ({ to, subject, text }) => {
      const transport = await connect();
      let isGiven = false;
      // The mail itself is read when the server asks for it: before that it cannot have taken it.
      transport.use('stream', ({ message }, done) => {
        const whole = message.createReadStream.bind(message);
        const given = async function* () {
          isGiven = true;
          yield* whole();
        };
        message.createReadStream = () => Readable.from(given());
        done();
      });
      const mail = { to: { name: '', address: to }, subject: oneLine(subject), text };
      const outcome = await outcomeOf(
        transport.sendMail({ ...mail, signal: AbortSignal.timeout(LONGEST_MS) }),
      );
      return outcome === 'unreachable' && isGiven ? 'unsure' : outcome;
    },
    check: async () => outcomeOf((await connect()).verify()),
  };
}

/** Settings one by one: beside an address as a whole the library would heed no others. */
function optionsOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return {
    ...{ secure, host: hostname.replace(/^\[|\]$/g, ''), requireTLS: !LOOPBACK.test(hostname) },
    port: Number(port) || (secure ? 465 : 587),
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, dnsTimeout: PATIENCE_MS },
    ...{ socketTimeout: PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true },
  };
}
