import type { TermId } from '../../capabilities/help/index.ts';
import { type Common, type Content, classNames } from './common.ts';
import { TermMark } from './term.tsx';

export type LabelProps = Common & {
  readonly children: Content;
  readonly for?: string | undefined;
  /** The term that it is, to be explained beside it. */
  readonly term?: TermId | undefined;
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
  if (props.term) {
    return (
      <div class="ps-labelled">
        {label}
        <TermMark of={props.term} />
      </div>
    );
  }
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
