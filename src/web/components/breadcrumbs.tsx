import { type Attributes, type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';
import { useWords } from './words.ts';

export type Crumb = {
  readonly text: Content;
  /** Left out for the page itself. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type BreadcrumbsProps = Common & {
  readonly items: readonly Crumb[];
  readonly label?: string | undefined;
  readonly collapseOnMobile?: boolean | undefined;
};

/** The way from the overview to this page. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const label = props.label ?? useWords().breadcrumbs;
  return (
    <nav
      class={classNames(
        'govuk-breadcrumbs',
        props.classes,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...props.attributes}
      aria-label={label}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={safeHref(item.href)} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
