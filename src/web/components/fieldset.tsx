import { type Common, type Content, classNames } from './common.ts';

export type Legend = {
  readonly text: Content;
  readonly classes?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
};

export type FieldsetProps = Common & {
  readonly legend?: Legend | undefined;
  readonly role?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly children?: Content;
};

/** Fields that belong together, with what they ask in common as legend. */
export function Fieldset({ legend, role, describedBy, classes, attributes, children }: FieldsetProps) {
  return (
    <fieldset
      class={classNames('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {legend && (
        <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
