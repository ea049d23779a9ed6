import { type Attributes, type Common, type Content, classNames, describedBy } from './common.ts';
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx';
import { Hint, type HintProps } from './hint.tsx';
import { Label, type LabelProps } from './label.tsx';

/** A text alone, or a text with what else its component takes. */
export type Part<Props> = string | (Omit<Props, 'id' | 'for'> & { readonly children: Content });

export const partProps = <Props,>(
  part: Part<Props>,
): Omit<Props, 'id' | 'for'> & { readonly children: Content } =>
  typeof part === 'string' ? ({ children: part } as Omit<Props, 'id' | 'for'> & { children: Content }) : part;

export type FieldProps = Common & {
  readonly name: string;
  /** The name where none is given. */
  readonly id?: string | undefined;
  readonly label: Part<LabelProps>;
  readonly hint?: Part<HintProps> | undefined;
  readonly error?: Part<ErrorMessageProps> | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly group?: Common | undefined;
};

/** The attributes that tie a field to its label, hint and error. */
export function fieldAttributes(field: FieldProps): {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
} {
  const id = field.id ?? field.name;
  return {
    id,
    name: field.name,
    'aria-describedby': describedBy(
      field.describedBy,
      field.hint && `${id}-hint`,
      field.error && `${id}-error`,
    ),
  };
}

/** The group around a field: its label, hint and error above it. */
export function FormGroup({ field, children }: { readonly field: FieldProps; readonly children: Content }) {
  const id = field.id ?? field.name;
  return (
    <GroupFrame
      hasError={Boolean(field.error)}
      classes={field.group?.classes}
      attributes={field.group?.attributes}
    >
      <Label {...partProps(field.label)} for={id} />
      {field.hint && <Hint {...partProps(field.hint)} id={`${id}-hint`} />}
      {field.error && <ErrorMessage {...partProps(field.error)} id={`${id}-error`} />}
      {children}
    </GroupFrame>
  );
}

type FrameProps = {
  readonly hasError: boolean;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children: Content;
};

export function GroupFrame({ hasError, classes, attributes, children }: FrameProps) {
  return (
    <div
      class={classNames('govuk-form-group', hasError && 'govuk-form-group--error', classes)}
      {...attributes}
    >
      {children}
    </div>
  );
}
