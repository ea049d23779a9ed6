import { type Common, type Content, classNames } from './common.ts';

export type LabelProps = Common & {
  readonly children: Content;
  readonly for?: string | undefined;
  /** The label is the page's only heading: a page with a single question. */
  readonly isPageHeading?: boolean | undefined;
};

export function Label(props: LabelProps) {
  if (props.children === undefined || props.children === '') return null;
  const label = (
    <label class={classNames('govuk-label', props.classes)} {...props.attributes} for={props.for}>
      {props.children}
    </label>
  );
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
