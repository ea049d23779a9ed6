import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';

export type SkipLinkProps = Common & { readonly children: Content; readonly href?: string | undefined };

/** Takes keyboard users past the header; seen only while it has the focus. */
export function SkipLink({ children, href = '#content', classes, attributes }: SkipLinkProps) {
  return (
    <a
      href={safeHref(href)}
      class={classNames('govuk-skip-link', classes)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {children}
    </a>
  );
}
