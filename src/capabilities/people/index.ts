export { type Account, parseSignInName } from './account.ts';
export { BROWSER_SECONDS, PENDING_SECONDS, SESSION_SECONDS, VISIT_SECONDS } from './lifetimes.ts';
export { holds, type Membership, ROLES, type Role } from './role.ts';
export { sourceOfAddress } from './source-of-address.ts';
