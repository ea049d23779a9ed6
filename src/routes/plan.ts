import type { Route } from './route.ts';

/** What the agency decides to do in the next year, or what is proposed for it. */
export const planRoutes = {
  // The plan of the next year, or what is proposed for it; `:measure` stands after the addresses of its own words.
  measures: { method: 'GET', path: '/:agency/desk/measures', permission: 'read', audit: null },
  planBegin: {
    method: 'POST',
    path: '/:agency/desk/measures',
    permission: 'prepare',
    audit: 'plan-begun',
    body: 'form',
  },
  planAdding: { method: 'GET', path: '/:agency/desk/measures/add', permission: 'prepare', audit: null },
  planAdd: {
    method: 'POST',
    path: '/:agency/desk/measures/add',
    permission: 'prepare',
    audit: 'measure-added',
    body: 'form',
  },
  planTimeline: { method: 'GET', path: '/:agency/desk/measures/timeline', permission: 'read', audit: null },
  // What can be done with the measures that were ticked; the GET answers a change of language there.
  planSeveralAgain: {
    method: 'GET',
    path: '/:agency/desk/measures/several',
    permission: 'prepare',
    audit: null,
  },
  planSeveral: {
    method: 'POST',
    path: '/:agency/desk/measures/several',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  planSeveralChange: {
    method: 'POST',
    path: '/:agency/desk/measures/several/change',
    permission: 'prepare',
    audit: 'measures-changed',
    body: 'form',
  },
  planSeveralRemove: {
    method: 'POST',
    path: '/:agency/desk/measures/several/remove',
    permission: 'prepare',
    audit: 'measures-removed',
    body: 'form',
  },
  measure: { method: 'GET', path: '/:agency/desk/measures/:measure', permission: 'read', audit: null },
  measureEditing: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/edit',
    permission: 'prepare',
    audit: null,
  },
  measureSave: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit',
    permission: 'prepare',
    audit: 'measure-changed',
    body: 'form',
  },
  // What was typed so far: kept from field to field by script, answered with a part of the page.
  measureKeep: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/keep',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  measureDrop: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/drop',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  // Adding, moving and taking away steps of the form; the GET answers a change of language there.
  measureStepsAgain: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/edit/steps',
    permission: 'prepare',
    audit: null,
  },
  measureSteps: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/edit/steps',
    permission: 'prepare',
    audit: null,
    body: 'form',
  },
  measureMove: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/move',
    permission: 'prepare',
    audit: 'plan-reordered',
    body: 'form',
  },
  measureDuplicate: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/duplicate',
    permission: 'prepare',
    audit: 'measure-added',
    body: 'form',
  },
  measureRemoving: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/remove',
    permission: 'prepare',
    audit: null,
  },
  measureRemove: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/remove',
    permission: 'prepare',
    audit: 'measure-removed',
    body: 'form',
  },
  measureHistory: {
    method: 'GET',
    path: '/:agency/desk/measures/:measure/history',
    permission: 'read',
    audit: null,
  },
  measureRestore: {
    method: 'POST',
    path: '/:agency/desk/measures/:measure/history',
    permission: 'prepare',
    audit: 'measure-restored',
    body: 'form',
  },
} as const satisfies Record<string, Route>;
