import type { Messages } from '../../../messages/messages.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Term } from '../../../web/components/term.tsx';
import type { Sent } from '../../../web/forms.tsx';
import { ROLES, type Role } from '../role.ts';

const fieldFor = (role: Role) => `role-${role}`;

/** The roles that a form names, each in a field of its own. */
export const rolesIn = (text: Sent['text']): readonly Role[] =>
  ROLES.filter((role) => text[fieldFor(role)] !== undefined);

/** The id to which an error summary leads. */
export const ROLES_FIELD = 'roles';

/** Any of the roles, each with what it lets do. */
export function RolesField(props: {
  readonly words: Messages['people'];
  readonly legend: string;
  readonly hint?: string;
  readonly roles: readonly Role[];
  readonly error?: string | undefined;
}) {
  const { words, roles } = props;
  return (
    <Checkboxes
      name={ROLES_FIELD}
      fieldset={{
        legend: { text: <Term of="role">{props.legend}</Term>, classes: 'govuk-fieldset__legend--s' },
      }}
      hint={props.hint}
      error={props.error}
      items={ROLES.map((role) => ({
        name: fieldFor(role),
        value: '1',
        text: words.roles[role],
        hint: words.roleHints[role],
        checked: roles.includes(role),
      }))}
    />
  );
}
