import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Role } from './role.ts';

/** What an agency asks somebody to become to it, under the words of whoever invites. */
export type Invitation = {
  readonly agencyId: string;
  readonly invitationId: string;
  readonly signInName: string;
  readonly personName: string;
  readonly roles: readonly Role[];
  /** The units for which they shall answer. */
  readonly unitIds: readonly string[];
};

type LinkTo = { readonly tokenHash: string; readonly madeAt: Date; readonly expiresAt: Date };

/** Adds an invitation; false when this agency has invited the name already. */
export async function insertInvitation(
  transaction: Transaction<Database>,
  invitation: Invitation,
  link: LinkTo,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('access.invitation')
    .values({
      agency_id: invitation.agencyId,
      invitation_id: invitation.invitationId,
      token_hash: link.tokenHash,
      sign_in_name: invitation.signInName,
      person_name: invitation.personName,
      roles: [...invitation.roles],
      unit_ids: [...invitation.unitIds],
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      declined_at: null,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'sign_in_name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Gives an invitation another link, by which it is open again; false when there is none. */
export async function renewLink(
  transaction: Transaction<Database>,
  { agencyId, invitationId }: Pick<Invitation, 'agencyId' | 'invitationId'>,
  link: LinkTo,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('access.invitation')
    .set({
      token_hash: link.tokenHash,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      declined_at: null,
    })
    .where('agency_id', '=', agencyId)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes an invitation away; false when there was none. */
export async function deleteInvitation(
  transaction: Transaction<Database>,
  { agencyId, invitationId }: Pick<Invitation, 'agencyId' | 'invitationId'>,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('access.invitation')
    .where('agency_id', '=', agencyId)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Keeps an invitation from being accepted, and in the list of its agency. */
export async function updateDeclined(
  transaction: Transaction<Database>,
  { agencyId, invitationId }: Pick<Invitation, 'agencyId' | 'invitationId'>,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('access.invitation')
    .set({ declined_at: now })
    .where('agency_id', '=', agencyId)
    .where('invitation_id', '=', invitationId)
    .execute();
}
