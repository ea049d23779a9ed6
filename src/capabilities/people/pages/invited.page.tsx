import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findListedInvitation } from '../find-invitation.ts';
import { type InvitationRefusal, renewInvitation, withdrawInvitation } from '../invite-person.ts';
import { respondWithLink } from './hand-over.page.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { RoleNames } from './role-names.tsx';
import { STATE_COLOURS } from './state-colours.ts';

/** GET: an invitation that nobody has accepted yet, in the words of whoever invited. */
export const showInvited =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const invitation = await findListedInvitation(desk.database, over(c), desk.clock());
    if (invitation === null) return respondWithFailure(c, 404);
    const words = c.get('words').people;
    const rows = [
      [words.list.signInName, invitation.signInName],
      [words.list.roles, <RoleNames roles={invitation.roles} words={words} />],
      [
        words.list.state,
        <Tag colour={STATE_COLOURS[invitation.state]}>{words.list.states[invitation.state]}</Tag>,
      ],
    ] as const;
    return respondWithPage(c, {
      title: invitation.personName,
      before: <BackLink href={addressOf('people', { agency: agencyOf(c).shortName })} />,
      content: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{invitation.personName}</h1>
            <p class="govuk-body">{words.invited.lead}</p>
            <SummaryList
              rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
            />
            <PostForm action={at(c, 'invitedLink')} novalidate>
              <p class="govuk-body">{words.invited.linkText}</p>
              <Button look="secondary">{words.invited.link}</Button>
            </PostForm>
            <PostForm action={at(c, 'invitedWithdraw')} novalidate>
              <p class="govuk-body">{words.invited.withdrawText}</p>
              <Button look="warning">{words.invited.withdraw}</Button>
            </PostForm>
          </div>
        </div>
      ),
    });
  };

const at = (c: WebContext, route: 'invited' | 'invitedLink' | 'invitedWithdraw'): string =>
  addressOf(route, { agency: agencyOf(c).shortName, invitation: over(c).invitationId });

const over = (c: WebContext) => ({
  agencyId: agencyOf(c).agencyId,
  invitationId: c.req.param('invitation') ?? '',
  by: personOf(c),
});

const respondToRefusal = (c: WebContext, { kind }: InvitationRefusal) =>
  respondWithFailure(c, kind === 'not-found' ? 404 : 'notAllowed');

export const makeInvitedLink =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk } = deps;
    const made = await renewInvitation(desk, over(c), c.get('record'));
    if (!made.ok) return respondToRefusal(c, made.refusal);
    const { personName: person, signInName, link } = made.value;
    return respondWithLink(c, deps, { to: 'invitationOpen', person, signInName, link });
  };

export const withdraw =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const withdrawn = await withdrawInvitation(desk, over(c), c.get('record'));
    if (!withdrawn.ok) return respondToRefusal(c, withdrawn.refusal);
    return c.redirect(addressOf('people', { agency: agencyOf(c).shortName }), 303);
  };

/** GET of what only a POST shows. */
export const backToInvited: WebHandler = (c) => c.redirect(at(c, 'invited'), 303);
