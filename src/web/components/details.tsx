import { type Common, type Content, classNames } from './common.ts';
import { asThai } from './thai.tsx';

export type DetailsProps = Common & {
  readonly summary: Content;
  readonly children: Content;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
};

/** What only some readers need, folded away; works without script. */
export function Details({ summary, children, id, open, classes, attributes }: DetailsProps) {
  return (
    <details id={id} class={classNames('govuk-details', classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{asThai(summary)}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
