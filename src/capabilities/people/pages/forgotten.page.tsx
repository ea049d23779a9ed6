import { refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  fieldOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { askForLink } from '../ask-for-link.ts';
import type { PeoplePagesDeps } from './people-pages.ts';

/** GET: the form by which somebody asks for a link; `?asked` is the answer to it. Without a mail server, whom to ask. */
export const showForgotten =
  ({ mailer }: PeoplePagesDeps): WebHandler =>
  (c) => {
    if (mailer === null) return respondWithoutMail(c);
    return c.req.query('asked') === undefined ? respond(c, emptyForm(), 200) : respondToAsked(c);
  };

/** Asks for a link; the answer is the same whether the name has an account or not. */
export const askForgotten =
  ({ desk, access, mailer }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    if (mailer === null) return respondWithoutMail(c);
    const { signInName = '' } = (await readSent(c)).text;
    let status: 422 | 429 = 422;
    const form = await judge({ text: { signInName }, files: {} }, async () => {
      const { source } = access.describe(c);
      const { origin } = new URL(access.addressFor(c, '/'));
      const asked = await askForLink(desk, { signInName, source, origin, requestId: c.get('requestId') });
      if (asked.ok) return asked;
      const words = c.get('words').forgotten;
      const { refusal } = asked;
      if (refusal.kind === 'wait') status = 429;
      const message = refusal.kind === 'wait' ? words.wait(refusal) : words.noAddress;
      return refuse([{ field: 'signInName', message }]);
    });
    if (form.state !== 'complete') return respond(c, form, status);
    return c.redirect(`${addressOf('forgotten', {})}?asked`, 303);
  };

function respond(c: WebContext, form: OpenForm, status: 200 | 422 | 429) {
  const words = c.get('words').forgotten;
  return respondWithForm(
    c,
    form,
    {
      title: words.title,
      before: <BackLink href={addressOf('signIn', {})} />,
      content: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <FormFaults form={form} />
            <h1 class="govuk-heading-l">{words.title}</h1>
            <p class="govuk-body">{words.lead}</p>
            <PostForm action={addressOf('forgottenAsk', {})} novalidate>
              <Input
                {...fieldOf(form, 'signInName')}
                label={words.address}
                autocomplete="username"
                autocapitalize="none"
                spellcheck={false}
              />
              <Button preventDoubleClick>{words.button}</Button>
            </PostForm>
            <p class="govuk-body">{words.otherwise}</p>
          </div>
        </div>
      ),
    },
    status,
  );
}

function respondToAsked(c: WebContext) {
  const words = c.get('words').forgotten.asked;
  return respondWithPage(c, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.text}</p>
          <p class="govuk-body">{words.late}</p>
          <ButtonLink href={addressOf('signIn', {})}>{words.back}</ButtonLink>
        </div>
      </div>
    ),
  });
}

function respondWithoutMail(c: WebContext) {
  const { forgotten, people } = c.get('words');
  return respondWithPage(c, {
    status: 404,
    title: forgotten.title,
    before: <BackLink href={addressOf('signIn', {})} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{forgotten.title}</h1>
          <p class="govuk-body">{people.signIn.forgottenHelp}</p>
        </div>
      </div>
    ),
  });
}
