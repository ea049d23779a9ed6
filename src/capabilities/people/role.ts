/** What a person can be to an agency, in the order in which roles are shown. */
export const ROLES = [
  'administrator',
  'coordinator',
  'head-of-unit',
  'owner',
  'executive',
  'viewer',
  'oversight',
] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/**
 * What an agency's pages let a person do: see its figures, work on them, settle them, answer for a unit, approve them, say
 * who else may.
 */
export const POWERS = ['read', 'prepare', 'decide', 'answer', 'approve', 'administer'] as const;

export type Power = (typeof POWERS)[number];

/**
 * What each role holds. Who administers sees what the agency sees but does not do its work: in an office of one person
 * that person is coordinator, too.
 */
const POWERS_OF: Readonly<Record<Role, readonly Power[]>> = {
  administrator: ['read', 'administer'],
  coordinator: ['read', 'prepare', 'decide'],
  'head-of-unit': ['read', 'answer'],
  owner: ['read', 'answer'],
  executive: ['read', 'decide', 'approve'],
  viewer: ['read'],
  oversight: ['read'],
};

/** Whether one of a person's roles in an agency holds the power. */
export const holds = (roles: readonly Role[], power: Power): boolean =>
  roles.some((role) => POWERS_OF[role].includes(power));

/** What a person is to the agencies of which they are a member. */
export type Membership = {
  readonly agencyId: string;
  readonly roles: readonly Role[];
  /** The units for which they answer; none without a role that answers. */
  readonly unitIds: readonly string[];
};
