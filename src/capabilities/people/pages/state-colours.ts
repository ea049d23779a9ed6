import type { ListedInvitation } from '../find-invitation.ts';
import type { ListedPerson } from '../list-people.ts';

/** The colour of the tag of each state that a person of an agency, or an invitation, can be in. */
export const STATE_COLOURS = {
  active: 'green',
  disabled: 'grey',
  invited: 'yellow',
  expired: 'grey',
  declined: 'grey',
} as const satisfies Record<(ListedPerson | ListedInvitation)['state'], string>;
