import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { emptyForm, FormFaults, type OpenForm, readSent, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { changePassword } from '../change-password.ts';
import { answerByPassword } from './answer-by-password.ts';
import { differing, PasswordFields, PresentPassword, passwordIn, weakness } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';

/** GET: the form to choose another password for oneself. */
export const showPassword: WebHandler = (c) => respond(c, emptyForm());

/** Changes one's own password and goes on in a new session; no password is ever sent back. */
export const savePassword =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access } = deps;
    const words = c.get('words').people;
    const { text } = await readSent(c);
    const password = passwordIn(text);
    if (password === null) return respond(c, { state: 'invalid', text: {}, faults: differing(words) });
    const given = { ...access.describe(c), by: personOf(c), present: text.present ?? '', password };
    return answerByPassword(c, deps, await changePassword(desk, given, c.get('record')), {
      here: addressOf('password', {}),
      done: (signedIn) => {
        access.open(c, signedIn);
        return c.redirect(`${addressOf('sessions', {})}?changed=1`, 303);
      },
      again: (form) => respond(c, form),
      otherwise: ({ fault }) => weakness(fault, words),
    });
  };

function respond(c: WebContext, form: OpenForm) {
  const words = c.get('words').people;
  return respondWithForm(c, form, {
    title: words.changePassword.title,
    before: <BackLink href={addressOf('sessions', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.changePassword.title}</h1>
          <p class="govuk-body">{words.changePassword.lead}</p>
          <PostForm action={addressOf('passwordChange', {})} novalidate>
            <PresentPassword form={form} />
            <PasswordFields form={form} words={words} signInName={personOf(c).signInName} />
            <Button preventDoubleClick>{words.changePassword.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}
