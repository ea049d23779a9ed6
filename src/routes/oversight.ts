import type { Route } from './route.ts';

/** What somebody who is responsible for many agencies sees of them together. */
export const oversightRoutes = {
  oversight: { method: 'GET', path: '/oversight', permission: 'oversee', only: 'server', audit: null },
  // The shape keeps the desk of an agency that was called so before within reach.
  oversightFile: {
    method: 'GET',
    path: '/oversight/:file{agencies\\.(?:csv|xlsx)}',
    permission: 'oversee',
    only: 'server',
    audit: 'oversight-exported',
  },
} as const satisfies Record<string, Route>;
