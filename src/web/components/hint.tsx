import { type Common, type Content, classNames } from './common.ts';
import { asThai } from './thai.tsx';

export type HintProps = Common & { readonly children: Content; readonly id?: string | undefined };

/** Help that stands between a label and its field. */
export function Hint({ id, classes, attributes, children }: HintProps) {
  return (
    <div id={id} class={classNames('govuk-hint', classes)} {...attributes}>
      {asThai(children)}
    </div>
  );
}
