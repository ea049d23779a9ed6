import type { Route } from './route.ts';

/** Where an agency decides what everybody may read. */
export const publishingRoutes = {
  publication: {
    method: 'GET',
    path: '/:agency/desk/approval/:year/:edition/publication',
    permission: 'read',
    audit: null,
  },
  publish: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/publication',
    permission: 'decide',
    audit: 'edition-published',
    body: 'form',
  },
  publicationWithdrawing: {
    method: 'GET',
    path: '/:agency/desk/approval/:year/:edition/withdraw',
    permission: 'decide',
    audit: null,
  },
  publicationWithdraw: {
    method: 'POST',
    path: '/:agency/desk/approval/:year/:edition/withdraw',
    permission: 'decide',
    audit: 'publication-withdrawn',
    body: 'form',
  },
} as const satisfies Record<string, Route>;

/** What everybody may read of an agency; after all others, since their addresses begin with its name alone. */
export const publicRoutes = {
  publicApi: { method: 'GET', path: '/openapi.json', permission: 'anyone', audit: null, isAlikeForAll: true },
  publicList: {
    method: 'GET',
    path: '/:agency/publications.json',
    permission: 'anyone',
    audit: null,
    isAlikeForAll: true,
  },
  publicHome: { method: 'GET', path: '/:agency', permission: 'anyone', audit: null, isAlikeForAll: true },
  publicYear: {
    method: 'GET',
    path: '/:agency/:year{[0-9]{4}}',
    permission: 'anyone',
    audit: null,
    isAlikeForAll: true,
  },
  publicEdition: {
    method: 'GET',
    path: '/:agency/:year{[0-9]{4}}/:edition{[0-9]+}',
    permission: 'anyone',
    audit: null,
    isAlikeForAll: true,
  },
  publicFile: {
    method: 'GET',
    path: '/:agency/:year{[0-9]{4}}/:edition{[0-9]+}/:file',
    permission: 'anyone',
    audit: null,
    isAlikeForAll: true,
  },
} as const satisfies Record<string, Route>;
