import type { Messages } from '../../../messages/messages.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { OpenInvitation } from '../answer-invitation.ts';
import { RoleNames } from './role-names.tsx';

/** Which agency invites whom, and as what. */
export function InvitedTo(props: {
  readonly invitation: OpenInvitation;
  readonly words: Messages['people'];
}) {
  const { invitation, words } = props;
  const rows = [
    [words.invitation.agency, invitation.agency.officialName],
    [words.list.name, invitation.personName],
    [words.list.signInName, invitation.signInName],
    [words.list.roles, <RoleNames roles={invitation.roles} words={words} />],
  ] as const;
  return <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />;
}
