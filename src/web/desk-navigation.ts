import type { Messages } from '../messages/messages.ts';
import { addressOf, type RouteName } from '../routes.ts';
import type { NavigationItem } from './components/sub-navigation.tsx';

type DeskPage = {
  readonly route: RouteName;
  readonly word: keyof Messages['desk']['navigation'];
};

/** The desk's pages in the order of the work; a page joins when it exists. */
const DESK_PAGES: readonly DeskPage[] = [];

/** The main navigation of an agency's desk. `current` is the route of the page shown, if it is one of them. */
export function deskNavigation(agency: string, current: string | null, words: Messages): NavigationItem[] {
  return DESK_PAGES.map(({ route, word }) => ({
    text: words.desk.navigation[word],
    href: addressOf(route, { agency } as never),
    current: route === current,
  }));
}
