import { Choices, type ChoicesProps } from './choices.tsx';

export type RadiosProps = ChoicesProps & { readonly value?: string | number | undefined };

/** One of a few. */
export function Radios({ value, ...props }: RadiosProps) {
  return (
    <Choices
      {...props}
      kind={{
        block: 'govuk-radios',
        type: 'radio',
        isChecked: (item) => item.checked ?? (value !== undefined && item.value === value),
      }}
    />
  );
}
