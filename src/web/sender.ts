import type { DirectoryOf } from '../capabilities/agency/acts.ts';
import type { Actor } from '../capabilities/audit/index.ts';
import type { Person } from '../capabilities/people/acts.ts';
import { holds, type Role } from '../capabilities/people/index.ts';
import { type Permission, type Route, routes } from '../routes.ts';
import type { May } from './components/allowed.tsx';

/** Who sent a request: whoever opened the desk, or a person who has signed in. */
export type Sender = { readonly kind: 'desk' } | { readonly kind: 'account'; readonly person: Person };

/** What the sender is to the agency of their request; null when it does not exist for them. The desk stands above roles. */
const rolesIn = (person: Person, agencyId: string): readonly Role[] | null =>
  person.memberships.find((membership) => membership.agencyId === agencyId)?.roles ?? null;

/** Whether an agency is there for the sender: one of which they are no member is as good as none. */
export const sees = (sender: Sender | null, agencyId: string): boolean =>
  sender !== null && (sender.kind === 'desk' || rolesIn(sender.person, agencyId) !== null);

/** Of which agencies a directory tells the sender: those of which an account is a member, or all. */
export function directoryFor(sender: Sender | null): DirectoryOf {
  if (sender === null) throw new Error('a stranger sees no directory');
  return sender.kind === 'desk' ? 'all' : { memberId: sender.person.accountId };
}

/** Whether the sender holds a permission in an agency, or above them all (`agencyId` null). Null is a stranger. */
export function mayUse(sender: Sender | null, permission: Permission, agencyId: string | null): boolean {
  if (permission === 'anyone') return true;
  if (sender === null) return false;
  if (sender.kind === 'desk' || permission === 'signed-in') return true;
  if (permission === 'oversee') return sender.person.oversees;
  if (agencyId === null) return permission === 'administer' && sender.person.administersInstallation;
  return holds(rolesIn(sender.person, agencyId) ?? [], permission);
}

/** The units of an agency for which the sender answers: none on a desk, where nobody knows who sits there. */
export const unitIdsOf = (sender: Sender | null, agencyId: string): readonly string[] =>
  sender?.kind === 'account'
    ? (sender.person.memberships.find((membership) => membership.agencyId === agencyId)?.unitIds ?? [])
    : [];

/** What the sender may use of a page of an agency, or of one above them all (`agencyId` null). */
export const mayOf =
  (sender: Sender | null, agencyId: string | null): May =>
  (name) => {
    const { path, permission, only }: Route = routes[name];
    if (sender?.kind === 'desk') return only === undefined;
    if (!path.startsWith('/:agency/')) return mayUse(sender, permission, null);
    return agencyId !== null && mayUse(sender, permission, agencyId);
  };

/** How the audit log names the sender; null for a stranger. */
export function actorOf(sender: Sender | null): Actor | null {
  if (sender === null) return null;
  return sender.kind === 'desk' ? sender : { kind: 'account', accountId: sender.person.accountId };
}
