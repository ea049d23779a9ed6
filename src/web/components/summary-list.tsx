import { type Attributes, type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';

export type SummaryAction = {
  readonly text: Content;
  readonly href: string;
  /** Says what the action is for, since several links read "change". */
  readonly visuallyHiddenText?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

type Labelled = { readonly text: Content; readonly classes?: string | undefined };

export type SummaryRow = {
  readonly key: Labelled;
  readonly value: Labelled;
  readonly classes?: string | undefined;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionClasses?: string | undefined;
};

export type SummaryListProps = Common & { readonly rows: readonly SummaryRow[] };

/** Facts as pairs of name and value, each with what can be done about it. */
export function SummaryList({ rows, classes, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions?.length);
  return (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
            row.classes,
          )}
        >
          <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{row.key.text}</dt>
          <dd class={classNames('govuk-summary-list__value', row.value.classes)}>{row.value.text}</dd>
          {row.actions && row.actions.length > 0 && (
            <dd class={classNames('govuk-summary-list__actions', row.actionClasses)}>
              <Actions actions={row.actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { readonly actions: readonly SummaryAction[] }) {
  const [only, ...others] = actions;
  if (only && others.length === 0) return <ActionLink action={only} />;
  return (
    <ul class="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li class="govuk-summary-list__actions-list-item">
          <ActionLink action={action} />
        </li>
      ))}
    </ul>
  );
}

function ActionLink({ action }: { readonly action: SummaryAction }) {
  return (
    <a class={classNames('govuk-link', action.classes)} href={safeHref(action.href)} {...action.attributes}>
      {action.text}
      {action.visuallyHiddenText && <span class="govuk-visually-hidden"> {action.visuallyHiddenText}</span>}
    </a>
  );
}
