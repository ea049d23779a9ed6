import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';
import { useWords } from './words.ts';

export type BackLinkProps = Common & { readonly href: string; readonly children?: Content };

/** One step back in a job of several pages. */
export function BackLink({ href, children, classes, attributes }: BackLinkProps) {
  const words = useWords();
  return (
    <a href={safeHref(href)} class={classNames('govuk-back-link', classes)} {...attributes}>
      {children ?? words.back}
    </a>
  );
}
