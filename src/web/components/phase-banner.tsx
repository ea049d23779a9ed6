import { type Common, type Content, classNames } from './common.ts';
import { Tag } from './tag.tsx';

export type PhaseBannerProps = Common & {
  readonly tag: Content;
  readonly tagClasses?: string | undefined;
  readonly children: Content;
};

/** A line across the page that says in what state the whole of it is. */
export function PhaseBanner({ tag, tagClasses, children, classes, attributes }: PhaseBannerProps) {
  return (
    <div class={classNames('govuk-phase-banner govuk-width-container', classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={classNames('govuk-phase-banner__content__tag', tagClasses)}>{tag}</Tag>{' '}
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
