import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { hashOf } from '../../database/secret.ts';
import type { InvitationTable } from '../../database/tables/access.ts';
import type { Database } from '../../database/tables.ts';
import { storedRole } from './find-account.ts';
import type { Invitation } from './invitation-store.ts';

const invitationOf = (row: Selectable<InvitationTable>): Invitation => ({
  agencyId: row.agency_id,
  invitationId: row.invitation_id,
  signInName: row.sign_in_name,
  personName: row.person_name,
  roles: row.roles.map(storedRole),
  unitIds: row.unit_ids,
});

/** The invitation that a link opens; null when it is void. With `hold` nobody answers or withdraws it meanwhile. */
export async function findInvitation(
  database: Kysely<Database>,
  token: string,
  now: Date,
  hold: 'hold' | null = null,
): Promise<Invitation | null> {
  const row = await database
    .selectFrom('access.invitation')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', now)
    .where('declined_at', 'is', null)
    .$if(hold !== null, (asked) => asked.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : invitationOf(row);
}

/** An invitation as its agency sees it. `invited`: its link can be used; else it was declined, or the link has expired. */
export type ListedInvitation = Invitation & { readonly state: 'invited' | 'expired' | 'declined' };

/** What an agency has invited and nobody has accepted, in the order of Thai names. */
export async function listInvitations(
  database: Kysely<Database>,
  agencyId: string,
  now: Date,
): Promise<readonly ListedInvitation[]> {
  const rows = await database
    .selectFrom('access.invitation')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .execute();
  const thai = new Intl.Collator('th');
  return rows
    .map((row) => ({ ...invitationOf(row), state: stateOf(row, now) }))
    .sort((one, other) => thai.compare(one.personName, other.personName));
}

const stateOf = (row: Selectable<InvitationTable>, now: Date): ListedInvitation['state'] =>
  row.declined_at !== null ? 'declined' : row.expires_at <= now ? 'expired' : 'invited';

/** The invitation of this id in the list of an agency; null when it has none. */
export async function findListedInvitation(
  database: Kysely<Database>,
  { agencyId, invitationId }: Pick<Invitation, 'agencyId' | 'invitationId'>,
  now: Date,
): Promise<ListedInvitation | null> {
  if (!z.uuid().safeParse(invitationId).success) return null;
  const listed = await listInvitations(database, agencyId, now);
  return listed.find((each) => each.invitationId === invitationId) ?? null;
}
