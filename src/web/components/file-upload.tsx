import { classNames } from './common.ts';
import { type FieldProps, FormGroup, fieldAttributes } from './form-group.tsx';

export type FileUploadProps = FieldProps & {
  /** Offered first by the file picker, e.g. `.docx,.pdf`; what a file is, is judged by its content. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** A file to send; the form needs `enctype="multipart/form-data"`. */
export function FileUpload(props: FileUploadProps) {
  return (
    <FormGroup field={props}>
      <input
        class={classNames('govuk-file-upload', props.classes, props.error && 'govuk-file-upload--error')}
        {...fieldAttributes(props)}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        accept={props.accept}
        {...props.attributes}
      />
    </FormGroup>
  );
}
