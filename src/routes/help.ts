import type { Route } from './route.ts';

/** What explains the program to whoever uses it. */
export const helpRoutes = {
  help: { method: 'GET', path: '/help', permission: 'anyone', audit: null },
} as const satisfies Record<string, Route>;
