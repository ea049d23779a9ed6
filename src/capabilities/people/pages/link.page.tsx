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
import { choosePassword, findLink } from '../choose-password.ts';
import { differing, PasswordFields, passwordIn, weakness } from './password.fields.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';
import { respondToVoidLink } from './void-link.page.tsx';

/** GET changes nothing, so that a messenger that looks at a link does not use it up. */
export const openLink =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

/** Chooses the password of the link's account; signing in with it follows. No password is ever sent back. */
export const useLink =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const words = c.get('words').people;
    const password = passwordIn((await readSent(c)).text);
    const form = await judge({ text: {}, files: {} }, async () => {
      if (password === null) return refuse(differing(words));
      const { browserToken } = deps.access.describe(c);
      const given = { token: tokenOf(c), password, browserToken };
      const chosen = await choosePassword(deps.desk, given, c.get('record'));
      if (chosen.ok) return ok(chosen.value);
      return refuse(chosen.refusal.kind === 'weak' ? weakness(chosen.refusal.fault, words) : []);
    });
    if (form.state !== 'complete') return respond(c, deps, form);
    deps.access.close(c);
    deps.access.keepBrowser(c, form.value.browserToken);
    return c.redirect(`${addressOf('signIn', {})}?news=chosen`, 303);
  };

const tokenOf = (c: WebContext) => c.req.param('token') ?? '';

async function respond(c: WebContext, { desk, mailer }: PeoplePagesDeps, form: OpenForm) {
  const account = await findLink(desk, tokenOf(c));
  const words = c.get('words').people;
  if (account === null) {
    const { title, text, textByMail } = words.link.void;
    const mayAskByMail = mailer !== null;
    return respondToVoidLink(c, { title, text: mayAskByMail ? textByMail : text }, mayAskByMail);
  }
  const { personName: person, signInName } = account;
  return respondWithForm(c, form, {
    title: words.choose.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.choose.title}</h1>
          <p class="govuk-body">{words.link.lead({ person, signInName })}</p>
          <PostForm action={addressOf('linkUse', { token: tokenOf(c) })} novalidate>
            <PasswordFields form={form} words={words} signInName={signInName} />
            <Button preventDoubleClick>{words.choose.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}
