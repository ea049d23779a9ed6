import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Mailer, MailOutcome } from './send-mail.ts';
import { givenUpBefore, type MailWriter, type WrittenMail } from './waiting-mail.ts';
import {
  type DueMail,
  deleteOldMails,
  deleteWaitingMail,
  noteBegun,
  noteNotTaken,
  takeDueMail,
} from './waiting-mail-store.ts';

/** Where mails wait, who writes them by their kinds, and who takes them. */
export type MailDesk = {
  readonly database: Kysely<Database>;
  readonly clock: () => Date;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly writers: Readonly<Record<string, MailWriter>>;
};

/**
 * What came of a round. `notSent`: tried and to be tried again; `givenUp`: tried for a day; `unsure`: nobody knows whether
 * the mail server took it, and it is not sent again.
 */
export type MailRound = {
  readonly sent: number;
  readonly notSent: number;
  readonly givenUp: number;
  readonly unsure: number;
};

/** `dropped`: nobody is to get it any more, or another server sends it. `lost`: begun once, and then this program fell. */
type Outcome = MailOutcome | 'dropped' | 'lost';

/**
 * Sends the mails that wait, each once; those that the mail server does not take now are tried again. When it cannot be
 * reached or falls silent the round ends.
 */
export async function sendWaitingMails(desk: MailDesk): Promise<MailRound> {
  const { database, clock, writers } = desk;
  const givenUp = await deleteOldMails(database, givenUpBefore(clock()));
  const outcomes: Outcome[] = [];
  const count = (...counted: readonly Outcome[]) =>
    outcomes.filter((outcome) => counted.includes(outcome)).length;
  for (;;) {
    const due = await takeDueMail(database, Object.keys(writers), clock());
    const outcome = due && (await sendOne(desk, due));
    if (outcome !== null) outcomes.push(outcome);
    if (outcome === null || outcome === 'unreachable' || outcome === 'unsure')
      return {
        sent: count('sent'),
        notSent: count('refused', 'unreachable'),
        unsure: count('unsure', 'lost'),
        givenUp,
      };
  }
}

async function sendOne(desk: MailDesk, due: DueMail): Promise<Outcome> {
  const { database } = desk;
  if (due.wasBegun) {
    await deleteWaitingMail(database, due.key);
    return 'lost';
  }
  const written = await desk.writers[due.kind]?.(due);
  if (!written) {
    await deleteWaitingMail(database, due.key);
    return 'dropped';
  }
  return written.mayRepeat ? sendRepeatably(desk, due, written) : sendOnce(desk, due, written);
}

async function sendRepeatably(desk: MailDesk, due: DueMail, written: WrittenMail): Promise<Outcome> {
  const outcome = await desk.mailer.send(written.mail);
  if (outcome === 'sent') await settle(desk, due, written);
  return outcome === 'unsure' ? 'unreachable' : outcome;
}

/** That the mail server is given it stands in the database before: a program that falls meanwhile does not send it again. */
async function sendOnce(desk: MailDesk, due: DueMail, written: WrittenMail): Promise<Outcome> {
  const { database, clock, mailer } = desk;
  if (!(await noteBegun(database, due, clock()))) return 'dropped';
  const outcome = await mailer.send(written.mail);
  if (outcome === 'sent') await settle(desk, due, written);
  else if (outcome === 'unsure') await deleteWaitingMail(database, due.key);
  else await noteNotTaken(database, due.key);
  return outcome;
}

const settle = ({ database }: MailDesk, { key }: DueMail, { onSent }: WrittenMail): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await deleteWaitingMail(transaction, key);
    await onSent?.(transaction);
  });
