import { type Common, type Content, classNames } from './common.ts';

export type PanelProps = Common & {
  readonly title: Content;
  readonly children?: Content;
  readonly headingLevel?: 1 | 2 | 3 | undefined;
};

/** The end of a job: what was reached, in the largest letters of the page. */
export function Panel({ title, children, headingLevel = 1, classes, attributes }: PanelProps) {
  const Heading = `h${headingLevel}` as 'h1';
  return (
    <div class={classNames('govuk-panel govuk-panel--confirmation', classes)} {...attributes}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
