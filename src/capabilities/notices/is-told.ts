import { isMailAddress } from '../../mail/send-mail.ts';
import type { Actor } from '../audit/index.ts';
import type { listPeople } from '../people/acts.ts';
import { holds } from '../people/index.ts';
import type { Audience } from './notice.ts';

/** Somebody of an agency, as far as it decides what they are told. */
export type Member = Pick<
  Awaited<ReturnType<typeof listPeople>>[number],
  'accountId' | 'signInName' | 'roles' | 'unitIds' | 'state'
>;

/**
 * Whether somebody of an agency is told by mail of what goes to an audience: who can sign in, has a mail address for a
 * sign-in name, and has not done it themselves (`by`).
 */
export function isTold(
  { accountId, signInName, roles, unitIds, state }: Member,
  audience: Audience,
  by: Actor | null,
): boolean {
  if (state !== 'active' || !isMailAddress(signInName) || isPerson(by, accountId)) return false;
  switch (audience.kind) {
    case 'executives':
      return holds(roles, 'approve');
    case 'unit':
      return holds(roles, 'answer') && unitIds.includes(audience.unitId);
    case 'actor':
      return isPerson(audience.actor, accountId);
  }
}

const isPerson = (actor: Actor | null, accountId: string): boolean =>
  actor?.kind === 'account' && actor.accountId === accountId;
