import type { Route } from './route.ts';

/** The report is frozen as an edition, which is approved on screen or on paper. */
export const approvalRoutes = {
  approval: { method: 'GET', path: '/:agency/desk/approval', permission: 'read', audit: null },
  approvalPropose: {
    method: 'POST',
    path: '/:agency/desk/approval',
    permission: 'decide',
    audit: 'edition-proposed',
    body: 'form',
  },
  edition: { method: 'GET', path: '/:agency/desk/approval/:year/:edition', permission: 'read', audit: null },
  editionApprove: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/approve',
    permission: 'approve',
    audit: 'edition-approved',
    body: 'form',
  },
  editionReturn: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/return',
    permission: 'approve',
    audit: 'edition-returned',
    body: 'form',
  },
  editionTakeBack: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/take-back',
    permission: 'decide',
    audit: 'edition-taken-back',
    body: 'form',
  },
  editionFilePaper: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/paper',
    permission: 'decide',
    audit: 'edition-approved-on-paper',
    body: 'upload',
  },
  editionScan: {
    method: 'GET',
    path: '/:agency/desk/approval/:year/:edition/scan',
    permission: 'read',
    audit: null,
  },
  editionFigure: {
    method: 'GET',
    path: '/:agency/desk/approval/:year/:edition/figures/:figure',
    permission: 'read',
    audit: null,
  },
  editionFile: {
    method: 'GET',
    path: '/:agency/desk/approval/:year/:edition/:file',
    permission: 'read',
    audit: 'report-downloaded',
  },
} as const satisfies Record<string, Route>;
