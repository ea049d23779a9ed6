import type { Content } from './common.ts';

/** In place of a list that is empty: that it is, what would stand here or why nothing does, and what fills it. */
export function EmptyState(props: {
  readonly title: Content;
  readonly text: Content;
  /** The one act that fills it: a button or a link, shown to those alone who may. */
  readonly children?: Content;
}) {
  return (
    <div class="ps-empty">
      <p class="ps-empty__title">{props.title}</p>
      <p class="ps-empty__text">{props.text}</p>
      {props.children}
    </div>
  );
}
