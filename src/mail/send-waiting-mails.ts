import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Mailer, MailOutcome } from './send-mail.ts';
import { isGivenUp, type MailWriter, triedAgainAt, type WrittenMail } from './waiting-mail.ts';
import {
  type DueMail,
  deferDueMails,
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
 * What came of a round. `notSent`: tried and to be tried again; `givenUp`: tried for the last time (`isGivenUp`); `unsure`:
 * nobody knows whether the mail server took it, and it is not sent again.
 */
export type MailRound = {
  readonly sent: number;
  readonly notSent: number;
  readonly givenUp: number;
  readonly unsure: number;
};

/** `dropped`: nobody is to get it any more, or another server sends it. `lost`: begun once, and then this program fell. */
type Outcome = MailOutcome | 'dropped' | 'lost';

/** After these the other mails would fare no better. */
const OF_THE_SERVER: readonly Outcome[] = ['denied', 'unreachable', 'unsure'];

/**
 * Sends the mails that wait, each once; those that the mail server does not take now are tried again until they are given up.
 * When it cannot be reached, does not let us in or falls silent the round ends, and the others wait with the one that was
 * tried: a wrong password is not tried by each. It ends, too, when `stop` is aborted: the mail under way is the last.
 */
export async function sendWaitingMails(desk: MailDesk, stop?: AbortSignal): Promise<MailRound> {
  const { database, clock } = desk;
  const kinds = Object.keys(desk.writers);
  const round = { sent: 0, notSent: 0, givenUp: 0, unsure: 0 };
  while (!stop?.aborted) {
    const due = await takeDueMail(database, kinds, clock());
    if (due === null) break;
    const outcome = await trySending(desk, due).catch(async (fault) => {
      await giveUpInTime(desk, due, null);
      throw fault;
    });
    if (outcome === 'sent') round.sent += 1;
    else if (outcome === 'unsure' || outcome === 'lost') round.unsure += 1;
    else if (outcome !== 'dropped') round[await giveUpInTime(desk, due, outcome)] += 1;
    if (OF_THE_SERVER.includes(outcome)) {
      const now = clock();
      await deferDueMails(database, kinds, { now, until: triedAgainAt(due.tries, now) });
      break;
    }
  }
  return round;
}

/** Takes a mail away of which a try failed, where it is given up by now. */
async function giveUpInTime(
  { database, clock }: MailDesk,
  due: DueMail,
  outcome: Outcome | null,
): Promise<'givenUp' | 'notSent'> {
  if (!isGivenUp(due, outcome === 'refused', clock())) return 'notSent';
  await deleteWaitingMail(database, due.key);
  return 'givenUp';
}

async function trySending(desk: MailDesk, due: DueMail): Promise<Outcome> {
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
