import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { PositionsDesk } from './on-positions.ts';
import { showPositions } from './positions.page.tsx';
import { addTenure, endOne, removeOne, showPosition, showTenure } from './tenure.handlers.ts';

type PositionRoute = Extract<RouteName, `position${string}` | `tenure${string}`>;

/** What answers the addresses of an agency's positions. */
export const positionPages = (desk: PositionsDesk): Record<PositionRoute, WebHandler> => ({
  positions: showPositions(desk),
  position: showPosition(desk),
  tenureRecord: addTenure(desk),
  tenure: showTenure(desk),
  tenureEnd: endOne(desk),
  tenureRemove: removeOne(desk),
});
