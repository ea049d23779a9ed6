import { type Common, type Content, classNames } from './common.ts';
import { useWords } from './words.ts';

export type WarningTextProps = Common & {
  readonly children: Content;
  readonly iconText?: string | undefined;
};

/** A consequence that the reader must not overlook. */
export function WarningText({ children, iconText, classes, attributes }: WarningTextProps) {
  const words = useWords();
  return (
    <div class={classNames('govuk-warning-text', classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconText || words.warning}</span> {children}
      </strong>
    </div>
  );
}
