import type { Messages } from '../messages/messages.ts';
import { addressOf, type Route, type RouteName, routes } from '../routes.ts';
import type { May } from './components/allowed.tsx';
import type { NavigationItem } from './components/sub-navigation.tsx';
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
 * The main navigation of an agency's desk, as far as the sender may use it. `current` is the route of the page shown; a
 * page below one of the navigation's pages belongs to it, but all pages are below the overview, which stands for itself
 * alone.
 */
export function deskNavigation(
  { shortName: agency }: Pick<AgencyHead, 'shortName'>,
  current: string | null,
  words: Messages,
  may: May,
): NavigationItem[] {
  const path = current === null ? '' : pathOf(current);
  return DESK_PAGES.filter(may).map((page) => ({
    text: words.desk.navigation[page],
    href: addressOf(page, { agency }),
    current: path === pathOf(page) || (page !== 'overview' && path.startsWith(`${pathOf(page)}/`)),
  }));
}
