import { ok, refuse } from '../../../kernel/result.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PasswordInput } from '../../../web/components/password-input.tsx';
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
import { ownPath } from '../../../web/own-path.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type SignInRefusal, signIn } from '../sign-in.ts';
import type { PeoplePagesDeps } from './people-pages.ts';
import { ProviderButton } from './provider-button.tsx';

const NEWS = ['chosen', 'signedOut'] as const;

/** GET: `?next=` is where to go on, `?news=` what brought the person here. */
export const showSignIn =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm({ next: ownPath(c.req.query('next')) }), 200);

/** A name or password that is wrong is refused with 422, one that has to wait with 429; the name is kept, no password is. */
export const trySignIn =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk, access } = deps;
    let status: 422 | 429 = 422;
    let pendingToken: string | null = null;
    const { text } = await readSent(c);
    const next = ownPath(text.next);
    const kept = { signInName: text.signInName, next };
    const form = await judge({ text: kept, files: {} }, async () => {
      const tried = {
        signInName: text.signInName ?? '',
        password: text.password ?? '',
        ...access.describe(c),
      };
      const signedIn = await signIn(desk, tried, c.get('record'));
      if (signedIn.ok) return ok(signedIn.value);
      if (signedIn.refusal.kind === 'wait') status = 429;
      if (signedIn.refusal.kind === 'second-step') pendingToken = signedIn.refusal.pendingToken;
      return refuse([{ field: 'signInName', message: tell(signedIn.refusal, c.get('words')) }]);
    });
    if (pendingToken !== null) {
      access.keepPending(c, pendingToken);
      return c.redirect(`${addressOf('signInCode', {})}?${new URLSearchParams({ next })}`, 303);
    }
    if (form.state !== 'complete') return respond(c, deps, form, status);
    access.open(c, form.value);
    return c.redirect(next, 303);
  };

const tell = (refusal: SignInRefusal, { people: { signIn: words } }: Messages): string =>
  refusal.kind === 'wait' ? words.wait(refusal) : words.wrong;

function respond(
  c: WebContext,
  { mailer, provider }: PeoplePagesDeps,
  form: OpenForm,
  status: 200 | 422 | 429,
) {
  const words = c.get('words').people;
  const news = NEWS.find((one) => one === c.req.query('news'));
  return respondWithForm(
    c,
    form,
    {
      title: words.signIn.title,
      content: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <FormFaults form={form} />
            {news && <NotificationBanner type="success" text={words.signIn[news]} />}
            <h1 class="govuk-heading-l">{words.signIn.title}</h1>
            <PostForm action={addressOf('signInTry', {})} novalidate>
              <input type="hidden" name="next" value={form.text.next} />
              <Input
                {...fieldOf(form, 'signInName')}
                label={words.signInName}
                classes="govuk-input--width-20"
                autocomplete="username"
                autocapitalize="none"
                spellcheck={false}
              />
              <PasswordInput
                name="password"
                label={words.password}
                classes="govuk-input--width-20"
                autocomplete="current-password"
              />
              <Button preventDoubleClick>{words.signIn.button}</Button>
            </PostForm>
            {mailer === null ? (
              <Details summary={words.signIn.forgotten}>
                <p class="govuk-body">{words.signIn.forgottenHelp}</p>
              </Details>
            ) : (
              <p class="govuk-body">
                <Link href={addressOf('forgotten', {})}>{words.signIn.forgotten}</Link>
              </p>
            )}
            {provider && (
              <ProviderButton
                provider={provider.name}
                next={form.text.next ?? '/'}
                words={c.get('words').identity.signIn}
              />
            )}
          </div>
        </div>
      ),
    },
    status,
  );
}
