import {
  addNewAgency,
  changeAgency,
  openDirectory,
  openStart,
  showAgency,
  showNewAgency,
} from '../capabilities/agency/index.ts';
import type { IntakeDesk } from '../capabilities/intake/index.ts';
import type { RouteName } from '../routes.ts';
import { respondWithFailure } from './failure.tsx';
import type { WebHandler } from './web-env.ts';

/** What pages need of the world; grows with the pages. */
export type HandlerDeps = {
  /** Where intakes and results are kept, and the hour. */
  readonly desk: IntakeDesk;
};

/** What answers each route of the table of contents: none can be forgotten. */
export function handlersFor(deps: HandlerDeps): Record<RouteName, WebHandler> {
  return {
    asset: (c) =>
      c.get('assets').answer(c.req.param('file') ?? '', c.req.header('accept-encoding') ?? '') ??
      respondWithFailure(c, 404),
    start: openStart(deps.desk),
    agencies: openDirectory(deps.desk),
    newAgency: showNewAgency,
    addAgency: addNewAgency(deps.desk),
    agency: showAgency(deps.desk),
    changeAgency: changeAgency(deps.desk),
  };
}
