import type { Kysely } from 'kysely';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import type { Mail } from '../../mail/send-mail.ts';
import type { MailWriter } from '../../mail/waiting-mail.ts';
import { recordingOf } from '../audit/acts.ts';
import { mayMailAgain } from './asked-link-spacing.ts';
import { findAccount, type StoredAccount } from './find-account.ts';
import { linkExpiry } from './lifetimes.ts';
import { insertLink } from './link-store.ts';
import type { PeopleDesk } from './people-desk.ts';

/** How a link that somebody has asked for is put into words. */
export type WriteLink = (link: {
  readonly to: string;
  readonly person: string;
  readonly origin: string;
  readonly token: string;
  readonly expiresAt: Date;
}) => Mail;

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;

/**
 * Writes the mails of links that people have asked for. Of a link nothing is kept before its mail is on its way; then it is
 * kept and recorded. Should the program end between the two, another mail follows.
 */
export const askedLinkWriter =
  ({ database, clock }: Desk, write: WriteLink): MailWriter =>
  async ({ to, origin, requestId }) => {
    const account = await findAccount(database, { signInName: to });
    if (account === null || !(await mayGetMail(database, account, clock()))) return null;
    const { accountId, personName: person } = account;
    const token = randomToken();
    const expiresAt = linkExpiry('forgotten', clock());
    return {
      mail: write({ to, person, origin, token, expiresAt }),
      mayRepeat: true,
      onSent: async (transaction) => {
        const madeAt = clock();
        const still = await findAccount(transaction, { accountId }, 'hold');
        if (still === null || !isOpen(still)) return;
        const link = {
          tokenHash: hashOf(token),
          accountId,
          purpose: 'forgotten',
          madeAt,
          expiresAt,
        } as const;
        await insertLink(transaction, link);
        const record = recordingOf({ event: 'link-made', actor: { kind: 'stranger' }, requestId });
        await record(transaction, { agencyId: null, subject: { accountId }, at: madeAt });
      },
    };
  };

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
