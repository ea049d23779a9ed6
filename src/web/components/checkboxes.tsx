import { Choices, type ChoicesProps } from './choices.tsx';

export type CheckboxesProps = ChoicesProps & { readonly values?: readonly (string | number)[] | undefined };

/** Any of a few. */
export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return (
    <Choices
      {...props}
      kind={{
        block: 'govuk-checkboxes',
        type: 'checkbox',
        isChecked: (item) => item.checked ?? values.includes(item.value),
      }}
    />
  );
}
