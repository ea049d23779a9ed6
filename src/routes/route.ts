import type { AuditEventName } from '../capabilities/audit/index.ts';

/**
 * Who may use an address. `anyone`: without any check; `signed-in`: whoever has signed in, without a role; the others are
 * powers that roles in the agency of the address hold (`people/role.ts`), or above the agencies whoever administers the
 * installation. `oversee`: whoever holds the role oversight in an agency or more. On a desk, whoever opened the program by its one-time link may use everything.
 */
export type Permission =
  | 'anyone'
  | 'signed-in'
  | 'read'
  | 'prepare'
  | 'decide'
  | 'answer'
  | 'approve'
  | 'administer'
  | 'oversee';

export type Route = {
  readonly method: 'GET' | 'POST';
  /** Segments, `:name` for a parameter, `:name{pattern}` for one of a shape. A path under `/:agency/` is answered only for an agency that exists. */
  readonly path: `/${string}`;
  readonly permission: Permission;
  /** An address that a desk does not have: there are no accounts. */
  readonly only?: 'server';
  /** On a server, whoever has not signed in gets a public page at it, and is not led to signing in. */
  readonly isPublicToo?: true;
  /**
   * What the audit log says of an act, which records it with its change. Null for what changes nothing, and for what is
   * still being typed: that becomes an act when it is handed in.
   */
  readonly audit: AuditEventName | null;
  /**
   * One answer for all who ask, so that caches may keep it: its language stands in the address alone, and no cookie is
   * read or left.
   */
  readonly isAlikeForAll?: true;
  /** What a POST may carry: a `form` of text, or an `upload` of files. */
  readonly body?: 'form' | 'upload';
};
