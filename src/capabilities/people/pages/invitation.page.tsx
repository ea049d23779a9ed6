import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { acceptAsNew, type OpenInvitation, openInvitation } from '../answer-invitation.ts';
import { InvitedTo } from './invited-to.tsx';
import { differing, PasswordFields, passwordIn, weakness } from './password.fields.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';
import { respondToVoidLink } from './void-link.page.tsx';

/**
 * GET: an invitation as whoever has its link sees it, who needs no account for that. Where its name has one, its person
 * signs in and answers on the page for that.
 */
export const showInvitation =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

/** Accepts an invitation by choosing the password of a new account; signing in with it follows. */
export const useInvitation =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const words = c.get('words').people;
    const password = passwordIn((await readSent(c)).text);
    const form = await judge({ text: {}, files: {} }, async () => {
      if (password === null) return refuse(differing(words));
      const { browserToken } = deps.access.describe(c);
      const given = { token: tokenOf(c), password, browserToken };
      const accepted = await acceptAsNew(deps.desk, given, c.get('record'));
      if (accepted.ok) return ok(accepted.value);
      return refuse(accepted.refusal.kind === 'weak' ? weakness(accepted.refusal.fault, words) : []);
    });
    if (form.state !== 'complete') return respond(c, deps, form);
    deps.access.close(c);
    deps.access.keepBrowser(c, form.value.browserToken);
    return c.redirect(`${addressOf('signIn', {})}?news=chosen`, 303);
  };

const tokenOf = (c: WebContext) => c.req.param('token') ?? '';

async function respond(c: WebContext, { desk }: PeoplePagesDeps, form: OpenForm) {
  const invitation = await openInvitation(desk, tokenOf(c));
  const words = c.get('words').people;
  if (invitation === null) return respondToVoidLink(c, words.invitation.void);
  if (invitation.hasAccount) return c.redirect(addressOf('invitationAnswering', { token: tokenOf(c) }), 303);
  return respondToNew(c, form, invitation);
}

function respondToNew(c: WebContext, form: OpenForm, invitation: OpenInvitation) {
  const words = c.get('words').people;
  return respondWithForm(c, form, {
    title: words.invitation.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.invitation.title}</h1>
          <InvitedTo invitation={invitation} words={words} />
          <h2 class="govuk-heading-m">{words.choose.title}</h2>
          <p class="govuk-body">{words.invitation.asNew}</p>
          <PostForm action={addressOf('invitationUse', { token: tokenOf(c) })} novalidate>
            <PasswordFields form={form} words={words} signInName={invitation.signInName} />
            <Button preventDoubleClick>{words.invitation.acceptAsNew}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}
