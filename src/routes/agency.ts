import type { Route } from './route.ts';

/** The agencies of the installation, what one of them says of itself, and its history. */
export const agencyRoutes = {
  agencies: { method: 'GET', path: '/agencies', permission: 'signed-in', audit: null },
  newAgency: { method: 'GET', path: '/agencies/new', permission: 'administer', audit: null },
  addAgency: {
    method: 'POST',
    path: '/agencies/new',
    permission: 'administer',
    audit: 'agency-added',
    body: 'form',
  },
  agency: { method: 'GET', path: '/:agency/desk/agency', permission: 'read', audit: null },
  changeAgency: {
    method: 'POST',
    path: '/:agency/desk/agency',
    permission: 'prepare',
    audit: 'agency-changed',
    body: 'form',
  },
  letterhead: { method: 'GET', path: '/:agency/desk/agency/letterhead', permission: 'read', audit: null },
  changeLetterhead: {
    method: 'POST',
    path: '/:agency/desk/agency/letterhead',
    permission: 'prepare',
    audit: 'letterhead-changed',
    body: 'upload',
  },
  emblem: { method: 'GET', path: '/:agency/desk/agency/emblem', permission: 'read', audit: null },
  positions: { method: 'GET', path: '/:agency/desk/agency/positions', permission: 'read', audit: null },
  position: {
    method: 'GET',
    path: '/:agency/desk/agency/positions/:position',
    permission: 'read',
    audit: null,
  },
  tenureRecord: {
    method: 'POST',
    path: '/:agency/desk/agency/positions/:position',
    permission: 'prepare',
    audit: 'tenure-recorded',
    body: 'form',
  },
  tenure: {
    method: 'GET',
    path: '/:agency/desk/agency/positions/:position/:tenure',
    permission: 'prepare',
    audit: null,
  },
  tenureEnd: {
    method: 'POST',
    path: '/:agency/desk/agency/positions/:position/:tenure/end',
    permission: 'prepare',
    audit: 'tenure-ended',
    body: 'form',
  },
  tenureRemove: {
    method: 'POST',
    path: '/:agency/desk/agency/positions/:position/:tenure/remove',
    permission: 'prepare',
    audit: 'tenure-removed',
    body: 'form',
  },
  auditTrail: { method: 'GET', path: '/:agency/desk/agency/history', permission: 'read', audit: null },
} as const satisfies Record<string, Route>;
