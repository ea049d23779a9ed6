import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** A second factor as its person sees it: an app, passkeys, or both. */
export type SecondFactor = {
  /** Null without an app. */
  readonly appSetUpAt: Date | null;
  /** How many. */
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
};

/** The second factor of an account; null of one that has none. */
export async function findSecondFactor(
  database: Kysely<Database>,
  accountId: string,
): Promise<SecondFactor | null> {
  const { app, passkeys, codes } = await database
    .selectNoFrom((row) => [
      row
        .selectFrom('account.second_factor')
        .select('set_up_at')
        .where('account_id', '=', accountId)
        .as('app'),
      row
        .selectFrom('account.passkey')
        .select((each) => each.fn.countAll<bigint>().as('n'))
        .where('account_id', '=', accountId)
        .as('passkeys'),
      row
        .selectFrom('account.recovery_code')
        .select((each) => each.fn.countAll<bigint>().as('n'))
        .where('account_id', '=', accountId)
        .as('codes'),
    ])
    .executeTakeFirstOrThrow();
  const factor = { appSetUpAt: app, passkeys: Number(passkeys), recoveryCodesLeft: Number(codes) };
  return factor.appSetUpAt === null && factor.passkeys === 0 ? null : factor;
}
