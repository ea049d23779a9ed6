export { type Account, parsePersonName, parseSignInName } from './account.ts';
export { holds, isRole, type Membership, POWERS, type Power, ROLES, type Role } from './role.ts';
