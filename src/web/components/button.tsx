import { type Common, type Content, classNames } from './common.ts';
import { safeHref } from './safe-href.ts';

type ButtonProps = Common & {
  readonly children: Content;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  /** The one main action of a page has no look; the others are secondary, deletions are warnings. */
  readonly look?: 'secondary' | 'warning' | 'inverse' | undefined;
  readonly disabled?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
};

const look = (props: Pick<ButtonProps, 'look' | 'classes'>) =>
  classNames('govuk-button', props.look && `govuk-button--${props.look}`, props.classes);

/** A button of a form. */
export function Button(props: ButtonProps) {
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick?.toString()}
      class={look(props)}
      data-module="govuk-button"
      {...props.attributes}
      id={props.id}
    >
      {props.children}
    </button>
  );
}

/**
 * A link that looks like a button: for the next step when nothing is sent. It stays a link for screen readers, where
 * the package says `role="button"`: a button answers to the space bar, which takes script.
 */
export function ButtonLink(
  props: Pick<ButtonProps, 'children' | 'look' | 'id'> & Common & { readonly href: string },
) {
  return (
    <a
      href={safeHref(props.href)}
      draggable="false"
      class={look(props)}
      data-module="govuk-button"
      {...props.attributes}
      id={props.id}
    >
      {props.children}
    </a>
  );
}

/** Buttons side by side, wrapping on a phone. */
export function ButtonGroup(props: { readonly children: Content }) {
  return <div class="govuk-button-group">{props.children}</div>;
}
