import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ASKED_LINK } from './ask-for-link.ts';

/** Takes away the links asked for under names by which nobody can sign in with a password, however many they are. */
export async function deleteLinksOfNobody(database: Kysely<Database>): Promise<void> {
  await database
    .deleteFrom('access.waiting_mail')
    .where('kind', '=', ASKED_LINK)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account.account as person')
            .select('person.account_id')
            .whereRef('person.sign_in_name', '=', 'access.waiting_mail.sign_in_name')
            .where('person.password_hash', 'is not', null)
            .where('person.disabled_at', 'is', null),
        ),
      ),
    )
    .execute();
}
