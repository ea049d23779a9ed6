import { type Attributes, classNames } from './common.ts';
import { type FieldProps, FormGroup, fieldAttributes } from './form-group.tsx';

export type SelectOption = {
  readonly text: string;
  /** The text where none is given. */
  readonly value?: string | number | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

export type SelectProps = FieldProps & {
  readonly options: readonly SelectOption[];
  readonly value?: string | number | undefined;
};

/** One of a list that is too long for radios. */
export function Select(props: SelectProps) {
  const isSelected = (option: SelectOption) =>
    option.selected ?? (props.value !== undefined && (option.value ?? option.text) === props.value);
  return (
    <FormGroup field={props}>
      <select
        class={classNames('govuk-select', props.classes, props.error && 'govuk-select--error')}
        {...fieldAttributes(props)}
        disabled={props.disabled}
        {...props.attributes}
      >
        {props.options.map((option) => (
          <option
            value={option.value}
            selected={isSelected(option)}
            disabled={option.disabled}
            {...option.attributes}
          >
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
