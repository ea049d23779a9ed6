import type { Account } from './account.ts';
import { holds, type Membership } from './role.ts';

type Someone = Pick<Account, 'accountId' | 'administersInstallation'> & {
  readonly memberships: readonly Membership[];
};

/**
 * Whether one person may decide over another's account as a whole: give a link for its password, or disable it. Only who
 * administers every agency of that account, since it opens them all; and nobody over whoever administers the
 * installation, but they themselves.
 */
export function mayManage(manager: Someone, managed: Someone): boolean {
  if (manager.accountId === managed.accountId) return true;
  if (managed.administersInstallation) return false;
  return managed.memberships.every(({ agencyId }) =>
    manager.memberships.some((own) => own.agencyId === agencyId && holds(own.roles, 'administer')),
  );
}
