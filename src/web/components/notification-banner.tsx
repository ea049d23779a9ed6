import { type Common, type Content, classNames } from './common.ts';
import { useWords } from './words.ts';

export type NotificationBannerProps = Common & {
  readonly children?: Content;
  /** One sentence, shown large; `children` for anything longer. */
  readonly text?: Content;
  readonly type?: 'success' | undefined;
  readonly title?: Content;
  readonly titleId?: string | undefined;
  readonly titleHeadingLevel?: 1 | 2 | 3 | undefined;
  readonly role?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
};

/** News about what was just done (`success`) or what the reader should know before going on. */
export function NotificationBanner(props: NotificationBannerProps) {
  const words = useWords();
  const isSuccess = props.type === 'success';
  const titleId = props.titleId ?? 'govuk-notification-banner-title';
  const landmark = { role: props.role ?? (isSuccess ? 'alert' : 'region'), 'aria-labelledby': titleId };
  const Heading = `h${props.titleHeadingLevel ?? 2}` as 'h2';
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        props.classes,
      )}
      {...landmark}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (isSuccess ? words.success : words.important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children ?? (props.text && <p class="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  );
}
