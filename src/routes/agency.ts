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
  paperTemplate: {
    method: 'GET',
    path: '/:agency/desk/agency/templates/:paper',
    permission: 'read',
    audit: null,
  },
  changePaperTemplate: {
    method: 'POST',
    path: '/:agency/desk/agency/templates/:paper',
    permission: 'prepare',
    audit: 'template-changed',
    body: 'upload',
  },
  paperTemplateToStart: {
    method: 'GET',
    path: '/:agency/desk/agency/templates/:paper/starting.docx',
    permission: 'read',
    audit: null,
  },
  paperTemplatePreview: {
    method: 'GET',
    path: '/:agency/desk/agency/templates/:paper/preview.docx',
    permission: 'read',
    audit: null,
  },
  paperTemplateFile: {
    method: 'GET',
    path: '/:agency/desk/agency/templates/:paper/:number',
    permission: 'read',
    audit: null,
  },
  emblem: { method: 'GET', path: '/:agency/desk/agency/emblem', permission: 'read', audit: null },
  auditTrail: { method: 'GET', path: '/:agency/desk/agency/history', permission: 'read', audit: null },
} as const satisfies Record<string, Route>;
