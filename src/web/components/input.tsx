import { type Common, type Content, classNames } from './common.ts';
import { type FieldProps, FormGroup, fieldAttributes } from './form-group.tsx';

type Affix = Common & { readonly text: Content };

export type InputProps = FieldProps & {
  readonly value?: string | number | undefined;
  readonly type?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: 'off' | 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly prefix?: Affix | undefined;
  readonly suffix?: Affix | undefined;
  readonly wrapper?: Common | undefined;
  /** Within the wrapper, beside the field. */
  readonly after?: Content | undefined;
};

const affix = (place: 'prefix' | 'suffix', part: Affix) => (
  <div class={classNames(`govuk-input__${place}`, part.classes)} aria-hidden="true" {...part.attributes}>
    {part.text}
  </div>
);

/** One line of text. A score is `inputmode="decimal"`, never `type="number"`, so that Thai digits can be typed. */
export function Input(props: InputProps) {
  const input = <InputElement {...props} />;
  return (
    <FormGroup field={props}>
      {props.prefix || props.suffix || props.wrapper ? (
        <div
          class={classNames('govuk-input__wrapper', props.wrapper?.classes)}
          {...props.wrapper?.attributes}
        >
          {props.prefix && affix('prefix', props.prefix)}
          {input}
          {props.suffix && affix('suffix', props.suffix)}
          {props.after}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
}

/** The field itself, without label and group. */
function InputElement(props: Omit<InputProps, 'label'>) {
  return (
    <input
      class={classNames('govuk-input', props.classes, props.error && 'govuk-input--error')}
      {...fieldAttributes({ ...props, label: '' })}
      type={props.type ?? 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  );
}
