import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { parsePersonName, parseSignInName } from './account.ts';
import { holdAdministrator } from './acting-person.ts';
import { findListedInvitation } from './find-invitation.ts';
import type { Person } from './find-session.ts';
import { deleteInvitation, type Invitation, insertInvitation, renewLink } from './invitation-store.ts';
import { invitationExpiry } from './lifetimes.ts';
import type { MadeLink } from './make-link.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { Role } from './role.ts';
import { unitsAnsweredFor } from './units-answered-for.ts';

/** `not-allowed`: who invites administers the agency no more. */
export type InviteRefusal = {
  readonly kind:
    | 'sign-in-name'
    | 'person-name'
    | 'no-role'
    | 'no-unit'
    | 'member-already'
    | 'invited-already'
    | 'not-allowed';
};

/** An invitation's link, to hand over, and to whom: the names as whoever invited typed them. */
export type Invited = Pick<Invitation, 'personName' | 'signInName'> & { readonly link: MadeLink };

type Desk = Pick<PeopleDesk, 'database' | 'clock'>;

/**
 * Asks somebody to become something to an agency; gives the link to hand over. Whether the name has an account makes no
 * difference here, so that whoever invites does not learn it: nobody is anything before they accept.
 */
export async function invitePerson(
  { database, clock }: Desk,
  given: {
    readonly agencyId: string;
    readonly by: Person;
    readonly signInName: string;
    readonly personName: string;
    readonly roles: readonly Role[];
    /** Those of the agency's units for which they shall answer. */
    readonly unitIds?: readonly string[];
  },
  record: Recording,
): Promise<Result<Invited, InviteRefusal>> {
  const { agencyId, by, roles } = given;
  const signInName = parseSignInName(given.signInName);
  if (signInName === null) return refuse({ kind: 'sign-in-name' });
  const personName = parsePersonName(given.personName);
  if (personName === null) return refuse({ kind: 'person-name' });
  if (roles.length === 0) return refuse({ kind: 'no-role' });
  return database.transaction().execute(async (transaction) => {
    if ((await holdAdministrator(transaction, by, agencyId)) === null) return refuse({ kind: 'not-allowed' });
    if (await isMember(transaction, agencyId, signInName)) return refuse({ kind: 'member-already' });
    const unitIds = await unitsAnsweredFor(transaction, given);
    if (unitIds === null) return refuse({ kind: 'no-unit' });
    const now = clock();
    const link = newLink(now);
    const invitation = { agencyId, invitationId: uuidv7(), signInName, personName, roles, unitIds };
    if (!(await insertInvitation(transaction, invitation, link))) return refuse({ kind: 'invited-already' });
    await record(transaction, { agencyId, subject: subjectOf(invitation), at: now });
    return ok({ personName, signInName, link });
  });
}

/** Whose invitation an administrator acts upon. */
export type OverInvitation = Pick<Invitation, 'agencyId' | 'invitationId'> & { readonly by: Person };

/** `not-found`: accepted or withdrawn meanwhile, or never this agency's. */
export type InvitationRefusal = { readonly kind: 'not-found' | 'not-allowed' };

/** Another link for an invitation, with its week; the earlier one is void from then on. */
export const renewInvitation = (
  { database, clock }: Desk,
  over: OverInvitation,
  record: Recording,
): Promise<Result<Invited, InvitationRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    const invitation = await holdOwn(transaction, over, now);
    if (!invitation.ok) return invitation;
    const link = newLink(now);
    await renewLink(transaction, over, link);
    await record(transaction, { agencyId: over.agencyId, subject: subjectOf(invitation.value), at: now });
    const { personName, signInName } = invitation.value;
    return ok({ personName, signInName, link });
  });

/** Takes an invitation back: its link is void. */
export const withdrawInvitation = (
  { database, clock }: Desk,
  over: OverInvitation,
  record: Recording,
): Promise<Result<null, InvitationRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    const invitation = await holdOwn(transaction, over, now);
    if (!invitation.ok) return invitation;
    await deleteInvitation(transaction, over);
    await record(transaction, { agencyId: over.agencyId, subject: subjectOf(invitation.value), at: now });
    return ok(null);
  });

async function holdOwn(
  transaction: Parameters<typeof holdAdministrator>[0],
  over: OverInvitation,
  now: Date,
): Promise<Result<Invitation, InvitationRefusal>> {
  if ((await holdAdministrator(transaction, over.by, over.agencyId)) === null)
    return refuse({ kind: 'not-allowed' });
  const invitation = await findListedInvitation(transaction, over, now);
  return invitation === null ? refuse({ kind: 'not-found' }) : ok(invitation);
}

function newLink(now: Date) {
  const token = randomToken();
  return { token, tokenHash: hashOf(token), madeAt: now, expiresAt: invitationExpiry(now) };
}

const subjectOf = ({ invitationId, roles }: Invitation) => ({ invitationId, roles: [...roles] });

async function isMember(database: Kysely<Database>, agencyId: string, signInName: string): Promise<boolean> {
  const member = await database
    .selectFrom('account.membership as membership')
    .innerJoin('account.account as person', 'person.account_id', 'membership.account_id')
    .select('person.account_id')
    .where('membership.agency_id', '=', agencyId)
    .where('person.sign_in_name', '=', signInName)
    .executeTakeFirst();
  return member !== undefined;
}
