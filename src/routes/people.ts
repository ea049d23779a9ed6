import type { Route } from './route.ts';

/** The people of an agency: whom it lets in, and as what. */
export const peopleRoutes = {
  people: {
    method: 'GET',
    path: '/:agency/desk/people',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  peopleInvite: {
    method: 'POST',
    path: '/:agency/desk/people',
    permission: 'administer',
    only: 'server',
    audit: 'person-invited',
    body: 'form',
  },
  // Whom the agency has invited and who has not accepted yet; a link is shown once, in answer to the POST.
  invited: {
    method: 'GET',
    path: '/:agency/desk/people/invited/:invitation',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  invitedLinkShown: {
    method: 'GET',
    path: '/:agency/desk/people/invited/:invitation/link',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  invitedLink: {
    method: 'POST',
    path: '/:agency/desk/people/invited/:invitation/link',
    permission: 'administer',
    only: 'server',
    audit: 'person-invited',
    body: 'form',
  },
  invitedWithdraw: {
    method: 'POST',
    path: '/:agency/desk/people/invited/:invitation/withdraw',
    permission: 'administer',
    only: 'server',
    audit: 'invitation-withdrawn',
    body: 'form',
  },
  person: {
    method: 'GET',
    path: '/:agency/desk/people/:person',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  personRoles: {
    method: 'POST',
    path: '/:agency/desk/people/:person',
    permission: 'administer',
    only: 'server',
    audit: 'roles-changed',
    body: 'form',
  },
  personDisable: {
    method: 'POST',
    path: '/:agency/desk/people/:person/disable',
    permission: 'administer',
    only: 'server',
    audit: 'account-disabled',
    body: 'form',
  },
  personEnable: {
    method: 'POST',
    path: '/:agency/desk/people/:person/enable',
    permission: 'administer',
    only: 'server',
    audit: 'account-enabled',
    body: 'form',
  },
  // A link is shown once, in answer to the POST; the GET answers a change of language there.
  personLinkShown: {
    method: 'GET',
    path: '/:agency/desk/people/:person/link',
    permission: 'administer',
    only: 'server',
    audit: null,
  },
  personLink: {
    method: 'POST',
    path: '/:agency/desk/people/:person/link',
    permission: 'administer',
    only: 'server',
    audit: 'link-made',
    body: 'form',
  },
} as const satisfies Record<string, Route>;
