import type { Route } from './route.ts';

/** The official report: on screen, its figures, and as files. */
export const reportRoutes = {
  report: { method: 'GET', path: '/:agency/desk/report', permission: 'read', audit: null },
  reportFigure: {
    method: 'GET',
    path: '/:agency/desk/report/figures/:figure',
    permission: 'read',
    audit: null,
  },
  reportFile: {
    method: 'GET',
    path: '/:agency/desk/report/:file',
    permission: 'read',
    audit: 'report-downloaded',
  },
} as const satisfies Record<string, Route>;
