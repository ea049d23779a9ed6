import type { ServerRouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { showOversight } from './oversight.page.tsx';
import type { OversightDesk } from './oversight-desk.ts';
import { downloadOversight } from './oversight-files.ts';

type OversightRoute = Extract<ServerRouteName, `oversight${string}`>;

/** What answers the addresses of who oversees many agencies. */
export const oversightPages = (desk: OversightDesk): Record<OversightRoute, WebHandler> => ({
  oversight: showOversight(desk),
  oversightFile: downloadOversight(desk),
});
