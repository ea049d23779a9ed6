import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { insertWaitingMail } from '../../mail/waiting-mail-store.ts';
import type { Actor } from '../audit/index.ts';
import { listPeople } from '../people/acts.ts';
import { isTold } from './is-told.ts';
import { type Audience, audienceOf, type Notice } from './notice.ts';

/**
 * Has people told of what an act has done, within its transaction, so that neither is kept without the other. The act waits
 * for no mail server: the mails wait in the database, one for each person, until the server sends them.
 */
export type Tell = (transaction: Transaction<Database>, notice: Notice, at: Date) => Promise<void>;

/** How the acts of a request have people told; and of an agency, whether anybody is told of what goes to an audience. */
export type Telling = {
  readonly tell: Tell;
  readonly reach: (agencyId: string) => Promise<(audience: Audience) => boolean>;
};

/** Where no mail is sent. */
export const untold: Telling = { tell: async () => {}, reach: async () => () => false };

/** `by`: who acts, who is not told of it; `origin`: under which a mail shows its link, made when somebody is told. */
export function tellingOf(
  database: Kysely<Database>,
  {
    by,
    origin,
    requestId,
  }: { readonly by: Actor | null; readonly origin: () => string; readonly requestId: string },
): Telling {
  return {
    tell: async (transaction, notice, at) => {
      const people = await listPeople(transaction, notice.agencyId);
      const told = people.filter((person) => isTold(person, audienceOf(notice), by));
      for (const { accountId, signInName } of told)
        await insertWaitingMail(
          transaction,
          {
            key: `${eventOf(notice)} ${accountId}`,
            kind: notice.what,
            to: signInName,
            about: { notice, accountId },
            origin: origin(),
            requestId,
          },
          at,
        );
    },
    reach: async (agencyId) => {
      const people = await listPeople(database, agencyId);
      return (audience) => people.some((person) => isTold(person, audience, by));
    },
  };
}

/** What of all that ever happens a notice is about: of it a person gets one mail. */
function eventOf(notice: Notice): string {
  const about = notice.what === 'unit-asked' ? notice.askingId : `${notice.fiscalYear} ${notice.number}`;
  return `${notice.what} ${notice.agencyId} ${about}`;
}
