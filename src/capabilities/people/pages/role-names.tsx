import { Fragment } from 'hono/jsx';
import type { Messages } from '../../../messages/messages.ts';
import type { Role } from '../role.ts';

/** Roles by name, none of which a line's end tears. */
export function RoleNames(props: { readonly roles: readonly Role[]; readonly words: Messages['people'] }) {
  return (
    <>
      {props.roles.map((role, index) => (
        <Fragment key={role}>
          {index > 0 && ', '}
          <span class="ps-whole">{props.words.roles[role]}</span>
        </Fragment>
      ))}
    </>
  );
}
