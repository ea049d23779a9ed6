import { type Common, type Content, classNames } from './common.ts';

export type InsetTextProps = Common & { readonly children: Content; readonly id?: string | undefined };

/** A remark set apart from the text around it, such as how certain a rule is. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return (
    <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>
      {children}
    </div>
  );
}
