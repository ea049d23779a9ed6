import { createContext, useContext } from 'hono/jsx';
import type { Content } from './common.ts';

/** The account of the person to whom the page is shown; null for a stranger and on a desk. The layout sets it. */
export const ShownToContext = createContext<string | null>(null);

/** The field by which a form says to whom it was shown. */
export const SHOWN_TO = 'shownTo';

/**
 * A form that changes something. It says to whom it was shown, so that it is never taken for the act of somebody who has
 * signed in in the same browser since. Every form of a page is one.
 */
export function PostForm(props: {
  readonly action: string;
  readonly id?: string;
  readonly enctype?: 'multipart/form-data';
  readonly autocomplete?: 'off';
  readonly novalidate?: boolean;
  readonly class?: string;
  readonly children?: Content;
}) {
  const { children, ...attributes } = props;
  const shownTo = useContext(ShownToContext);
  return (
    <form method="post" {...attributes}>
      {shownTo !== null && <input type="hidden" name={SHOWN_TO} value={shownTo} />}
      {children}
    </form>
  );
}
