import type { Account } from './account.ts';
import { holds, type Membership } from './role.ts';

type Someone = Pick<Account, 'administersInstallation'> & {
  readonly memberships: readonly Membership[];
};

/**
 * Whether one person may decide over another's account as a whole: give a link for its password, or disable it. Only who
 * administers every agency of that account, since it opens them all; and nobody over whoever administers the
 * installation. An invitation that was not accepted makes no agency one of the account's.
 */
export function mayManage(manager: Pick<Someone, 'memberships'>, managed: Someone): boolean {
  if (managed.administersInstallation) return false;
  return managed.memberships.every(({ agencyId }) =>
    manager.memberships.some((own) => own.agencyId === agencyId && holds(own.roles, 'administer')),
  );
}
