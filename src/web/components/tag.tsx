import { type Common, type Content, classNames } from './common.ts';

export type TagColour = 'grey' | 'green' | 'yellow' | 'orange' | 'red';

export type TagProps = Common & { readonly children: Content; readonly colour?: TagColour | undefined };

/** The state of something in a word or two; without colour it is blue. Red stands for errors alone. */
export function Tag({ children, colour, classes, attributes }: TagProps) {
  return (
    <strong class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, classes)} {...attributes}>
      {children}
    </strong>
  );
}
