import { classNames } from './common.ts';
import { type FieldProps, FormGroup, fieldAttributes } from './form-group.tsx';

export type TextareaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
};

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  return (
    <FormGroup field={props}>
      <textarea
        class={classNames('govuk-textarea', props.error && 'govuk-textarea--error', props.classes)}
        {...fieldAttributes(props)}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {/* A browser drops one line end right after the tag; the one given here keeps the text's own. */}
        {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
      </textarea>
    </FormGroup>
  );
}
