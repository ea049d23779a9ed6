import { Readable } from 'node:stream';
import type { SmtpSettings } from '../config.ts';
import { oneLine } from '../kernel/one-line.ts';

/** Loaded with the first mail: where none is sent nothing is loaded for it. */
const loadMailer = () => import('nodemailer');

/** A plain text to one address. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * Of this mail: `refused`: the mail server takes it never, such as for a receiver that it does not know; `deferred`: not now.
 * Of the server: `denied`: it does not let us in or takes no mail from us, such as for a wrong password; `unreachable`: it is
 * not there or too slow. `unsure`: it was given the mail and fell silent, so that nobody knows whether it took it.
 */
export type MailOutcome = 'sent' | 'refused' | 'deferred' | 'denied' | 'unreachable' | 'unsure';

export type Mailer = {
  readonly send: (mail: Mail) => Promise<MailOutcome>;
  /** Whether the server is there and lets us in; sends nothing. */
  readonly check: () => Promise<'sent' | 'denied' | 'unreachable'>;
};

/** How long the server may be silent: somebody waits for the page. */
const PATIENCE_MS = 5000;
/** How long one mail may take of a server that is never silent. */
const LONGEST_MS = 30_000;
/** So that holiday notices and the like do not answer (RFC 3834). */
const NO_PERSON = { 'Auto-Submitted': 'auto-generated' };
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether a sign-in name can get mail. No space, sign of a list or end of a line is in one. */
export const isMailAddress = (signInName: string): boolean =>
  /^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>".]+$/.test(signInName);

/** Sends through a mail server; unencrypted to one on this computer alone, since mails carry links. */
export function openMailer({ url, from }: SmtpSettings): Mailer {
  const connect = async () => (await loadMailer()).createTransport(optionsOf(url), { from });
  const outcomeOf = <Failed>(work: Promise<unknown>, failed: (error: SmtpError) => Failed) =>
    work.then(() => 'sent' as const, failed);
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
      const mail = { to: { name: '', address: to }, subject: oneLine(subject), text, headers: NO_PERSON };
      const outcome = await outcomeOf(
        transport.sendMail({ ...mail, signal: AbortSignal.timeout(LONGEST_MS) }),
        whyNotSent,
      );
      return outcome === 'unreachable' && isGiven ? 'unsure' : outcome;
    },
    check: async () => outcomeOf((await connect()).verify(), whyNotOpen),
  };
}

/** As the library tells what went wrong: its own code, and the command and reply of the mail server where there was one. */
type SmtpError = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

/** A server that hangs up with 421 says nothing of the mail; nor does one that refuses the sender. */
function whyNotSent(error: SmtpError): Exclude<MailOutcome, 'sent' | 'unsure'> {
  const { code, command, responseCode } = error;
  const isOfMail = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM');
  if (!isOfMail || responseCode === 421) return whyNotOpen(error);
  return responseCode !== undefined && responseCode < 500 ? 'deferred' : 'refused';
}

const whyNotOpen = ({ code, responseCode }: SmtpError) =>
  responseCode !== undefined || code === 'EAUTH' ? 'denied' : 'unreachable';

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
