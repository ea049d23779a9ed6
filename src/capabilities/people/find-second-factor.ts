import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** A second factor as its person sees it. */
export type SecondFactor = { readonly setUpAt: Date; readonly recoveryCodesLeft: number };

/** The second factor of an account; null of one that has none. */
export async function findSecondFactor(
  database: Kysely<Database>,
  accountId: string,
): Promise<SecondFactor | null> {
  const row = await database
    .selectFrom('account.second_factor as factor')
    .select((each) => [
      'factor.set_up_at',
      each
        .selectFrom('account.recovery_code as code')
        .select((code) => code.fn.countAll<bigint>().as('left'))
        .whereRef('code.account_id', '=', 'factor.account_id')
        .as('left'),
    ])
    .where('factor.account_id', '=', accountId)
    .executeTakeFirst();
  return row === undefined ? null : { setUpAt: row.set_up_at, recoveryCodesLeft: Number(row.left) };
}
