import type { Route } from './route.ts';

/** Signing in, and what everybody decides over their own account. */
export const accountRoutes = {
  signIn: { method: 'GET', path: '/account/sign-in', permission: 'anyone', only: 'server', audit: null },
  signInTry: {
    method: 'POST',
    path: '/account/sign-in',
    permission: 'anyone',
    only: 'server',
    audit: 'signed-in',
    body: 'form',
  },
  signOut: {
    method: 'POST',
    path: '/account/sign-out',
    permission: 'signed-in',
    only: 'server',
    audit: 'signed-out',
    body: 'form',
  },
  linkOpen: {
    method: 'GET',
    path: '/account/link/:token',
    permission: 'anyone',
    only: 'server',
    audit: null,
  },
  linkUse: {
    method: 'POST',
    path: '/account/link/:token',
    permission: 'anyone',
    only: 'server',
    audit: 'password-chosen',
    body: 'form',
  },
  sessions: {
    method: 'GET',
    path: '/account/sessions',
    permission: 'signed-in',
    only: 'server',
    audit: null,
  },
  sessionsEnd: {
    method: 'POST',
    path: '/account/sessions',
    permission: 'signed-in',
    only: 'server',
    audit: 'session-ended',
    body: 'form',
  },
} as const satisfies Record<string, Route>;
