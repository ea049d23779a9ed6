import type { Result } from '../../../kernel/result.ts';
import { addressOf, deskOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import {
  type AnswerRefusal,
  acceptInvitation,
  declineInvitation,
  type OpenInvitation,
  openInvitation,
} from '../answer-invitation.ts';
import { InvitedTo } from './invited-to.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { respondToVoidLink } from './void-link.page.tsx';

/** GET: an invitation as a person who has signed in answers it. */
export const showAnswering =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const invitation = await openInvitation(desk, tokenOf(c));
    const words = c.get('words').people.invitation;
    if (invitation === null) return respondToVoidLink(c, words.void);
    const isTheirs = invitation.signInName === personOf(c).signInName;
    return respondWithPage(c, {
      title: words.title,
      content: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{words.title}</h1>
            <InvitedTo invitation={invitation} words={c.get('words').people} />
            {isTheirs ? <Answers c={c} /> : <OfAnother c={c} invitation={invitation} />}
          </div>
        </div>
      ),
    });
  };

const tokenOf = (c: WebContext) => c.req.param('token') ?? '';

function Answers({ c }: { readonly c: WebContext }) {
  const { invitation: words, changePassword } = c.get('words').people;
  const token = tokenOf(c);
  return (
    <>
      <InsetText>
        {words.knownPassword} <Link href={addressOf('password', {})}>{changePassword.title}</Link>
      </InsetText>
      <PostForm action={addressOf('invitationAccept', { token })} novalidate>
        <Button preventDoubleClick>{words.accept}</Button>
      </PostForm>
      <PostForm action={addressOf('invitationDecline', { token })} novalidate>
        <Button look="secondary" preventDoubleClick>
          {words.decline}
        </Button>
      </PostForm>
    </>
  );
}

function OfAnother({ c, invitation }: { readonly c: WebContext; readonly invitation: OpenInvitation }) {
  const words = c.get('words').people.invitation;
  const next = new URLSearchParams({ next: addressOf('invitationAnswering', { token: tokenOf(c) }) });
  return (
    <InsetText>
      <p class="govuk-body">
        {words.ofAnother({ signInName: invitation.signInName, own: personOf(c).signInName })}
      </p>
      <p class="govuk-body">
        <Link href={`${addressOf('signIn', {})}?${next}`}>{words.signInAs(invitation)}</Link>
      </p>
    </InsetText>
  );
}

/** Accepts, and leads to the agency's desk. */
export const accept =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const given = { token: tokenOf(c), by: personOf(c) };
    const invitation = await openInvitation(desk, given.token);
    const accepted = await acceptInvitation(desk, given, c.get('record'));
    return goOn(c, accepted, deskOf(invitation?.agency.shortName ?? ''));
  };

export const decline =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const given = { token: tokenOf(c), by: personOf(c) };
    return goOn(c, await declineInvitation(desk, given, c.get('record')), addressOf('start', {}));
  };

function goOn(c: WebContext, answered: Result<null, AnswerRefusal>, next: string) {
  if (answered.ok) return c.redirect(next, 303);
  switch (answered.refusal.kind) {
    case 'void':
      return respondToVoidLink(c, c.get('words').people.invitation.void);
    case 'of-another':
      return c.redirect(addressOf('invitationAnswering', { token: tokenOf(c) }), 303);
    case 'not-allowed':
      return respondWithFailure(c, 'notAllowed');
  }
}
