import { ok, refuse } from '../../../kernel/result.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import {
  emptyForm,
  type Fault,
  FormFaults,
  faultOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type ChoosePasswordRefusal, choosePassword, findLink } from '../choose-password.ts';
import { LONGEST_PASSWORD, normalisePassword, SHORTEST_PASSWORD } from '../password-policy.ts';
import type { PeoplePagesDeps } from './people-pages.ts';

/** GET changes nothing, so that a messenger that looks at a link does not use it up. */
export const openLink =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

/** Chooses the password of the link's account; signing in with it follows. No password is ever sent back. */
export const useLink =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { text } = await readSent(c);
    const form = await judge({ text: {}, files: {} }, async () => {
      const password = text.password ?? '';
      const words = c.get('words');
      if (normalisePassword(password) !== normalisePassword(text.again ?? ''))
        return refuse([{ field: 'again', message: words.people.link.differs }]);
      const { browserToken } = deps.access.describe(c);
      const given = { token: tokenOf(c), password, browserToken };
      const chosen = await choosePassword(deps.desk, given, c.get('record'));
      return chosen.ok ? ok(chosen.value) : refuse(faultsOf(chosen.refusal, words));
    });
    if (form.state !== 'complete') return respond(c, deps, form);
    deps.access.close(c);
    deps.access.keepBrowser(c, form.value.browserToken);
    return c.redirect(`${addressOf('signIn', {})}?news=chosen`, 303);
  };

const tokenOf = (c: WebContext) => c.req.param('token') ?? '';

function faultsOf(refusal: ChoosePasswordRefusal, { people: { link } }: Messages): readonly Fault[] {
  if (refusal.kind === 'void') return [{ field: 'password', message: link.voidTitle }];
  const { fault } = refusal;
  const say = link.faults[fault];
  const message =
    typeof say === 'string' ? say : say({ shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD });
  return [{ field: 'password', message }];
}

async function respond(c: WebContext, { desk }: PeoplePagesDeps, form: OpenForm) {
  const account = await findLink(desk, tokenOf(c));
  const { link: words, password } = c.get('words').people;
  if (account === null) return respondToVoidLink(c);
  const { personName: person, signInName } = account;
  return respondWithForm(c, form, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead({ person, signInName })}</p>
          <form method="post" action={addressOf('linkUse', { token: tokenOf(c) })} novalidate>
            <input type="hidden" name="username" value={signInName} autocomplete="username" />
            <Input
              name="password"
              label={password}
              hint={words.hint({ shortest: SHORTEST_PASSWORD })}
              error={faultOf(form, 'password')}
              type="password"
              autocomplete="new-password"
            />
            <Input
              name="again"
              label={words.again}
              error={faultOf(form, 'again')}
              type="password"
              autocomplete="new-password"
            />
            <Button preventDoubleClick>{words.button}</Button>
          </form>
        </div>
      </div>
    ),
  });
}

/** Used, expired, replaced or never made: nobody is told which. */
function respondToVoidLink(c: WebContext) {
  const { link: words } = c.get('words').people;
  return respondWithPage(c, {
    status: 404,
    title: words.voidTitle,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.voidTitle}</h1>
          <p class="govuk-body">{words.voidText}</p>
        </div>
      </div>
    ),
  });
}
