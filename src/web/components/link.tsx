import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';

export type LinkProps = Common & {
  readonly href: string;
  readonly children: Content;
  readonly lang?: string | undefined;
  /** Saves the target as a file of this name. */
  readonly download?: string | undefined;
};

/** A link in running text. */
export function Link({ href, children, lang, download, classes, attributes }: LinkProps) {
  return (
    <a
      class={classNames('govuk-link', classes)}
      href={safeHref(href)}
      lang={lang}
      download={download}
      {...attributes}
    >
      {children}
    </a>
  );
}
