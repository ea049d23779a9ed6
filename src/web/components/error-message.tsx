import { type Common, type Content, classNames } from './common.ts';
import { useWords } from './words.ts';

export type ErrorMessageProps = Common & {
  readonly children: Content;
  readonly id?: string | undefined;
  /** Said by screen readers before the message; '' leaves it out. */
  readonly prefix?: string | undefined;
};

/** What is wrong with one field, standing at the field. */
export function ErrorMessage(props: ErrorMessageProps) {
  const prefix = props.prefix ?? useWords().errorPrefix;
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.classes)} {...props.attributes}>
      {prefix && <span class="govuk-visually-hidden">{prefix}:</span>} {props.children}
    </p>
  );
}
