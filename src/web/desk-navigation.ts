import type { Messages } from '../messages/messages.ts';
import { addressOf, type Route, type RouteName, routes } from '../routes.ts';
import type { NavigationItem } from './components/sub-navigation.tsx';
import { mayUse, type Sender } from './sender.ts';
import type { AgencyHead } from './web-env.ts';

type NavigationWord = keyof Messages['desk']['navigation'];
type DeskPage = Extract<RouteName, NavigationWord>;

/** In the order of the work. */
const ORDER: readonly NavigationWord[] = [
  'overview',
  'intake',
  'analysis',
  'whatIf',
  'measures',
  'report',
  'approval',
  'agency',
  'people',
  'rulebook',
];

/** A page joins the navigation when the table of contents has a route of its name. */
const DESK_PAGES = ORDER.filter((word): word is DeskPage => word in routes);

const pathOf = (name: string): string => (routes as Readonly<Record<string, Route>>)[name]?.path ?? '';

/**
 * The main navigation of an agency's desk, as far as the sender may use it. `current` is the route of the page shown; a page below one of the
 * navigation's pages belongs to it, but all pages are below the overview, which stands for itself alone.
 */
export function deskNavigation(
  { shortName: agency, agencyId }: Pick<AgencyHead, 'shortName' | 'agencyId'>,
  current: string | null,
  words: Messages,
  sender: Sender,
): NavigationItem[] {
  const path = current === null ? '' : pathOf(current);
  const pages = DESK_PAGES.filter((page) => {
    const { permission, only }: Route = routes[page];
    return mayUse(sender, permission, agencyId) && (only === undefined || sender.kind === 'account');
  });
  return pages.map((page) => ({
    text: words.desk.navigation[page],
    href: addressOf(page, { agency }),
    current: path === pathOf(page) || (page !== 'overview' && path.startsWith(`${pathOf(page)}/`)),
  }));
}
