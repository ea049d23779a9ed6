import type { IntakeDesk } from '../capabilities/intake/index.ts';
import { deskOf, type RouteName } from '../routes.ts';
import { respondWithFailure } from './failure.tsx';
import type { AgencyHead, WebHandler } from './web-env.ts';

/** What pages need of the world; grows with the pages. */
export type HandlerDeps = {
  /** Where intakes and results are kept, and the hour. */
  readonly desk: IntakeDesk;
  /** The only agency of this installation; null when there is none, or more than one. */
  readonly onlyAgency: () => Promise<AgencyHead | null>;
};

/** What answers each route of the table of contents: none can be forgotten. */
export function handlersFor(deps: HandlerDeps): Record<RouteName, WebHandler> {
  return {
    asset: (c) =>
      c.get('assets').answer(c.req.param('file') ?? '', c.req.header('accept-encoding') ?? '') ??
      respondWithFailure(c, 404),
    start: async (c) => {
      const agency = await deps.onlyAgency();
      return agency ? c.redirect(deskOf(agency.shortName), 303) : respondWithFailure(c, 404);
    },
  };
}
