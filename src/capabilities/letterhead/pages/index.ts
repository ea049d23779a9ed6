import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { changeLetterhead, type LetterheadDesk, showEmblem, showLetterhead } from './letterhead.page.tsx';

type LetterheadRoute = Extract<RouteName, 'letterhead' | 'changeLetterhead' | 'emblem'>;

/** What answers the addresses of the letterhead. */
export const letterheadPages = (desk: LetterheadDesk): Record<LetterheadRoute, WebHandler> => ({
  letterhead: showLetterhead(desk),
  changeLetterhead: changeLetterhead(desk),
  emblem: showEmblem(desk),
});
