import type { Route } from './route.ts';

/** Bringing in a result: an upload or scores that are typed, what was read, and what is decided over it. */
export const intakeRoutes = {
  intake: { method: 'GET', path: '/:agency/desk/intake', permission: 'read', audit: null },
  intakeUpload: {
    method: 'POST',
    path: '/:agency/desk/intake',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'upload',
  },
  intakeTemplate: {
    method: 'GET',
    path: '/:agency/desk/intake/template/:form',
    permission: 'read',
    audit: null,
  },
  intakeTyped: { method: 'GET', path: '/:agency/desk/intake/typed', permission: 'prepare', audit: null },
  intakeTypedSave: {
    method: 'POST',
    path: '/:agency/desk/intake/typed',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'form',
  },
  // What was typed so far: kept from field to field by script, answered with a part of the page.
  intakeTypedKeep: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  intakeTypedClearing: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'prepare',
    audit: null,
  },
  intakeTypedClear: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/clear',
    permission: 'prepare',
    audit: 'typed-emptied',
    body: 'form',
  },
  // Checking and spreading keep the draft; the GET answers a change of language on the page that they gave.
  intakeTypedAgain: {
    method: 'GET',
    path: '/:agency/desk/intake/typed/check',
    permission: 'prepare',
    audit: null,
  },
  intakeTypedCheck: {
    method: 'POST',
    path: '/:agency/desk/intake/typed/check',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  intakePreview: { method: 'GET', path: '/:agency/desk/intake/:intake', permission: 'read', audit: null },
  intakeCorrect: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake',
    permission: 'prepare',
    audit: 'intake-corrected',
    body: 'form',
  },
  intakeAccepting: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'decide',
    audit: null,
  },
  intakeAccept: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/accept',
    permission: 'decide',
    audit: 'intake-accepted',
    body: 'form',
  },
  intakeDiscarding: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'prepare',
    audit: null,
  },
  intakeDiscard: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/discard',
    permission: 'prepare',
    audit: 'intake-discarded',
    body: 'form',
  },
  intakeWithdrawing: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'decide',
    audit: null,
  },
  intakeWithdraw: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/withdraw',
    permission: 'decide',
    audit: 'result-withdrawn',
    body: 'form',
  },
  intakeRevise: {
    method: 'POST',
    path: '/:agency/desk/intake/:intake/revise',
    permission: 'prepare',
    audit: 'intake-received',
    body: 'form',
  },
  intakeOriginal: {
    method: 'GET',
    path: '/:agency/desk/intake/:intake/original',
    permission: 'read',
    audit: null,
  },
} as const satisfies Record<string, Route>;
