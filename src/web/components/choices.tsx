import { type Attributes, type Common, type Content, classNames, describedBy } from './common.ts';
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';
import { GroupFrame, type Part, partProps } from './form-group.tsx';
import { Hint, type HintProps } from './hint.tsx';
import { Label } from './label.tsx';

export type Choice = {
  readonly text: Content;
  readonly value: string | number;
  readonly id?: string | undefined;
  /** The group's name where none is given. */
  readonly name?: string | undefined;
  readonly hint?: Part<HintProps> | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: Common | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A word between two choices, such as "or". */
export type Divider = { readonly divider: string };

export type ChoicesProps = Common & {
  readonly name: string;
  /** Begins the ids of the choices; the name where none is given. The first choice has it as its id. */
  readonly idPrefix?: string | undefined;
  readonly fieldset?: Omit<FieldsetProps, 'children'> | undefined;
  readonly hint?: Part<HintProps> | undefined;
  readonly error?: Part<ErrorMessageProps> | undefined;
  readonly describedBy?: string | undefined;
  readonly items: readonly (Choice | Divider)[];
  readonly group?: Common | undefined;
};

type Kind = {
  readonly block: 'govuk-radios' | 'govuk-checkboxes';
  readonly type: 'radio' | 'checkbox';
  readonly isChecked: (item: Choice) => boolean;
};

/** What radios and checkboxes have in common: the frame, and one row for each choice. */
export function Choices({ kind, ...props }: ChoicesProps & { readonly kind: Kind }) {
  const prefix = props.idPrefix ?? props.name;
  const outer = props.fieldset?.describedBy ?? props.describedBy;
  const described = describedBy(outer, props.hint && `${prefix}-hint`, props.error && `${prefix}-error`);
  const inner = (
    <>
      {props.hint && <Hint {...partProps(props.hint)} id={`${prefix}-hint`} />}
      {props.error && <ErrorMessage {...partProps(props.error)} id={`${prefix}-error`} />}
      <div class={classNames(kind.block, props.classes)} {...props.attributes} data-module={kind.block}>
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class={`${kind.block}__divider`}>{item.divider}</div>
          ) : (
            <ChoiceRow
              kind={kind}
              item={item}
              name={item.name ?? props.name}
              id={item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)}
              // Checkboxes without a fieldset name the group's hint and error themselves.
              describedBy={props.fieldset || kind.type === 'radio' ? undefined : described}
            />
          ),
        )}
      </div>
    </>
  );
  return (
    <GroupFrame
      hasError={Boolean(props.error)}
      classes={props.group?.classes}
      attributes={props.group?.attributes}
    >
      {props.fieldset ? (
        <Fieldset {...props.fieldset} describedBy={described}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </GroupFrame>
  );
}

type RowProps = {
  readonly kind: Kind;
  readonly item: Choice;
  readonly name: string;
  readonly id: string;
  readonly describedBy: string | undefined;
};

function ChoiceRow({ kind, item, name, id, describedBy: outer }: RowProps) {
  const hint = item.hint && partProps(item.hint);
  return (
    <div class={`${kind.block}__item`}>
      <input
        class={`${kind.block}__input`}
        id={id}
        name={name}
        type={kind.type}
        value={item.value}
        checked={kind.isChecked(item)}
        disabled={item.disabled}
        aria-describedby={describedBy(outer, hint && `${id}-item-hint`)}
        {...item.attributes}
      />
      <Label
        classes={classNames(`${kind.block}__label`, item.label?.classes)}
        attributes={item.label?.attributes}
        for={id}
      >
        {item.text}
      </Label>
      {hint && (
        <Hint {...hint} id={`${id}-item-hint`} classes={classNames(`${kind.block}__hint`, hint.classes)} />
      )}
    </div>
  );
}
