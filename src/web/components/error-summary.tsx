import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';
import { useWords } from './words.ts';

export type SummarisedError = {
  readonly text: Content;
  /** `#id-of-the-field`. */
  readonly href?: string | undefined;
  readonly attributes?: Common['attributes'];
};

type ErrorSummaryProps = Common & {
  readonly title?: Content;
  readonly description?: Content;
  readonly errors: readonly SummarisedError[];
  readonly disableAutoFocus?: boolean | undefined;
};

/** All errors of a refused form, above its heading, each a link to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const title = props.title ?? useWords().errorSummaryTitle;
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {props.description && <p>{props.description}</p>}
          {props.errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errors.map((error) => (
                <li>
                  {error.href ? (
                    <a href={safeHref(error.href)} {...error.attributes}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
