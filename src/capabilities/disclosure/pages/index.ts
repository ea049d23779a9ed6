import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import {
  downloadPublicFile,
  type PublicDesk,
  showPublicEdition,
  showPublicHome,
} from './public.handlers.tsx';
import { describeApi, listForPrograms } from './public-api.ts';
import { askWithdrawal, publish, showPublication, withdraw } from './publication.page.tsx';

export type { PublicDesk } from './public.handlers.tsx';
export { showPublicDirectory } from './public-directory.handler.tsx';
export { openReadyAnswers } from './ready-answers.ts';

type DisclosureRoute = Extract<RouteName, `public${string}` | 'publish'>;

/** What answers the addresses of publishing and of the public. */
export const disclosurePages = (desk: PublicDesk): Record<DisclosureRoute, WebHandler> => ({
  publication: showPublication(desk),
  publish: publish(desk),
  publicationWithdrawing: askWithdrawal(desk),
  publicationWithdraw: withdraw(desk),
  publicApi: describeApi(desk),
  publicList: listForPrograms(desk),
  publicHome: showPublicHome(desk),
  publicYear: showPublicEdition(desk),
  publicEdition: showPublicEdition(desk),
  publicFile: downloadPublicFile(desk),
});
