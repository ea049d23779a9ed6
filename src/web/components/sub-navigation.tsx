import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';

export type NavigationItem = { readonly text: Content; readonly href: string; readonly current: boolean };

/** The links of a navigation, the current one marked. */
export function NavigationList({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <ul class="ps-navigation__list">
      {items.map((item) => (
        <li>
          <a
            class="ps-navigation__link"
            href={safeHref(item.href)}
            aria-current={item.current ? 'page' : undefined}
          >
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The parts of one subject, such as the topics of an analysis, each a page of its own. */
export function SubNavigation(
  props: Common & { readonly label: string; readonly items: readonly NavigationItem[] },
) {
  return (
    <nav
      class={classNames('ps-sub-navigation', props.classes)}
      aria-label={props.label}
      {...props.attributes}
    >
      <NavigationList items={props.items} />
    </nav>
  );
}
