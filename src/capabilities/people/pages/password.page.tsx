import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
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
import { changePassword } from '../change-password.ts';
import { differing, PasswordFields, PresentPassword, passwordIn, weakness } from './password.fields.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { goToSignIn } from './session-ended.ts';

/** GET: the form to choose another password for oneself. */
export const showPassword: WebHandler = (c) => respond(c, emptyForm());

/** Changes one's own password and goes on in a new session; no password is ever sent back. */
export const savePassword =
  ({ desk, access }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const words = c.get('words').people;
    const { text } = await readSent(c);
    const password = passwordIn(text);
    let hasEnded = false;
    const form = await judge({ text: {}, files: {} }, async () => {
      if (password === null) return refuse(differing(words));
      const given = { ...access.describe(c), by: personOf(c), present: text.present ?? '', password };
      const changed = await changePassword(desk, given, c.get('record'));
      if (changed.ok) return ok(changed.value);
      const { refusal } = changed;
      hasEnded = refusal.kind === 'ended';
      if (refusal.kind === 'weak') return refuse(weakness(refusal.fault, words));
      return refuse([{ field: 'present', message: words.changePassword.wrong }]);
    });
    if (hasEnded) return goToSignIn(c, access, addressOf('password', {}));
    if (form.state !== 'complete') return respond(c, form);
    access.open(c, form.value);
    return c.redirect(`${addressOf('sessions', {})}?changed=1`, 303);
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
            <PresentPassword form={form} label={words.changePassword.present} />
            <PasswordFields form={form} words={words} signInName={personOf(c).signInName} />
            <Button preventDoubleClick>{words.changePassword.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}
