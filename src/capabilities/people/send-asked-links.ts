import type { Kysely } from 'kysely';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import type { Mail, Mailer } from '../../mail/send-mail.ts';
import { recordingOf } from '../audit/acts.ts';
import { givenUpBefore, mayMailAgain } from './asked-link-spacing.ts';
import { findAccount, type StoredAccount } from './find-account.ts';
import { linkExpiry } from './lifetimes.ts';
import {
  deleteLinkRequest,
  deleteOldRequests,
  deleteUnanswerable,
  type LinkRequest,
  takeDueRequest,
} from './link-request-store.ts';
import { insertLink } from './link-store.ts';
import type { PeopleDesk } from './people-desk.ts';

/** How a link becomes a mail, and who takes it. */
export type LinkPost = {
  readonly mailer: Pick<Mailer, 'send'>;
  readonly write: (link: {
    readonly to: string;
    readonly person: string;
    readonly origin: string;
    readonly token: string;
    readonly expiresAt: Date;
  }) => Mail;
};

/** What came of a round. `notSent`: tried and to be tried again; `givenUp`: tried for a day. */
export type PostRound = { readonly sent: number; readonly notSent: number; readonly givenUp: number };

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;

/**
 * Sends the links that people have asked for, each once; those that the mail server does not take now are tried again. When
 * it cannot be reached the round ends. Of a link nothing is kept before its mail is on its way; then it is kept and
 * recorded, and the request is done. Should the program end between the two, another mail follows.
 */
export async function sendAskedLinks(desk: Desk, post: LinkPost): Promise<PostRound> {
  const { database, clock } = desk;
  const givenUp = await deleteOldRequests(database, givenUpBefore(clock()));
  await deleteUnanswerable(database);
  let sent = 0;
  let notSent = 0;
  for (;;) {
    const request = await takeDueRequest(database, clock());
    if (request === null) return { sent, notSent, givenUp };
    const outcome = await answer(desk, post, request);
    if (outcome === 'sent') sent += 1;
    if (outcome === 'refused' || outcome === 'unreachable') notSent += 1;
    if (outcome === 'unreachable') return { sent, notSent, givenUp };
  }
}

async function answer({ database, clock }: Desk, post: LinkPost, request: LinkRequest) {
  const { signInName, origin, requestId } = request;
  const account = await findAccount(database, { signInName });
  if (account === null || !(await mayGetMail(database, account, clock()))) {
    await deleteLinkRequest(database, signInName);
    return 'dropped';
  }
  const { accountId, personName: person } = account;
  const token = randomToken();
  const expiresAt = linkExpiry('forgotten', clock());
  const outcome = await post.mailer.send(post.write({ to: signInName, person, origin, token, expiresAt }));
  if (outcome !== 'sent') return outcome;
  await database.transaction().execute(async (transaction) => {
    const madeAt = clock();
    await deleteLinkRequest(transaction, signInName);
    const still = await findAccount(transaction, { accountId }, 'hold');
    if (still === null || !isOpen(still)) return;
    const link = { tokenHash: hashOf(token), accountId, purpose: 'forgotten', madeAt, expiresAt } as const;
    await insertLink(transaction, link);
    const record = recordingOf({ event: 'link-made', actor: { kind: 'stranger' }, requestId });
    await record(transaction, { agencyId: null, subject: { accountId }, at: madeAt });
  });
  return outcome;
}

/** Whether the account's password opens anything: else another one would not either. */
const isOpen = ({ passwordHash, isDisabled }: StoredAccount): boolean => passwordHash !== null && !isDisabled;

async function mayGetMail(database: Kysely<Database>, account: StoredAccount, now: Date): Promise<boolean> {
  if (!isOpen(account)) return false;
  const links = await database
    .selectFrom('access.link')
    .select('made_at')
    .where('account_id', '=', account.accountId)
    .where('purpose', '=', 'forgotten')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return mayMailAgain(
    links.map(({ made_at }) => made_at),
    now,
  );
}
