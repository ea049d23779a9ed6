import { createContext, useContext } from 'hono/jsx';
import type { RouteName } from '../../routes.ts';
import type { Content } from './common.ts';

/** Whether whoever sees a page may use an address of it, by the address's name in the table of contents. */
export type May = (route: RouteName) => boolean;

/** Set for everything inside a page; outside of one everything is shown. */
export const MayContext = createContext<May>(() => true);

/**
 * What leads to an address, such as a button, a link or a form: shown to those alone whom the address would let in.
 * `otherwise` is for the others: what a form holds, to be read.
 */
export function Allowed(props: {
  readonly to: RouteName;
  readonly children: Content;
  readonly otherwise?: Content;
}) {
  const may = useContext(MayContext);
  return <>{may(props.to) ? props.children : (props.otherwise ?? null)}</>;
}
